/**
 * What happens in the dev server when a person saves a file of the lesson: everything is checked before any of it is shown.
 * A mistake keeps the slides as they were and stands on the page, also on one that is opened or reloaded, until it is mended.
 */
import type { SlidevData } from '@slidev/types'
import type { HotPayload, Plugin, ViteDevServer } from 'vite'
import type { Checked } from '../../scripts/lesson/check-all.ts'
import { relative } from 'node:path'
import { checkAll } from '../../scripts/lesson/check-all.ts'

/** The files that a person edits, from the project's folder. */
const EDITED = /^(?:slides\.md|pages\/.*\.md|data\/.*\.ya?ml|snippets\/.*\.mmd)$/
const DATA = /^data\//
/** How often Vite waits for a file that is empty: a second in all. Who has emptied it is told then. */
const WAITS = 10
/** What Slidev makes of a slide. */
const SLIDE = /__slidev_\d+\.(?:md|frontmatter)$/

/**
 * @param root the project's folder
 * @param slidev what Slidev knows of the deck, which it replaces when a slide is edited
 * @param show takes what has been checked as what is shown from now on
 */
export function liveEdits(root: string, slidev: SlidevData, show: (checked: Checked, server: ViteDevServer) => void): Plugin[] {
  /** One check at a time; all edits that come during it share the next one, which finds the files as they are then. */
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<Checked> | undefined
  let mistake: string | undefined
  /** Edited while there was a mistake somewhere, so that Slidev has not heard of them. */
  const withheld = new Set<string>()
  /** Files after which the pages are loaded anew: nothing less would show what has changed in them. */
  const reloading = new Set<string>()
  const nameOf = (file: string) => relative(root, file).replaceAll('\\', '/')

  function check(): Promise<Checked> {
    if (!next) {
      next = running.then(() => {
        next = undefined
        return checkAll(root)
      })
      running = next.catch(() => {})
    }
    return next
  }

  /** Slidev forgets at each edit of a page which slides show a snippet. */
  function remindOfDiagrams(): void {
    for (const [index, { source }] of slidev.slides.entries()) {
      for (const [, path = ''] of source.content.matchAll(/^<<<\s+@\/(snippets\/\S+\.mmd)/gm))
        (slidev.watchFiles[`${root}/${path}`.replaceAll('\\', '/')] ??= new Set()).add(index)
    }
  }

  const before: Plugin = {
    name: 'check-edits',
    apply: 'serve',
    configureServer(server) {
      const { ws } = server
      const message = () => ({ type: 'error', err: { message: mistake!, stack: '' } }) as const
      ws.on('connection', (socket) => {
        // Vite loads a page anew whose first update finds an error on it, again and again: this is that first update.
        socket.send(JSON.stringify({ type: 'update', updates: [] }))
        if (mistake !== undefined)
          socket.send(JSON.stringify(message()))
      })
      // Vite takes its error off the page at every update, be it only of a style.
      const send = ws.send.bind(ws) as (...payload: unknown[]) => void
      ws.send = (...payload: unknown[]) => {
        send(...payload)
        if (mistake !== undefined && (payload[0] as Partial<HotPayload>).type === 'update')
          send(message())
      }
    },
    hotUpdate: {
      order: 'pre',
      async handler({ file, type, read, server }) {
        if (this.environment.name !== 'client' || !EDITED.test(nameOf(file)))
          return
        // A file that is being saved is empty for a moment: Vite waits a tenth of a second until it is not, which a busy machine may need longer for.
        for (let waits = 0; type !== 'delete' && waits < WAITS && await read() === ''; waits++);
        let checked: Checked
        try {
          checked = await check()
        }
        catch (error) {
          mistake = (error as Error).message
          withheld.add(file)
          server.config.logger.error(`\n${mistake}\n`)
          // Vite shows it on the page, and asks nobody else about this edit.
          throw Object.assign(new Error(mistake), { stack: '' })
        }
        const late = [...withheld].filter(each => each !== file)
        if (mistake !== undefined || DATA.test(nameOf(file)))
          reloading.add(file)
        mistake = undefined
        withheld.clear()
        show(checked, server)
        remindOfDiagrams()
        for (const each of late) {
          reloading.add(each)
          server.watcher.emit('change', each)
        }
        // An editor that writes a new file in the place of the old one has deleted it first. Slidev hears of changes only.
        if (type === 'create')
          server.watcher.emit('change', file)
      },
    },
  }

  const after: Plugin = {
    name: 'show-edits',
    apply: 'serve',
    hotUpdate: {
      order: 'post',
      handler({ file, server }) {
        if (this.environment.name !== 'client' || !EDITED.test(nameOf(file)))
          return
        // A page that is loaded later gets the notes and diagrams of now; Slidev keeps those of the start.
        const { moduleGraph } = this.environment
        for (const module of moduleGraph.idToModuleMap.values()) {
          if (SLIDE.test(module.id ?? ''))
            moduleGraph.invalidateModule(module)
        }
        if (reloading.delete(file))
          server.ws.send({ type: 'full-reload' })
      },
    },
  }
  return [before, after]
}
