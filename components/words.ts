/**
 * The words of the interface, in one place: translate this file, and the slides' bar, the handout, the guide and the pages speak another
 * language. The lesson's own words stand in data/ and pages/.
 *
 * Each is an export of its own, so that the build can put it where it is used (setup/build/output.ts) and no page loads the others. Where
 * a word depends on something it is a function.
 */

// Slides: votes, decisions, trial, debates, documents.

// A vote by hands, taken before the lesson and after it.
export const voteHintKeys = (options: number) => `Count with + and −, or click here and press 1 to ${options}.`
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
export const trialEvidence = 'For and against'
export const trialMoreSources = (count: number) => `and ${count} more under “${trialEvidence}”`
export const trialHint = 'What does the class say? Weigh what speaks for the claim and against it.'
export const trialAgreement = (agreed: number, claims: number) => `The class agrees with the record on ${agreed} of the ${claims} claims.`
export const trialAgreementJudged = (agreed: number, judged: number) => `The class agrees with the record on ${agreed} of the ${judged} that it judged.`
export const evidenceLabel = (claim: string) => `Evidence on: ${claim}`
export const evidenceFor = 'For'
export const evidenceAgainst = 'Against'
export const evidenceNoneFor = 'Nothing is known that speaks for it.'
export const evidenceNoneAgainst = 'Nothing is known that speaks against it.'
export const evidenceClose = 'Close'
export const claimRecord = 'The record'
export const claimVerdict = (verdict: string) => `The verdict: ${verdict}.`

// Debates of historians.
export const debatePositions = (question: string) => `Positions: ${question}`
export const debateEvidence = 'On what evidence?'
export const debateMoreBelow = 'What each says, on what evidence, and where to read it, stands below, under “Historians disagree”.'
export const debateMoreInHandout = 'What each says, on what evidence, and where to read it, stands in the handout.'

// A document: who wrote to whom, its language, its marked words, the questions it is asked.
export const documentTo = 'to'
export const documentTranslated = (language: string) => `Translated from the ${language}.`
export const documentMarked = (quotations: string) => `Marked: ${quotations}`
export const documentQuestions = 'Ask the document'

// A council's votes.
export const councilFor = (count: number) => `${count} for`
export const councilAgainst = (count: number) => `${count} against`
export const councilAbstaining = (count: number) => `${count} abstaining`
export const councilNotVoting = (count: number) => `${count} not voting`

// Slides: timeline, map, numbers, diagram, thread.

// Paper: handout, teacher's guide.

// Pages of the site, and the page to read.

// The screen: bar, dialogs, clock, presenter.
