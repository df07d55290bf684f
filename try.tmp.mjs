import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { build } from 'vite'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const options = await resolveOptions({ entry: 'slides.md' }, 'build')
await build({ configFile:false, root:'/work/main', logLevel:'warn',
 plugins: [{name:'x',enforce:'pre',config:()=>({resolve:{alias:[{find:/^vue\/server-renderer$/,replacement:require.resolve('@vue/server-renderer').replace('index.js','dist/server-renderer.esm-bundler.js')}]}})}, await ViteSlidevPlugin(options)], define:{__VUE_PROD_DEVTOOLS__:false},
 ssr:{noExternal:true},
 build:{ ssr:'/work/main/setup/static/entry.ts', outDir:'/tmp/ssr/out', minify:false, emptyOutDir:true, ssrEmitAssets:true } })
