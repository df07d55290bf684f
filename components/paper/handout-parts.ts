/** What can stand behind the lesson in the handout, where the lesson has it. */
import type { Component } from 'vue'
import type { PaperPart } from './options'
import about from '#lesson/about'
import claims from '#lesson/claims'
import debates from '#lesson/debates'
import front from '#lesson/front'
import questions from '#lesson/questions'
import terms from '#lesson/terms'
import BibliographyList from './BibliographyList.vue'
import ClaimTable from './ClaimTable.vue'
import DebateTable from './DebateTable.vue'
import DiscussionList from './DiscussionList.vue'
import FrontMaps from './FrontMaps.vue'
import TermTables from './TermTables.vue'
import TimelineTable from './TimelineTable.vue'
import * as words from '../words'

/** A part: its heading, what to do with it, and the component that shows it. */
interface HandoutPart { id: PaperPart, title: string, task?: string, shows: Component }

const ALL: (HandoutPart & { has?: readonly unknown[] })[] = [
  { id: 'timeline', title: words.handoutTimelineTitle, shows: TimelineTable },
  { id: 'maps', title: words.handoutFrontTitle, shows: FrontMaps, has: front.states },
  { id: 'terms', title: words.handoutTermsTitle, shows: TermTables, has: terms },
  { id: 'claims', title: words.handoutClaimsTitle, task: [words.handoutClaimsTask, about.trial?.note].filter(Boolean).join(' '), shows: ClaimTable, has: claims },
  { id: 'debates', title: words.handoutDebatesTitle, task: words.handoutDebatesTask, shows: DebateTable, has: debates },
  { id: 'questions', title: words.handoutQuestionsTitle, shows: DiscussionList, has: questions.filter(({ kind }) => kind === 'discussion') },
  { id: 'bibliography', title: words.handoutBibliographyTitle, shows: BibliographyList },
]

/** In their order. */
export const HANDOUT_PARTS: HandoutPart[] = ALL.filter(({ has }) => !has || has.length > 0)
