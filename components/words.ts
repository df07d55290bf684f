/**
 * The words of the interface, in one place: translate this file, and the slides' bar, the handout, the guide and the pages speak another
 * language. The lesson's own words stand in data/ and pages/.
 *
 * Each is an export of its own, so that the build can put it where it is used (setup/build/output.ts) and no page loads the others. Where
 * a word depends on something it is a function.
 */

// Slides: votes, decisions, trial, debates, documents.

// Slides: timeline, map, numbers, diagram, thread.

// Paper: handout, teacher's guide.

// Pages of the site, and the page to read.

// The page to read.
export const readingSkip = 'Skip to the lesson'
export const readingKicker = 'The lesson to read'
export const readingPageTitle = (lesson: string) => `${lesson}: the lesson to read`
export const readingWays = 'This lesson'
export const readingToSlides = 'Show the slides'
export const readingToShortLesson = (minutes: number) => `Show the ${minutes}-minute lesson`
export const readingToHandout = 'Handout to print'
export const readingDownload = (file: string, kilobytes: number) => `${file}, PDF, ${kilobytes} KB`
export const readingContents = 'Contents'
export const readingDocuments = 'The documents'
export const readingTimeline = 'Timeline'
export const readingPeople = 'People and terms'
export const readingClaims = 'The claims and their verdicts'
export const readingClaimsIntro = 'Each of its claims is held against the evidence and gets one of four verdicts.'
export const readingDebates = 'Historians disagree'
export const readingQuestions = 'Questions for discussion'
export const readingBibliography = 'Bibliography'
export const readingZotero = 'Download the bibliography for Zotero'
export const readingZoteroHow = '(CSL JSON; in Zotero: File, Import).'
export const readingThink = 'Think about it.'
export const readingToSlide = (slide: number) => `Slide ${slide} in the show`

// Buttons beside its sources.
export const readingCopy = 'Copy'
export const readingCopied = 'Copied'
export const readingCopySource = (source: string) => `Copy: ${source}`

// A slide's own page.
export const slidePageNav = 'Slides'
export const slidePageBack = (title: string) => `Back: ${title}`
export const slidePageNext = (title: string) => `Next: ${title}`
export const slidePageWhole = 'The whole lesson on one page'

// Pages that lead on: the presenter view's address, and one that does not exist. A link stands between "before" and "after".
export const presenterPageTitle = (lesson: string) => `${lesson}: presenter view`
export const presenterPageLink = 'Presenter view'
export const notFoundTitle = (lesson: string) => `${lesson}: not found`
export const notFoundHeading = 'This page is not part of the lesson'
export const notFoundBeforeLink = 'Go to'
export const notFoundAfterLink = '.'

// The first page before the show has come. The command that builds a single file stands between "before" and "after".
export const offerNav = 'Another way to read'
export const offerLink = 'Read this lesson as a page'
export const noShow = 'The slides do not start here.'
export const noShowReason = 'This browser is too old for them, or the page that they stand in does not let them.'
export const noShowFromFile = 'The slides do not start from a file.'
export const noShowBeforeCommand = 'This folder is for a web host. For a lesson that opens by a double click, build it with'
export const noShowAfterCommand = '.'

// Files to download.
export const downloadSize = (kilobytes: number, pages?: number) => pages ? `${pages} pages, ${kilobytes} KB` : `${kilobytes} KB`

// The short lesson.
export const shortLessonTitle = (lesson: string, minutes: number) => `${lesson} in ${minutes} minutes`

// The screen: bar, dialogs, clock, presenter.

// The bar of buttons. Behind `barGoToHere` follows where the show is, such as `3 / 46`.
export const barNav = 'Slides'
export const barStepBack = 'Step back'
export const barNextStep = 'Next step'
export const barGoTo = 'Go to a slide'
export const barGoToHere = 'Go to a slide. This is slide'
export const barAllSlides = 'All slides'
export const barTheme = 'Light or dark'
export const barFullScreen = 'Full screen'
export const barPresenterView = 'Presenter view'
export const barReadAsPage = 'Read as a page'
export const barHandout = 'Handout and downloads'
export const barDownloadSlides = 'Download the slides as a PDF'
export const barWholeLesson = 'The whole lesson'
export const barShortLesson = (minutes: number) => `The lesson in ${minutes} minutes`
export const barCopyLink = 'Copy a link to this moment'
export const barLinkPrompt = 'Link to this moment'
export const barLinkCopied = 'The link is copied.'
export const barClear = 'Clear the class’s votes and choices'
export const barOffline = 'Works without a network'
export const barOfflineSpoken = 'The lesson is kept on this device and works without a network.'

// The show.
export const showSkip = 'Skip to the slide'
export const showSlide = (slide: number, total: number, title: string) => `Slide ${slide} of ${total}: ${title}`
export const showStep = (step: number, total: number) => `Step ${step} of ${total}`
export const showNoteMark = 'note'
export const showSlideAwaited = 'This slide has not come: the network is away. It will be here as soon as the network is.'

// Dialogs: go to a slide, all slides.
export const goToLabel = 'Go to slide: a number, or words of its title'
export const goToFound = (count: number, slide: number, title: string) => `${count === 1 ? '1 slide' : `${count} slides`}. Enter goes to ${slide}, ${title}`
export const goToNone = (text: string) => `No slide has the number or the words “${text}”.`
export const overviewTitle = 'All slides'
export const overviewClose = 'Close'

// The clock of the presenter view.
export const clockTitle = 'The lesson’s clock'
export const clockStart = 'Start the clock'
export const clockPause = 'Pause'
export const clockResume = 'Resume'
export const clockReset = 'Reset'
export const clockOf = (total: string) => `of ${total}`
export const clockOnTime = 'on time'
export const clockBehind = (minutes: number) => `${minutes} min behind`
export const clockAhead = (minutes: number) => `${minutes} min ahead`
export const clockThisSlide = (from: string, to: string) => `This slide: ${from} to ${to}.`
export const clockDue = (slide: number, title: string) => `By now: slide ${slide}, ${title}`

// The presenter view.
export const presenterTitle = 'Presenter view'
export const presenterNav = 'Slides'
export const presenterNotes = 'Notes'
export const presenterNotesWidth = 'Width of the notes'
export const presenterNotesHeight = 'Height of the notes'
