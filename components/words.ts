/**
 * The words of the interface, in one place: translate this file, and the slides' bar, the handout, the guide and the pages speak another
 * language. The lesson's own words stand in data/ and pages/.
 *
 * Each is an export of its own, so that a page loads only those it shows (setup/build/words-where-used.ts). Where
 * a word depends on something it is a function.
 */

// Slides: votes, decisions, trial, debates, documents.

// A vote by hands, taken before the lesson and after it.
export const voteHintKeys = (options: number) => `Count with + and −, or press 1 to ${options}.`
export const voteHintBars = 'Tap a bar to add a hand, − to take one away.'
export const voteOnPaper = 'Write the hands of the class into the boxes.'
export const voteBox = 'hands'
export const voteBefore = 'before'
export const voteNow = 'now'
export const voteOneLess = (option: string) => `One hand less for ${option}`
export const voteOneMore = (option: string) => `One hand more for ${option}`
export const voteHands = (count: number) => `${count} ${count === 1 ? 'hand' : 'hands'}`
export const voteHandsBoth = (before: number, now: number) => `${voteHands(before)} before, ${voteHands(now)} now`
export const voteLeadKept = (options: string) => `Most hands stay with ${options}.`
export const voteLeadChanged = (before: string, now: string) => `Most hands before: ${before}. Now: ${now}.`
export const voteNoChange = 'No share has changed.'
export const voteGreatestChange = (option: string, from: number, to: number) => `Greatest change: ${option}, from ${from} to ${to} percent.`

// Clearing what the class has done; a screen reader hears `clearWhat` after the button's word.
export const clearButton = 'Clear …'
export const clearWhat = 'the class’s votes and choices'
export const clearQuestion = 'Clear the class’s votes and choices?'
export const clearWarning = 'Hands counted, choices made and verdicts given are deleted from this device, in every window of the deck. This cannot be undone.'
export const clearKeep = 'Keep them'
export const clearConfirm = 'Clear'
export const clearDone = 'The class’s votes and choices are cleared.'

// A decision: the class's choice, the arguments, and how others saw it.
export const decisionChosen = 'Your choice'
export const decisionFor = 'For:'
export const decisionAgainst = 'Against:'
export const decisionSeenFrom = (place: string) => `Seen from ${place}`
export const decisionViews = (views: string) => `How it looked: ${views}`
export const decisionView = (place: string, view: string) => `from ${place}, ${view}`

// The verdicts on a claim. The short one stands in the class's narrow column, where the stamp beside it says it in full.
export const verdictSupported = 'Supported'
export const verdictNuance = 'Supported with nuance'
export const verdictNuanceShort = 'With nuance'
export const verdictContested = 'Contested'
export const verdictNotSupported = 'Not supported'
export const verdictOfClass = 'The class says'

// Claims on trial, and a claim held against the record.
export const trialLabel = 'The argument on trial'
export const trialCaption = 'The claims, the class’s verdicts, and the verdicts of the record'
export const trialColumnClaim = 'The claim'
export const trialColumnClass = 'The class'
export const trialColumnStudent = 'My verdict'
export const trialColumnRecord = 'The record'
export const trialNext = (claim: string) => `The next claim: ${claim}`
export const trialAgreement = (agreed: number, claims: number) => `The class agrees with the record on ${agreed} of the ${claims} claims.`
export const trialAgreementJudged = (agreed: number, judged: number) => `The class agrees with the record on ${agreed} of the ${judged} that it judged.`
export const evidenceFor = 'For'
export const evidenceAgainst = 'Against'
export const evidenceNoneFor = 'Nothing is known that speaks for it.'
export const evidenceNoneAgainst = 'Nothing is known that speaks against it.'
export const claimRecord = 'The record'
export const claimVerdict = (verdict: string) => `The verdict: ${verdict}.`

// Debates of historians.
export const debatePositions = (question: string) => `Positions: ${question}`
export const debateEvidence = 'On what evidence?'

// A document: who wrote to whom, its language, its marked words, the questions it is asked.
export const documentTelegram = 'Telegram'
export const documentTo = 'to'
/** As a student cites it. */
export const documentCited = (number: number, date: string) => `Document ${number}, ${date}`
export const documentGuess = 'Who wrote this, and to whom?'
export const documentTranslated = (language: string) => `Translated from the ${language}.`
/** Before the passage in plain words. */
export const documentAdapted = 'Adapted:'
export const documentMarked = (quotations: string) => `Marked: ${quotations}`
export const documentQuestions = 'Ask the document'

// A council's votes.
export const councilFor = (count: number) => `${count} for`
export const councilAgainst = (count: number) => `${count} against`
export const councilAbstaining = (count: number) => `${count} abstaining`
export const councilNotVoting = (count: number) => `${count} not voting`

// The line of sources at a slide's foot, on the screen.
export const sourcesButton = (count: number) => count === 1 ? 'Source 1' : `Sources 1–${count}`
export const sourcesLabel = 'Sources of this slide'

// Where to read on.
export const whereScan = 'Scan for all sources'
/** For a screen reader; `address` is what the code says. */
export const whereCode = (address: string) => `Code to scan: ${address}`
export const whereHosted = 'On the web a code to scan stands here. It opens the list of all sources.'
/** `page` is its file on the site. */
export const whereOnPaper = (page: string) => `All sources stand on the site of this lesson: ${page}`
export const whereAll = 'All sources of this lesson'

// Slides: timeline, map, numbers, diagram, thread.

// The timeline.
export const timelineAct = (number: number, name: string) => `Act ${number}: ${name}`
/** In large type before the names of the first and the last act. */
export const timelineAnswers = (count: number) => `${count} answers`
export const timelineFromTo = (first: string, last: string) => `${first} to ${last.toLowerCase()}`
/** How long a span is. */
export const timelineDays = (count: number) => `${count} days`
/** A day counted from an event, beside the current event and after a date. */
export const timelineDay = (count: number) => `day ${count}`
export const timelineEvents = (count: number) => `${count} events`
export const timelineSourcesInHandout = 'The source of every event stands in the timeline of the handout.'

// The thread along the slide's foot, and the line above the title.
/** For a screen reader; `moment` is the line above the title. */
export const threadAt = (moment: string) => `On the thread of the story: ${moment}`
export const threadAhead = (number: number) => `Act ${number}`
export const threadAct = (number: number, date: string) => `Act ${number} · ${date}`

/** A balance, for a screen reader. */
export const balanceHeavier = (side: string) => `A balance: ${side} is the heavier side.`
export const balanceLevel = (sides: string[]) => `A balance that stands level: ${sides.join(', ')}.`
/** Beside a drawing of a whole whose size is not known. */
export const stackNoScale = 'Not to scale'
/** What one small figure of a row stands for; `number` as it is written. */
export const pictogramUnit = (number: string) => `each ${number}`
/** A share of all days in round numbers. */
export const dayShare = (part: number, whole: number) => `${part} of every ${whole} days`

// The map of the moving front.
export const frontKeyNorth = 'north of it'
export const frontKeySouth = 'south of it'
export const frontKeyDashed = (parallel: string) => `Dashed: the ${parallel}.`
export const frontShareTitle = 'Land north of the line, about'
export const frontShare = (percent: number) => `${percent}%`
export const frontShareNorth = (percent: number) => `North about ${percent}%`
export const frontNoLine = 'no line'
export const frontFirstDay = 'first day'
/** `days` is a number as it is written, such as `1,000`. */
export const frontAfterDays = (days: string) => `after ${days} days`
export const frontAfterAboutDays = (days: string) => `after about ${days} days`
/** What the map shows, for a screen reader: the share of the land, then each group of places after one of these. */
export const frontSaidShare = (percent: number, land: string) => `About ${percent} per cent of ${land}’s land lies north of the line.`
export const frontSaidNoLine = 'There is no one line.'
export const frontSaidNorth = 'North of the line'
export const frontSaidSouth = 'South of the line'
export const frontSaidOn = 'On the line'
export const frontSaidPlaces = 'Places named'

// Paper: handout, teacher's guide.

// Above the handout on the screen, and on every sheet.
export const paperBar = 'This page'
export const paperToSlides = 'Back to the slides'
export const paperPrint = 'Print this page'
export const paperOffline = 'This lesson is kept on your device and works without a network.'
export const paperContents = 'Contents'
/** A picture of a slide, for a screen reader. */
export const paperSlide = (number: number, title: string) => `Slide ${number}: ${title}`

export const worksheetName = 'Worksheet'
export const worksheetOfLesson = (lesson: string) => `Worksheet · ${lesson}`
/** `lesson` is a lesson that is every slide. */
export const worksheetNone = (lesson: string) => `There is no worksheet for “${lesson}”, because it has no length of its own. Each of these lessons has one, on one sheet:`
export const worksheetBackground = 'What came before'
/** The map, for a screen reader; `parallel` is empty where it has none. */
export const worksheetMap = (land: string, places: string, parallel: string) => [`A map of ${land} with ${places}.`, ...parallel ? [`A dashed line: the ${parallel}.`] : []].join(' ')
export const worksheetActs = 'The answers'
export const worksheetActsTask = 'Write each answer into its stamp when the class finds it, and its date under it.'
export const worksheetAct = (number: number, period: string) => `${number} · ${period}`
export const worksheetActDate = 'Date:'
export const worksheetBank = 'Words to know'
export const worksheetDocuments = 'Documents'
export const worksheetAdapted = 'The passages are told in plain words. … marks what is left out.'
export const worksheetQuoted = '… marks what is left out.'
export const worksheetDocument = (number: number) => `Document ${number}`
/** Where the student is to find out who wrote a document. */
export const worksheetWriter = 'Who wrote this, and to whom?'
export const worksheetClaims = 'On trial: my verdicts'
export const worksheetBecause = 'Because (document, date):'
export const worksheetQuizBefore = 'To begin with: tick one box'
export const worksheetQuizAfter = 'At the end: tick one box'
export const worksheetAfter = 'My answer now'
export const worksheetChanged = 'The document that changed my mind, its date, and the words in it that did so:'
/** Where the sheet is a file to edit, the answers stand in a table. */
export const worksheetActsFill = 'Write each answer into its row when the class finds it, and the date on which it was given.'
export const worksheetActWhen = 'When'
export const worksheetActAsks = 'What to find out'
export const worksheetActAnswer = 'The answer'
export const documentsName = 'The documents'
export const documentsIntro = 'On the left of each document are its own words. On the right they are adapted: plain words and short sentences, nothing added; brackets explain a hard word.'
export const documentsCite = (number: number, date: string) => `Quote from the left, and cite it: “${documentCited(number, date)}”.`
export const documentsOriginal = 'In its own words'
export const documentsAdapted = 'Adapted: plain words, nothing added'
export const keyName = 'Key'

// The key: what answers what.
export const keyLead = 'For the teacher. Every question that the slides, the worksheet, the documents and the quiz of this lesson ask, with a good answer and what it rests on.'
export const keyActsTitle = 'The stamps'
export const keyActDate = 'A date that fits'
export const keyActWhen = 'When'
export const keyActStamp = 'Stamp'
export const keyDocumentsTitle = 'The documents'
export const keyDocument = (number: number, title: string) => `Document ${number}. ${title}`
export const keySheetQuestion = 'On the worksheet.'
export const keySlides = (numbers: number[]) => `, slide ${numbers.join(', ')}`
export const keyClaimsTitle = 'The claims, their verdicts, and why'
export const keyQuestionsTitle = 'The questions of the slides'
export const keyDecisionsTitle = 'The decisions: what was done'
export const keyDone = 'What was done'
export const keyFurtherTitle = 'Further questions for discussion'
export const keyQuizTitle = 'The quiz'
export const keyQuizWhy = 'The right answer, why, and the mistake behind each other one'

// The handout: its pages.
export const handoutName = 'Student handout'
export const handoutAnswerBefore = 'My answer before the lesson, in one sentence:'
export const handoutAnswerAfter = 'My answer after the lesson:'
export const handoutStudentName = 'Name'
export const handoutStudentClass = 'Class'
export const handoutDate = 'Date'
export const handoutAims = 'After this lesson'
/** Over the boxes for the parts that can be added. */
export const handoutParts = 'Also:'
export const handoutVerdictsTitle = 'My verdicts'
/** Where the documents lie whose writer the class was to guess. */
export const handoutGuessed = 'Whose words they were that you had to guess:'
export const handoutVerdictsIntro = 'Each claim is held against the evidence and gets one of four verdicts. On these sheets the stamps are left out: give your own verdict, and say which document or historian it rests on.'
export const handoutTimelineTitle = 'Timeline'
export const handoutFrontTitle = 'The moving front'
/** How to read the maps; `parallel` is the name of the dashed line, where they have one. */
export const handoutFrontKey = (parallel?: string) => parallel ? `Hatched is what lay north of the line; dashed is the ${parallel}.` : 'Hatched is what lay north of the line.'
export const handoutTermsTitle = 'People and terms'
export const handoutClaimsTitle = 'All claims'
export const handoutClaimsTask = 'Supported, supported with nuance, contested, or not supported? Name the document or the historian that your verdict rests on.'
export const handoutDebatesTitle = 'Historians disagree'
export const handoutDebatesTask = 'Which positions can be true at the same time, and which cannot? Mark the one that persuades you most, and the one whose evidence is the weakest.'
export const handoutQuestionsTitle = 'Questions for discussion'
export const handoutBibliographyTitle = 'Bibliography'
export const handoutBibliographyDocuments = 'Primary sources'
export const handoutBibliographyWorks = 'Works'

// The handout: the heads of its tables, and what each verdict says.
export const handoutVerdict = 'Verdict'
export const handoutVerdictMeaning = 'What it says'
export const handoutSupported = 'The evidence seen bears the claim out, and nothing seen speaks strongly against it.'
export const handoutSupportedWithNuance = 'Right in the main, but it leaves something out, gets a detail wrong, or says more than the evidence does.'
export const handoutContested = 'Historians who know the documents disagree, or the documents point both ways.'
export const handoutNotSupported = 'The evidence says something else, or no document seen for this lesson bears it out.'
export const handoutEventDate = 'Date'
export const handoutEventWho = 'Who'
export const handoutEventWhat = 'What happened'
export const handoutAct = (number: number, answer: string) => `Act ${number}. ${answer}`
export const handoutPerson = 'Person'
export const handoutTerm = 'Term'
export const handoutTermText = 'In a sentence'
export const handoutClaimNumber = 'No.'
export const handoutClaim = 'The claim'
export const handoutMyVerdict = 'My verdict'
export const handoutMyEvidence = 'My evidence'
export const handoutPosition = 'Position'
export const handoutPositionWho = 'Who holds it'
export const handoutPositionEvidence = 'On what evidence'
export const handoutSource = 'Source'

// The teacher's guide: its first page, for the lectern.
export const guideName = 'Teacher’s guide'
export const lecternTime = 'Time'
export const lecternSlide = 'Slide'
export const lecternQuestion = 'Title, and what to ask'
export const lecternClicks = 'Clicks'
export const lecternPage = 'Page'
export const lecternSpare = 'may be left out'
/** `taught` and `lost` are minutes; `saved` what the slides take that may be left out. */
export const lecternMinutes = (taught: number, lost: number, saved: number) => [
  `The slides take ${taught} minutes.`,
  lost > 0 ? `${lost} more are for coming in and leaving.` : '',
  saved > 0 ? `What may be left out takes ${saved}.` : '',
].filter(Boolean).join(' ')

// The teacher's guide: the plan of the lesson.
export const guidePlanTitle = 'The plan of the lesson'
export const guideAims = 'Aims'
export const guideNeeds = 'You need'
export const guidePlanPart = 'Part'
export const guidePlanMinutes = (count: number) => `${count} minutes`
export const guidePlanTeacher = 'You'
export const guidePlanStudents = 'The class'
export const guidePlanSlide = (number: number) => `slide ${number}`
/** `numbers` such as `5–9`. */
export const guidePlanSlides = (numbers: string) => `slides ${numbers}`
export const guideSupporting = 'Four questions on the way'
export const guidePrior = 'What students should know'
export const guideRubricTitle = 'How to judge what they write'
export const guideRubricRow = 'What to look for'
export const guideDifferentiationTitle = 'Help, and more for those who are ready'
export const guideStarters = 'Beginnings of sentences'
export const guideExtension = 'For those who are ready'
export const guideGroups = 'Documents for groups'
export const guideGroupSlides = 'On slides of this lesson:'
export const guideGroupHandOut = 'To hand out:'
/** `lesson` is the one with every slide, whose paper has every document. */
export const guideGroupPrint = (lesson: string) => `What is to be handed out stands in documents.pdf of the lesson with every slide: npm run export -- --lesson ${lesson} --only documents`
export const guideSensitiveTitle = 'Sensitive matters'
export const guideDebriefTitle = 'Talking it over'
/** `slides` such as `slide 5`. */
export const guideDebriefAfter = (slides: string) => `After ${slides}.`
export const guideHomeworkTitle = 'Homework'
export const guideCurriculumTitle = 'In the curriculum'
export const guideCurriculumCode = 'Course'
export const guideCurriculumName = 'What it asks'
export const guideCurriculumSeen = 'Read at'

// The speaker's notes: how a paragraph begins, by its label, and where a click comes.
export const NOTE_LABEL_WORDS = { 'Say': 'Say:', 'Ask': 'Ask:', 'Watch for': 'Watch for:', 'Guide': 'Background:' }
export const noteClick = '[Click]'

// The teacher's guide: beside each slide.
export const guideAsk = 'Ask.'
export const guideGoodAnswer = 'A good answer.'
export const guideDocument = 'About the document.'
/** `doubt` is a sentence, and becomes the end of this one. */
export const guideArchive = (doubt: string) => `The archive reference: ${doubt.charAt(0).toLowerCase()}${doubt.slice(1)}`

// The teacher's guide: verdicts, answers, doubts.
export const guideClaimsTitle = 'The claims on trial, their verdicts, and why'
export const guideOtherClaimsTitle = 'The other claims, their verdicts, and why'
export const guideClaim = 'Claim and verdict'
export const guideWhy = 'Why'
export const guideFor = 'For.'
export const guideAgainst = 'Against.'
export const guideQuestionsTitle = 'Questions for discussion, with answers'
export const guideQuestion = 'Question'
export const guideAnswer = 'A good answer'
export const guideQuestionSlide = 'Slide'
export const guideDoubtsTitle = 'What is not certain, and why'
export const guideNoSource = 'No source is known'
export const guideArchiveClosed = 'The archive is closed'
export const guideNotSeen = 'We did not see it ourselves'
export const guideDoubtfulReference = 'The archive reference.'

// The quiz: on slides, and on a page to read.
export const quizNumber = (number: number, all: number) => `Question ${number} of ${all}`
export const quizAnswer = 'The answer'

// The quiz, for learning platforms and spreadsheets.
export const QUIZ_PLACES = { start: 'At the start', end: 'At the end' }
export const quizRight = 'Right.'
export const quizColumnPlace = 'When'
export const quizColumnQuestion = 'Question'
export const quizColumnRight = 'Right'
export const quizColumnWhy = 'Why'
export const quizColumnMistake = (option: string) => `Mistake behind ${option}`
export const quizColumnSources = 'Sources'

// Pages of the site, and the page to read.

// On the screen only, where a site or a file has what students should not have: in the bar of buttons, and in full above what can be downloaded.
export const edition = 'Teachers’ edition'
export const editionHas = 'Teachers’ edition: with notes and answers'

// The page to read.
export const readingSkip = 'Skip to the lesson'
export const readingKicker = 'The lesson to read'
export const readingPageTitle = (lesson: string) => `${lesson}: the lesson to read`
export const readingWays = 'This lesson'
export const readingToSlides = 'Show the slides'
export const readingLessons = 'Lessons with these slides'
export const readingToHandout = 'Handout to print'
export const readingDownload = (title: string, type: string, kilobytes: number) => `${title}, ${type.toUpperCase()}, ${kilobytes} KB`
export const readingMore = 'Slides and papers'
export const readingContents = 'Contents'
export const readingHere = 'Where you are'
// Each begins or goes on as what can be seen of it.
export const readingHereAct = (number: number, answer: string) => `Act ${number} ${answer}`
export const readingHereEnd = 'End'
export const readingHereLast = (title: string) => `End: ${title}`
export const readingBrief = 'In five minutes'
export const readingMap = (date: string, state: string) => `Map of the front, ${date}: ${state}`
export const readingMapNote = 'The map.'
export const readingNote = 'Note'
export const readingNotes = (count: number) => `Sources (${count})`
export const readingAct = (number: number) => `Act ${number}`
export const readingFoldSlides = (count: number) => count === 1 ? '1 slide' : `${count} slides`
export const readingOnward = (part: string) => `From here: ${part}`
export const readingNext = 'Next'
export const readingNextPart = (title: string) => `Next: ${title}`
export const readingAdapted = 'In plain words'
export const readingWhole = (date: string) => `The document of ${date}`
export const readingVerdict = 'The verdict'
export const readingJudge = 'Judge first; the verdict is folded away.'
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
export const readingToSlide = 'This slide in the show'

// What a student writes and chooses on it.
export const readingBefore = 'My answer in one sentence, before I read'
export const readingAfter = 'My answer in one sentence, with one document'
export const readingAnswer = 'My answer'
export const readingKept = 'What you write is kept on this device only.'
export const readingNotKept = 'This browser keeps nothing: copy your sentence before you leave the page.'
export const readingQuiz = (questions: number) => questions === 1 ? 'Quiz: 1 question' : `Quiz: ${questions} questions`
export const readingQuizCheck = 'Check'
export const readingQuizChoose = 'Choose an answer first.'
export const readingQuizNotRight = 'Not right.'
export const readingQuizScore = (right: number, all: number) => `${right} of ${all} are right.`

// What makes it easier to read, and its voice.
export const readingSettings = 'Easier to read'
export const readingSize = 'Size of the type'
export const READING_SIZES = ['Normal', 'Larger', 'Largest']
export const readingWide = 'Wider spacing'
export const readingPlain = 'Plain typeface'
export const readingAloud = 'Read aloud'
export const readingAloudPause = 'Pause'
export const readingAloudGoOn = 'Go on'
export const readingAloudStop = 'Stop'

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
export const downloadSize = (kilobytes: number, pages?: number) => pages ? `${pages} ${pages === 1 ? 'page' : 'pages'}, ${kilobytes} KB` : `${kilobytes} KB`

// The lessons.
export const lessonTitle = (deck: string, lesson: string) => `${deck} · ${lesson}`

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
export const barLessons = 'Other lessons with these slides'
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
export const goToLabel = 'Find a slide: its number, or any words of it'
export const goToFound = (count: number, slide: number, title: string) => `${count === 1 ? '1 slide' : `${count} slides`}. Enter goes to ${slide}, ${title}`
export const goToNone = (text: string) => `Nothing found: no slide has the number or the words “${text}”.`
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

// What the clock asks and offers.
export const resetQuestion = 'Set the clock back to 0:00?'
export const resetWarning = 'The time that has passed and the minutes recorded for each slide are forgotten. This cannot be undone.'
export const resetKeep = 'Keep them'
export const resetConfirm = 'Reset'
export const timesSave = 'Save the times'
export const skipNow = (behind: number, to: number, title: string) => `You are ${behind} minutes behind. You can skip to slide ${to} (${title}).`
export const skipLater = (behind: number, after: number, to: number, title: string) => `You are ${behind} minutes behind. After slide ${after} you can go on with slide ${to} (${title}).`
export const skipLeftOut = (titles: string) => `Left out: ${titles}.`
export const skipGo = (to: number) => `Skip to ${to}`
export const reminderText = 'The clock has not been started.'
export const reminderLater = 'Not now'

// The presenter view. Where a key does the same, the button's tip names it.
export const presenterTitle = 'Presenter view'
export const presenterNotes = 'Notes'
export const presenterNoNotes = 'This slide has no notes.'
export const presenterThis = (slide: number, total: number) => `This slide: ${slide} of ${total}`
export const presenterStep = (step: number, total: number) => `step ${step} of ${total}`
export const presenterNextStep = 'Next: a step of this slide'
export const presenterNextSlide = (slide: number, title: string) => `Next: slide ${slide}, ${title}`
export const presenterEnd = 'This is the end.'
export const presenterBack = 'Back'
export const presenterNext = 'Next'
export const presenterFind = 'Find a slide'
export const presenterBlack = 'Black'
export const presenterBlackEnd = 'Show the wall'
export const presenterWall = 'Open the class’s window'
export const presenterClear = 'Clear votes …'
export const withKey = (name: string, key: string) => `${name} (key ${key})`
export const wallBlack = 'The wall is black.'
export const answerButton = 'Good answer'
export const answerTitle = 'The question on the handout'
export const answerGood = 'A good answer uses'
export const answerSources = 'Sources:'
export const answerNone = 'The handout asks no question on this slide.'

// The room: what a student's device shows.
export const roomTitle = (lesson: string) => `${lesson}: in class`
export const roomJoin = 'Join the class'
export const roomCode = 'The code that your teacher shows'
export const roomEnter = 'Join'
export const roomPrivacy = 'No name is asked. This page sends your answers and a random number for this lesson. Your teacher keeps only the totals that are shown.'
export const roomNoScript = 'This page needs JavaScript. Without it you can read the lesson:'
export const roomRead = 'Read the whole lesson'
export const roomConnecting = 'Connecting …'
export const roomHere = 'You are in.'
/** `name` is what the teacher sees of the device. */
export const roomDevice = (name: string) => `Device ${name}.`
export const roomLost = 'Connection lost. This page tries again by itself; until then, vote by hand.'
export const roomRefused = 'The room does not let this page in. Is the lesson open in another window of this device? Close one of them, or ask your teacher.'
export const roomWrongCode = 'No open class has this code. Check it and try again.'
export const roomOut = 'Your teacher has closed this room.'
export const roomPutOutTold = 'Your teacher has removed this device from the room.'
export const roomInsecure = 'This page has to be opened with https:// at the beginning of its address.'
export const roomElsewhere = 'The lesson goes on in another tab of this device.'
export const roomWall = 'Look at the screen.'
export const roomBack = 'Back'
export const roomOn = 'Next'
export const roomToClass = 'Back to the class'
export const roomOriginal = 'In its own words'
export const roomAdapted = 'In plain words'
export const roomWords = 'Words to know'
export const roomAsk = 'Ask the document'
export const roomFor = 'For it'
export const roomAgainst = 'Against it'
export const roomYourAnswer = 'Tap an answer. You can change it until the vote closes.'
export const roomSentenceLabel = 'Your sentence, without your name'
export const roomSend = 'Send'
export const roomSent = 'Sent. You can change it and send it again.'
export const roomResult = (count: number) => `${count} ${count === 1 ? 'device' : 'devices'}`

// The room: the teacher's part, and what the wall shows.
export const roomOpen = 'Open the room'
export const roomOpening = 'Opening the room …'
export const roomNotOpened = 'The room could not be opened. Hands count as before.'
export const roomDesk = 'The room'
export const roomHereCount = (count: number) => `${count} ${count === 1 ? 'device' : 'devices'} here`
export const roomShowCode = 'Show the code'
export const roomHideCode = 'Hide the code'
export const roomOpenVote = 'Open the vote'
export const roomCloseVote = 'Close the vote'
export const roomAnswers = (answers: number, here: number) => `${answers} of ${here} have answered`
export const roomShowResult = 'Show the result'
export const roomResultShown = 'The result is shown'
export const roomAskSentence = 'Ask for a sentence'
export const roomSentences = (count: number) => `${count} ${count === 1 ? 'sentence' : 'sentences'}`
export const roomMore = 'More'
export const roomCloseDoor = 'Close the door'
export const roomClear = 'Forget all answers'
export const roomPutOut = 'Remove'
export const roomFree = 'Let students go ahead'
export const roomEnd = 'End the room'
export const roomPutUp = 'Show on the wall'
export const roomTakeOff = 'Take off the wall'
export const roomAddress = 'Address for the devices'
export const roomPassword = 'Teachers’ password for the broker, if it has one'
export const roomCancel = 'Cancel'
export const roomTakenOver = 'Another window leads the room now.'
export const roomNoNetwork = 'This laptop is in no network that devices could share. Join the school’s Wi-Fi or open a hotspot; then reload this page and open the room again. Hands count as before.'
export const roomBrokerGone = 'The room has lost its connection and tries again. Hands count as before.'
export const roomNobody = 'No device has come. Does the laptop’s firewall let Node.js through? If so, the network may keep devices apart: try a hotspot. Hands count as before.'
export const roomNobodyHosted = 'No device has come. Are the devices on the Internet, and is the address right? Hands count as before.'
export const roomMute = 'The broker does not answer this window. Is the broker running, and was the password right? Hands count as before.'
export const roomNoAddress = 'This page has no address that devices could open. Open it at the address of your site, or build it with --url. Hands count as before.'
export const roomRefusedCount = (count: number) => `${count} ${count === 1 ? 'device was' : 'devices were'} refused: another one from the same address is here already.`
export const roomLift = 'Let in several devices per address'
export const roomScan = 'QR code for the room'
export const roomType = 'Scan, or type this address:'
export const roomCodeIs = 'The code of the room:'
export const voteDevices = (count: number) => `${count} ${count === 1 ? 'device' : 'devices'}`
export const voteHandsAndDevices = (hands: string, devices: string) => `${hands} and ${devices}`
export const roomPairPhone = 'Phone as clicker'
export const roomPairHow = 'On your phone, scan this or type'

// The room: the teacher's phone as a clicker.
export const clickerTitle = 'Clicker'
export const clickerNoScript = 'The clicker needs JavaScript.'
export const clickerCode = 'The code for your phone, in the presenter view'
export const clickerPair = 'Pair'
export const clickerPaired = 'Paired.'
export const clickerLost = 'Connection lost. Trying again …'
export const clickerNext = 'Next'
export const clickerBack = 'Back'
export const clickerBlack = 'Black wall'
