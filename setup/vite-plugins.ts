import type { Plugin } from 'vite'
import { defineVitePluginsSetup } from '@slidev/types'
import { buildOutput } from './build/output.ts'
import { wordsWhereUsed } from './build/words-where-used.ts'
import { ownComponents } from './components.ts'
import { typedAddresses } from './dev-server/addresses.ts'
import { guardedServer } from './dev-server/guard.ts'
import { roomBeside } from './dev-server/room.ts'
import { packagesFromTheStart } from './dev-server/packages.ts'
import { MEMORY_SCRIPT } from '../scripts/static/early-scripts.ts'
import { lessonData, SINGLE_FILE } from './lesson-data.ts'
import { replaceClientParts } from './screen/replace-client-parts.ts'
import { singleFile } from './build/single-file.ts'
import { subsetFonts } from './build/subset-fonts.ts'
import { stubUnusedClientCode } from './build/stubs/index.ts'
import { groupModules } from './build/group-modules.ts'
import { waitForVirtualModules } from './build/wait-for-virtual-modules.ts'
import { purgeStyles } from './build/purge-styles.ts'
import { slideFiles } from './build/slide-files.ts'
import { shortSlideModules } from './build/slide-modules.ts'

/** A browser that keeps nothing for us shows the lesson all the same: before Slidev asks for its storage. */
function withoutStorage(): Plugin {
  return {
    name: 'without-storage',
    transformIndexHtml: () => [{ tag: 'script', children: MEMORY_SCRIPT, injectTo: 'head-prepend' }],
  }
}

/** What a search engine or a message shows of the deck. Slidev would set quotation marks round a description of its own. */
function pageHead(description: string): Plugin {
  const meta = (attributes: Record<string, string>) => ({ tag: 'meta', attrs: attributes, injectTo: 'head' as const })
  return {
    name: 'page-head',
    transformIndexHtml: () => [
      meta({ name: 'description', content: description }),
      meta({ property: 'og:description', content: description }),
      meta({ property: 'og:image', content: './og-image.png' }),
      meta({ name: 'twitter:card', content: 'summary_large_image' }),
    ],
  }
}

export default defineVitePluginsSetup(({ userRoot, data, remote }) => [
  buildOutput(),
  wordsWhereUsed(),
  ownComponents(userRoot),
  replaceClientParts(),
  waitForVirtualModules(),
  stubUnusedClientCode(),
  ...SINGLE_FILE ? [] : [slideFiles(data), groupModules()],
  shortSlideModules(data),
  purgeStyles(),
  subsetFonts(userRoot),
  ...lessonData(userRoot, data),
  guardedServer(remote),
  roomBeside(),
  packagesFromTheStart(),
  typedAddresses(),
  withoutStorage(),
  pageHead(String(data.headmatter.centralQuestion)),
  ...SINGLE_FILE ? singleFile() : [],
])
