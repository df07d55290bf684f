/** `npm run build`: the static site, with the PDFs beside it where there is a browser to print them. */
import type { Progress } from './lib/progress.ts'
import type { Download } from '../components/site/downloads.ts'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DOWNLOADS_FOLDER, DOWNLOADS_LIST } from '../components/site/downloads.ts'
import { lessonFolder, wholeLesson } from '../data/loader/lesson-pages.ts'
import { NoBrowserError } from './lib/fault.ts'
import { lookAfter } from './look/after.ts'
import { openBrowser } from './lib/open-site.ts'
import { writeCards } from './paper/cards.ts'
import { offered, writeDownloads } from './paper/downloads.ts'
import { checkBroker } from './lib/room-place.ts'
import { readOptions } from './lib/options.ts'
import { showProgress } from './lib/progress.ts'
import { runCommand, CommandError } from './lib/command.ts'
import { checkUrl } from './lib/site-url.ts'
import { buildSite } from './site/build.ts'
import { bibliographyJson } from './static/bibliography.ts'
import { writeSingleFile } from './static/single-file.ts'
import { writeStaticPages } from './static/write.ts'
import { writeFileAtomic } from './lib/write-atomic.ts'

await runCommand(async () => {
  const options = readOptions({
    command: 'npm run build',
    does: 'Writes the site to dist/ for students, with the papers as PDFs and a picture of every slide where there is a browser to print them.',
    options: {
      'out': { type: 'string', value: 'DIR', does: 'another folder: a new one, an empty one, or an earlier site' },
      'url': { type: 'string', value: 'https://school.example/lesson/', does: 'the address at which the site will stand, for the pictures that messengers show and the code to scan on the last slide' },
      'base': { type: 'string', value: '/lesson/', default: './', does: 'for this path of a host only (otherwise for any path)' },
      'frames': { type: 'string', value: 'https://learn.school.example', multiple: true, default: [], does: 'lets pages of that site show the lesson in a frame; may be given more than once' },
      'room': { type: 'string', value: 'wss://broker.example/mqtt', does: 'lets students\' devices take part by this MQTT broker; the site connects to it and to nothing else' },
      'for-teachers': { type: 'boolean', default: false, does: 'with everything: speaker\'s notes, teacher\'s guide, key and good answers (otherwise in no file)' },
      'single-file': { type: 'boolean', default: false, does: 'the whole lesson as lesson.html, which a double click opens; without PDFs' },
      'without-pdfs': { type: 'boolean', default: false, does: 'the site alone, in less time' },
      'strict': { type: 'boolean', default: false, does: 'stop where something on a slide does not fit or cannot be read' },
    },
    examples: ['', '--url https://school.example/lesson/', '--room wss://broker.example/mqtt', '--for-teachers', '--single-file'],
  })
  if (!options)
    return
  const { base, out: chosen, url, frames, 'without-pdfs': withoutPdfs, 'for-teachers': forTeachers, 'single-file': singleFile, strict, room } = options
  if (!/^(?:\.|\/(?:.*\/)?$)/.test(base))
    throw new CommandError(`--base: expected "./" or a path such as "/lessons/one/", found "${base}".`)
  if (url !== undefined)
    checkUrl(url)
  const odd = frames.find(origin => !/^(?:https?:\/\/[\w.*:-]+|\*)$/.test(origin))
  if (odd !== undefined)
    throw new CommandError(`--frames: expected the address of a site without a path, such as "https://learn.school.example", found "${odd}".`)
  if (room !== undefined)
    checkBroker(room)
  if (room !== undefined && singleFile)
    throw new CommandError('--room: expected a site. A single file has no page for devices; leave out --single-file.')
  const out = chosen ?? (singleFile ? 'lesson.html' : 'dist')
  const edition = forTeachers ? 'for teachers: with notes and answers' : 'for students: without notes and answers'
  if (singleFile) {
    await writeSingleFile(out, forTeachers)
    console.log(`\nThe lesson is in ${out}, ${edition}. A double click opens it; it needs nothing beside it.`)
    return
  }
  let missing = ''
  let looked = ''
  let progress: Progress
  await buildSite(out, {
    base,
    url,
    forTeachers,
    room,
    onBuild: ({ paths }) => {
      progress = showProgress(withoutPdfs ? 3 : 4 + offered(forTeachers, paths[0]!).length)
      progress.step('the slides')
    },
    finish: async (folder, { lesson, slides, paths }) => {
      const page = lessonFolder(wholeLesson(paths, slides).id, paths)
      await mkdir(join(folder, DOWNLOADS_FOLDER))
      let downloads: Download[] = []
      let cards = new Set<string>()
      try {
        const browser = withoutPdfs ? undefined : await openBrowser()
        try {
          if (browser) {
            downloads = await writeDownloads(browser, folder, slides, paths[0]!, forTeachers, progress.step)
            progress.step('a picture of every slide')
            cards = await writeCards(browser, folder, page, slides, progress.part)
          }
        }
        finally {
          await browser?.close()
        }
      }
      catch (error) {
        if (!(error instanceof NoBrowserError))
          throw error
        missing = `It offers no PDFs, because there was no browser to print them. ${error.message}`
      }
      progress.step('the page to read')
      await writeFileAtomic(join(folder, DOWNLOADS_FOLDER, DOWNLOADS_LIST), JSON.stringify(downloads))
      await writeFileAtomic(join(folder, 'bibliography.json'), bibliographyJson(lesson))
      await writeStaticPages(folder, { slides, paths, language: lesson.about.language, downloads, url, base, frames, cards, forTeachers, room })
      progress.step('a look at all of it')
      looked = await lookAfter(folder, slides, { page, strict, read: true })
    },
  })
  if (looked)
    console.warn(`\n${looked}`)
  console.log(`\nThe site is in ${out}/, ${edition}. Any static web server can show it. ${missing}`)
  if (room)
    console.log(`Devices join at ${url ?? '…/'}room/, by ${room}. Settings for Mosquitto, nginx and Caddy are in ${out}/hosting/.`)
})
