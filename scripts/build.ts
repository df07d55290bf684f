/** `npm run build [-- --base /path/ --out folder]`: the static site. */
import { parseArgs } from 'node:util'
import { command, Fault } from './run.ts'
import { buildSite } from './site.ts'

await command(async () => {
  const { values: { base, out } } = parseArgs({
    options: {
      base: { type: 'string', default: './' },
      out: { type: 'string', default: 'dist' },
    },
  })
  if (!/^(?:\.|\/(?:.*\/)?$)/.test(base))
    throw new Fault(`--base: expected "./" or a path such as "/lessons/korea/", found "${base}".`)
  await buildSite(out, base)
  console.log(`\nThe site is in ${out}/. Any static web server can show it.`)
})
