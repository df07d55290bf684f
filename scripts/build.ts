/** `npm run build`: the static site, with the PDFs beside it where there is a browser to print them. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DOWNLOADS_FOLDER } from '../components/downloads.ts'
import { NoBrowserError } from './browser.ts'
import { writeDownloads } from './paper/downloads.ts'
import { command, Fault } from './run.ts'
import { buildSite } from './site.ts'

await command(async () => {
  const { values: { base, out, 'without-pdfs': withoutPdfs, 'without-notes': withoutNotes } } = parseArgs({
    options: {
      'base': { type: 'string', default: './' },
      'out': { type: 'string', default: 'dist' },
      'without-pdfs': { type: 'boolean', default: false },
      'without-notes': { type: 'boolean', default: false },
    },
  })
  if (!/^(?:\.|\/(?:.*\/)?$)/.test(base))
    throw new Fault(`--base: expected "./" or a path such as "/lessons/korea/", found "${base}".`)
  let missing = ''
  await buildSite(out, {
    base,
    withoutNotes,
    finish: async (folder, slides) => {
      await mkdir(join(folder, DOWNLOADS_FOLDER))
      try {
        await writeDownloads(folder, withoutPdfs ? [] : slides, withoutNotes)
      }
      catch (error) {
        if (!(error instanceof NoBrowserError))
          throw error
        missing = `It offers no PDFs, because there was no browser to print them. ${error.message}`
        await writeDownloads(folder, [])
      }
    },
  })
  console.log(`\nThe site is in ${out}/. Any static web server can show it. ${missing}`)
})
