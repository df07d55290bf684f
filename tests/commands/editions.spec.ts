/** The site for students has nothing that is for teachers; the one for teachers says what it is. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSite } from '../../scripts/lib/open-site.ts'
import { DIST, lesson, PROJECT, slideOf, slides } from '../engine/deck.ts'
import { teachersSentences, wordsIn } from '../for-teachers.ts'
import { plain } from '../text.ts'
import { command, copyProject, expect, npm, test } from './project.ts'

const EDITION = 'Teachers’ edition: with notes and answers'
/** A reference to a page, a link between slides and a list of contents, as a teacher adds them. */
const ADDED = `Back to [the cover](/${slides[0]!.name}) or <Link to="${slides[1]!.name}">the question</Link>.[see @${lesson.works[0]!.id}, p. 1234]\n\n<Toc columns="3" />`

let copy: string
let site: string

// One site for all of them.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  copy = copyProject()
  site = join(copy, 'dist')
  const file = join(copy, slides.at(-1)!.file)
  // At the end of the last slide's text, above its notes.
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n<!--(?![^]*<!--)/, `\n${ADDED}\n\n<!--`))
  const { code, output } = await npm(copy, ['build'], { DECK_FOR_TEACHERS: '1' })
  expect(code, output).toBe(0)
  expect(output).toContain('for students: without notes and answers')
})
test.afterAll(() => rmSync(copy, { recursive: true }))

test('no file of the students\' site, papers included, has a sentence of a note, of a good answer or of the teacher\'s plan', async () => {
  const secrets = teachersSentences(lesson, slides)
  expect(secrets.length).toBeGreaterThan(80)
  // The search finds them where they are.
  const all = await wordsIn(DIST)
  expect(secrets.filter(sentence => all.includes(sentence)).length).toBeGreaterThan(secrets.length * 0.9)
  const open = await wordsIn(site)
  expect(open).toContain(plain(slides[1]!.summary))
  expect(secrets.filter(sentence => open.includes(sentence))).toEqual([])
  expect(readdirSync(join(site, 'assets')).filter(name => /^(?:Guide|Key)Page/.test(name))).toEqual([])
})

test('without a room there is no trace of one', async () => {
  for (const folder of [site, DIST]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(files.filter(name => /(?:^|[\\/])(?:room|clicker|Room|JoinWall|SentenceWall|PasswordDialog|hosted|mosquitto)/.test(name))).toEqual([])
    const texts = files.filter(name => /\.(?:js|html|conf|css)$|_headers$|Caddyfile$/.test(name))
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter(name => /mqtt|ES256|connect-src/i.test(readFileSync(join(folder, name), 'utf8')))).toEqual([])
  }
})

test('students are offered the papers that are theirs, and the worker keeps what is there', () => {
  const offered = JSON.parse(readFileSync(join(site, 'paper/files.json'), 'utf8')) as { file: string, pages?: number }[]
  const names = offered.map(({ file }) => file)
  expect(names.filter(name => name.endsWith('.pdf'))).toEqual(['slides.pdf', 'handout.pdf', 'worksheet.pdf', 'documents.pdf'])
  expect(readdirSync(join(site, 'paper')).toSorted()).toEqual([...names, 'files.json'].toSorted())
  for (const { file, pages } of offered)
    expect(pages !== undefined, file).toBe(file.endsWith('.pdf'))
  const forTeachers = JSON.parse(readFileSync(join(DIST, 'paper/files.json'), 'utf8')) as { file: string }[]
  expect(forTeachers.map(({ file }) => file)).toEqual(expect.arrayContaining([...names, 'teacher-guide.pdf', 'key.pdf']))

  const [, kept = ''] = /FILES = (\[[^\]]*\])/.exec(readFileSync(join(site, 'sw.js'), 'utf8')) ?? []
  const files = JSON.parse(kept) as string[]
  expect(files).toEqual(expect.arrayContaining(names.map(name => `paper/${name}`)))
  expect(files.filter(file => !existsSync(join(site, file)))).toEqual([])
})

test('the teachers\' edition says so where something can be read or downloaded, and search engines are kept away', async ({ browser }) => {
  for (const [folder, forTeachers] of [[site, false], [DIST, true]] as const) {
    const says = (path: string, words: string) => expect(readFileSync(join(folder, path), 'utf8').includes(words), path).toBe(forTeachers)
    says('read/index.html', EDITION)
    for (const page of ['index.html', 'read/index.html', `${slides[6]!.name}/index.html`])
      says(page, '<meta name="robots" content="noindex">')
    says('_headers', 'X-Robots-Tag: noindex')
    const page = await openSite(browser, folder, '/#/handout', { serviceWorkers: 'block' })
    await page.locator('.downloads a').first().waitFor()
    await expect(page.getByText(EDITION)).toHaveCount(forTeachers ? 1 : 0)
    await page.goto(new URL('/#/2', page.url()).href)
    await slideOf(page, 2).waitFor()
    await expect(page.getByRole('navigation', { name: 'Slides' }).getByText('Teachers’ edition')).toHaveCount(forTeachers ? 1 : 0)
    await page.close()
  }
})

test('the presenter view of the students\' site has slides and clock, and neither notes nor answers', async ({ browser }) => {
  const page = await openSite(browser, site, '/#/presenter/2', { serviceWorkers: 'block' })
  await expect(page.locator('#slideshow [data-slidev-no="2"] h1')).toBeVisible()
  await expect(page.getByRole('region', { name: 'The lesson’s clock' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Good answer' })).toHaveCount(0)
  await page.keyboard.press('a')
  await expect(page.locator('.good-answer')).toHaveCount(0)
  await page.goto(new URL('/#/teacher-guide', page.url()).href)
  await expect(page.locator('.guide-slide, .paper')).toHaveCount(0)
  await page.close()
})

test('links between slides, contents and pages of a source are on a slide\'s own page', () => {
  const last = readFileSync(join(site, `${slides.at(-1)!.name}/index.html`), 'utf8')
  expect(last).toContain(`<a href="../read/index.html#slide-${slides[0]!.name}">the cover</a>`)
  expect(last).toContain(`<a href="../read/index.html#slide-${slides[1]!.name}">the question</a>`)
  expect(slides.filter(({ name }) => !last.includes(`href="../read/index.html#slide-${name}"`)), 'missing in the list of contents').toEqual([])
  expect(last).toMatch(/see [^]*1234\./)
})

test('the option of earlier versions is as unknown as any other', async () => {
  const { code, output } = await command(PROJECT, 'build', ['--without-notes'])
  expect(code).not.toBe(0)
  expect(output).toMatch(/Unknown option '--without-notes'/)
})
