/** Everything in one HTML file: vite-plugin-singlefile, after Slidev's own chunks (`manualChunks`) have been taken out of the options. */
import type { PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

export function singleFile(): PluginOption[] {
  return [
    {
      name: 'one-chunk',
      enforce: 'post',
      config({ build }) {
        for (const options of [build?.rollupOptions, build?.rolldownOptions]) {
          for (const output of [options?.output ?? []].flat())
            delete output.manualChunks
        }
      },
    },
    viteSingleFile({ removeViteModuleLoader: true }),
  ]
}
