/** A small lesson that nobody teaches, in a folder of its own, to be spoilt by tests of the check. */
import type { SpoiltCopy } from '../spoilt-copy.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test as base } from 'playwright/test'
import { copyToSpoil } from '../spoilt-copy.ts'

const WORDS = `Say: ${'word '.repeat(70).trim()}`

const FILES: Record<string, string> = {
  'data/lesson.yaml': `id: the-hill
language: en-GB
noteWords: { least: 60, most: 120 }
decisions:
  seat: ann
  answer: Her answer
  views: [bob]
trial:
  intro: This lesson tests a story about a hill.
  heading: The story says
`,
  'data/acts.yaml': `- id: first
  number: 1
  answer: Yes.
  question: What did Ann say?
  name: A beginning
  from: 1900-01-01
  to: 1904-12-31
- id: second
  number: 2
  answer: No.
  question: What did Bob say?
  name: An end
  from: 1905-01-01
  to: 1909-12-31
`,
  'data/actors.yaml': `- id: ann
  label: Ann
  name: Ann, a queen
  place: Here
  shape: circle
  colour: { light: '#7a3b00', dark: '#f0a35e' }
  portrait: actors/ann.svg
- id: bob
  label: Bob
  name: Bob, a king
  place: There
  shape: square
  colour: { light: '#1f4e87', dark: '#7fb2f0' }
`,
  'data/events.yaml': `- id: treaty
  date: 1906-05-01
  act: second
  actors: [bob]
  label: A treaty
  text: They sign a treaty.
  sources: [book]
  confidence: high
- id: quarrel
  date: 1901-02-03
  act: first
  actors: [ann, bob]
  label: A quarrel
  text: They quarrel over a hill.
  sources: [letter, book]
  confidence: high
`,
  'data/claims.yaml': `- id: hers
  act: first
  claim: The hill was Ann's.
  verdict: contested
  ruling: Nobody knows.
  for:
    - text: She says so.
      sources: [letter]
`,
  'data/documents.yaml': `- id: letter
  title: Ann to Bob
  short: Ann to Bob
  date: 1901-02-03
  from: Ann
  to: Bob
  archive:
    reference: Box 1
  excerpts:
    - text: The hill is mine.
      seen: https://example.org/letter
      marks: [mine]
  questions:
    - question: Who writes?
      answer: Ann does.
      sheet: true
    - question: What does she want?
      answer: The hill.
      sources: [book]
`,
  'data/bibliography.yaml': `- id: book
  type: book
  title: The Hill
  author:
    - family: Carr
      given: Cy
  issued:
    date-parts: [[1950]]
`,
  'data/numbers.yaml': `figures:
  - id: sheep
    value: 12
    sources: [book]
charts: []
votes: []
spans:
  - id: peace
    from: quarrel
    to: treaty
    text: From the quarrel to the treaty.
`,
  'data/questions.yaml': `- id: q1
  kind: slide
  question: Whose was the hill?
  answer: It depends.
  sources: [book]
`,
  'data/quiz.yaml': `- id: what-they-wanted
  at: start
  question: What did both of them want?
  options:
    - text: A hill
      right: true
    - text: Sheep
      mistake: Ann had the sheep already.
    - text: A war
      mistake: A quarrel is no war.
  why: Both said so.
  sources: [letter, book]
- id: what-they-signed
  at: end
  question: What did they sign?
  options:
    - text: A letter
      mistake: The letter was Ann's alone.
    - text: A treaty
      right: true
    - text: Nothing
      mistake: They quarrelled first and signed later.
  why: The treaty ended the quarrel.
  sources: [book]
`,
  'data/terms.yaml': `- id: hill
  kind: term
  name: hill
  text: A small mountain.
  sources: [book]
`,
  'data/decisions.yaml': `- id: quarrel-or-share
  event: quarrel
  question: Whose is the hill?
  sources: [letter]
  options:
    - id: mine
      text: It is mine.
      for: { text: You were first., sources: [letter] }
      against: { text: He has more sheep., sources: [book] }
    - id: ours
      text: It is ours.
      for: { text: There is room., sources: [book] }
      against: { text: He would not share., sources: [book] }
  taken: mine
  did: { text: She claimed it., sources: [letter] }
  paper: { document: letter }
  views:
    bob:
      text: He laughed.
      sources: [book]
`,
  'data/polls.yaml': `- id: whose
  question: Whose was it?
  options:
    - id: ann
    - id: bob
`,
  'data/debates.yaml': '[]\n',
  'data/pictures.yaml': `- id: on-the-hill
  file: hill.jpg
  alt: A queen on a hill
  author: Dee Fox
  date: 1901
  licence: public domain
  address: https://example.org/pictures/hill
`,
  'public/pictures/hill.jpg': 'a small picture',
  'public/actors/ann.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M1 1h8v8z"/></svg>\n',
  'data/lesson-plan.yaml': `aims: [One aim]
needs: [One thing]
parts:
  - id: all
    title: All of it
    files: [slides.md, pages/one.md]
    teacher: Speaks.
    students: Listen.
homework:
  - id: read-on
    task: Read the letter.
    slides: [letter]
    documents: [letter]
`,
  'data/front-lines.yaml': `map:
  name: Iberia
  countries: [Portugal, Spain]
  corners: [[36, -10], [44, 4]]
  parallels: [37, 43]
  meridian: -4
  near: { at: [40, -4], scale: 2 }
  sides: { north: ann, south: bob }
note: The lines are about right.
unverified: not-seen
places:
  - id: west
    name: West
    at: [40, -8]
  - id: east
    name: East
    at: [40, -1]
states:
  - id: before
    when: quarrel
    text: The line before.
    sources: [book]
    line: [west, east]
  - id: after
    when: treaty
    text: The line after.
    sources: [book]
    parallel: 41
`,
  'data/story.yaml': `words:
  background: { least: 5, most: 10 }
  brief: { least: 10, most: 20 }
  act: { least: 5, most: 10 }
background:
  - Two people lived beside one hill.[@book]
brief:
  - Whose was the hill? Ann said that it was hers.[@letter]
  - Later they signed a treaty.[@book]
acts:
  - id: first
    story:
      - Ann wrote that the hill was hers.[@letter]
    document: letter
    question: q1
  - id: second
    story:
      - In the end they signed a treaty.[@book, p. 9]
    document: letter
    excerpt: 1
    question: q1
`,
  'data/lessons.yaml': `- id: "12"
  name: Twelve minutes
  minutes: 12
  lost: 1
  spare: [letter]
  slides:
    cover: 2
    quarrel: 5
    letter: 2
- id: whole
  name: Every slide
  slides: all
`,
  'slides.md': `---
title: The Hill
centralQuestion: Whose was the hill?
layout: cover
kicker: The story
when: 1900-01-01/1909-12-31
routeAlias: cover
summary: Two people wanted one hill.
---

# Two people wanted one hill

{{ $slidev.configs.centralQuestion }}

<!--
${WORDS}
-->

---
src: ./pages/one.md
---
`,
  'pages/one.md': `---
when: quarrel
routeAlias: quarrel
ask: q1
finding: They fell out
summary: Ann and Bob quarrelled.
---

# Ann and Bob quarrelled

On <EventDate of="quarrel" short /> Ann claimed the [hill](term:hill) with <DataNumber id="sheep" /> sheep.[@letter; @book]

<Timeline :steps="['whole', 'act:first', 'quarrel..treaty']" />

<HandsUp poll="whose" />

<div v-click class="wide">

Two people, one hill.

</div>

<<< @/snippets/quarrel.mmd mermaid

<OwnBox colour="red">

A box with **words** and a [link](https://example.org) to [slide 1](/cover).

<template #foot>Below.</template>
</OwnBox>

<!--
${WORDS} [@book]
-->

---
layout: document
document: letter
when: quarrel
routeAlias: letter
ask: q1
summary: Ann wrote a letter.
---

# Ann wrote a letter

::beside::

She wrote it on the same day.[@letter]

<Photograph id="on-the-hill" />

<!--
${WORDS}
-->
`,
  'snippets/quarrel.mmd': `---
title: The quarrel
---
flowchart LR
%% step: On {date:quarrel} they quarrel. [@letter]
ann[Ann]:::ann --> end1:::claim-hers
`,
  'components/OwnBox.vue': '<script setup lang="ts">\ndefineProps<{ colour: string, wide?: boolean }>()\n</script>\n\n<template>\n  <div><slot /><slot name="foot" /></div>\n</template>\n',
  'layouts/default.vue': '<template><slot /></template>\n',
  'layouts/cover.vue': '<template><slot /></template>\n',
  'layouts/act.vue': '<template><slot /></template>\n',
  'layouts/document.vue': '<template><slot /><slot name="beside" /></template>\n',
  'styles/theme.css': ':root { --paper: #f3eee2; --ink: #1b1916 }\nhtml.dark { --paper: #171512; --ink: #f2ebdc }\n',
}

function layOut(root: string): void {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

/** `small` is a small lesson without a mistake. */
export const test = base.extend<{ small: SpoiltCopy }>({ small: [copyToSpoil(layOut), { box: true }] })
