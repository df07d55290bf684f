/** Single mistakes of each kind that people make in the data, on slides and in diagrams; a table for the benchmark, each of which must be told. */

/** A text with one mistake in it, and the line on which it stands. */
export interface Spoilt { text: string, line: number }

/** A source of numbers from 0 to 1. */
export type Random = () => number

export interface Mutation {
  kind: string
  /** Where such a mistake is made. */
  where: 'data' | 'slides' | 'snippets'
  /** Makes the mistake at a place that chance chooses; nothing where the text has none. */
  spoil: (text: string, random: Random) => Spoilt | undefined
  /** True where some of these are no mistake: the field may be left out, or the text changes nothing. */
  mayPass?: true
}

/** Numbers that come again in each run ("mulberry32"). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Puts something else in the place of one match. */
function at(pattern: RegExp, instead: (...groups: string[]) => string): Mutation['spoil'] {
  return (text, random) => {
    const matches = [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))]
    const match = matches[Math.floor(random() * matches.length)]
    if (!match)
      return
    const changed = instead(match[0], ...match.slice(1).map(group => group ?? ''))
    return changed === match[0] ? undefined : spoilt(text, text.slice(0, match.index) + changed + text.slice(match.index + match[0].length))
  }
}

/** The mistake stands on the first line that is not as it was. */
function spoilt(before: string, text: string): Spoilt {
  const lines = before.split('\n')
  return { text, line: text.split('\n').findIndex((line, index) => line !== lines[index]) + 1 }
}

/** A word with two of its letters in the wrong order, or one too many. */
const misspelt = (word: string) => {
  const place = [...word].findIndex((letter, index) => index > 0 && word[index + 1] !== undefined && letter !== word[index + 1])
  return place < 0 ? `${word}x` : word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2)
}

const DATA: Omit<Mutation, 'where'>[] = [
  { kind: 'field misspelt', spoil: at(/^( *(?:- )?)([a-z]\w+)(?=:)/m, (_, indent, name) => indent + misspelt(name!)) },
  { kind: 'field left out', mayPass: true, spoil: at(/^ {2}(?!id)\w+: \S.*\n(?! {4})/m, () => '') },
  { kind: 'value left out', spoil: at(/^( *(?:- )?\w+:) [^|>[{\n].*$/m, (_, field) => field!) },
  { kind: 'words for a number', spoil: at(/^( *(?:- )?(?:value|number|excerpt|mark|for|against|parallel): )\d+$/m, (_, field) => `${field}several`) },
  { kind: 'number below zero', spoil: at(/^( *(?:- )?(?:value|number|excerpt|mark|for|against|absent): )(\d+)$/m, (_, field, number) => `${field}-${Number(number) + 1}`) },
  { kind: 'day not on the calendar', spoil: at(/^((?!#).*?\b\d{4}-\d{2})-\d{2}\b/m, (_, month) => `${month}-32`) },
  { kind: 'year far away', spoil: at(/^((?!#).*?)\b19\d\d(?=-\d{2}-\d{2})/m, (_, before) => `${before}2999`) },
  { kind: 'name of another entry misspelt', spoil: at(/^( *(?:- )?(?:act|event|taken|actor|figure|sources|actors|from|to): \[?)([a-z][\w-]{3,})(?=[\],\n])/m, (_, field, name) => field + misspelt(name!)) },
  { kind: 'id used twice', spoil: at(/^(- id: )(\S+)\n([^]*?)^- id: (\S+)$/m, (_, dash, first, between) => `${dash}${first}\n${between}- id: ${first}`) },
  { kind: 'quotation mark never closed', spoil: at(/^( *(?:- )?\w+: )(?=[A-Z][^"\n]*$)/m, (_, field) => `${field}"`) },
  { kind: 'colon in a text', spoil: at(/^( *(?:- )?\w+: [A-Z]\w+) (?=\w)/m, (_, start) => `${start}: `) },
  { kind: 'number sign in a text', spoil: at(/^( *(?:- )?\w+: [A-Z][^"'\n]*?\w) (?=\w)/m, (_, start) => `${start} # `) },
  { kind: 'sign of YAML at a text’s beginning', spoil: at(/^( *(?:- )?\w+: )(?=[A-Z])/m, (_, field) => `${field}*`) },
  { kind: 'tab at the beginning', spoil: at(/^ {2}(?=\w+: )/m, () => '\t') },
  { kind: 'one blank too many', spoil: at(/^ {2}(?=\w+: \S)/m, () => '   ') },
  { kind: 'bracket never closed', spoil: at(/\[([\w, -]+)\]$/m, (_, list) => `[${list}`) },
  { kind: 'field given twice', spoil: at(/^ {2}\w+: \S.*\n(?! {4})/m, line => line + line) },
  { kind: 'Markdown in a text', spoil: at(/^( *(?:- )?(?:text|label|claim|ruling|question|answer|name|title|caution): [A-Z]\w* )(\w+)(?= )/m, (_, start, word) => `${start}**${word}**`) },
  { kind: 'citation in a text', spoil: at(/^( *(?:- )?(?:text|claim|ruling|question|answer|caution): [A-Z]\w*)(?= )/m, (_, start) => `${start} [@D03]`) },
]

const SLIDES: Omit<Mutation, 'where'>[] = [
  { kind: 'field misspelt', spoil: at(/^(when|routeAlias|ask|summary|kicker|layout|document|excerpt|act)(?=: )/m, word => misspelt(word)) },
  { kind: 'field in capitals', spoil: at(/^(when|routeAlias|ask|summary|kicker|layout|document|act)(?=: )/m, word => word[0]!.toUpperCase() + word.slice(1)) },
  { kind: 'field left out', spoil: at(/^(?:(?:when|routeAlias|summary|document|act): .*|layout: (?:document|act))\n/m, () => '') },
  { kind: 'value left out', spoil: at(/^(when|routeAlias|summary|document|act): .*$/m, (_, field) => `${field}:`) },
  { kind: 'layout misspelt', spoil: at(/^(layout: )(\w+)$/m, (_, field, name) => field + misspelt(name!)) },
  { kind: 'day not on the calendar', spoil: at(/^(when: \d{4}-\d\d)-\d\d/m, (_, month) => `${month}-32`) },
  { kind: 'year far away', spoil: at(/^(when: )19/m, (_, field) => `${field}18`) },
  { kind: 'quotation mark never closed', spoil: at(/^((?:summary|kicker): )/m, (_, field) => `${field}"`) },
  { kind: 'colon in a value', spoil: at(/^(summary: \w+)/m, (_, start) => `${start}:`) },
  { kind: 'line of dashes removed', spoil: at(/^---\n/m, () => '') },
  { kind: 'line of dashes added', spoil: at(/^(# .*\n)/m, (_, title) => `${title}\n---\n`) },
  { kind: 'title without its sign', spoil: at(/^# (?=\S)/m, () => '') },
  { kind: 'Markdown in a title', spoil: at(/^(# \w+ )(\w+)/m, (_, start, word) => `${start}*${word}*`) },
  { kind: 'component misspelt', spoil: at(/<(EventDate|DataNumber|DayCount|Timeline|HandsUp|BarChart|ClaimRecord|ClaimTrial|DecisionPoint|WhereToRead|QuestionList|HistoriansDisagree|TalkDays|MovingFront)(?=[\s>/])/, (_, name) => `<${misspelt(name!)}`) },
  { kind: 'component in small letters', spoil: at(/<(EventDate|DataNumber|DayCount|Timeline|HandsUp|BarChart)(?=[\s>])/, (_, name) => `<${name!.toLowerCase()}`) },
  { kind: 'property misspelt', spoil: at(/(<[A-Z]\w+ :?)(of|id|span|steps|poll|claims|decision|kind|ids|on)(?==)/, (_, start, name) => `${start}${name}s`) },
  { kind: 'name misspelt, double quotes', spoil: at(/((?:of|id|span|poll|decision|on)=")([\w-]+)"/, (_, start, name) => `${start}${misspelt(name!)}"`) },
  { kind: 'name misspelt, single quotes', spoil: at(/((?:of|id|span|poll|decision)=)"([\w-]+)"/, (_, start, name) => `${start}'${misspelt(name!)}'`) },
  { kind: 'name misspelt, bound', spoil: at(/ (of|id|span|poll|decision)="([\w-]+)"/, (_, field, name) => ` :${field}="'${misspelt(name!)}'"`) },
  { kind: 'name misspelt, behind another property', spoil: at(/ (of|id|span|poll|decision)="([\w-]+)"/, (_, field, name) => ` class="a" ${field}="${misspelt(name!)}"`) },
  { kind: 'curly quotation marks', spoil: at(/ (of|id|span|poll|decision)="([\w-]+)"/, (_, field, name) => ` ${field}=“${name}”`) },
  { kind: 'name in a list misspelt', spoil: at(/(?<=[[ ])'([\w:-]{5,})'(?=[,\]])/, (_, name) => `'${misspelt(name!)}'`) },
  { kind: 'place of a layout misspelt', spoil: at(/^::(\w+)::$/m, (_, name) => `::${misspelt(name!)}::`) },
  { kind: 'place of a component misspelt', spoil: at(/<template #(\w+)>/, (_, name) => `<template #${name}x>`) },
  { kind: 'directive misspelt', spoil: at(/ v-click(?=[\s>])/, () => ' v-clik') },
  { kind: 'directive that is not there', spoil: at(/ v-click(?=[\s>])/, () => ' v-motion') },
  { kind: 'attribute misspelt', spoil: at(/ class="/, () => ' clas="') },
  { kind: 'tag never closed', spoil: at(/<\/(?:ClaimRecord|CouncilVotes|ActorBoard|ul|div|strong)>/, () => '') },
  { kind: 'component never closed', spoil: at(/(<(?:EventDate|DataNumber|DayCount)[^>]*?) \/>/, (_, start) => `${start}>`) },
  { kind: 'unknown tag', spoil: at(/^(# .*\n\n)/m, (_, title) => `${title}<Unknown>\n\n`) },
  { kind: 'value that is not there', spoil: at(/^(# .*\n\n)/m, (_, title) => `${title}{{ nothing }}\n\n`) },
  { kind: 'frame from the web', spoil: at(/^(# .*\n\n)/m, (_, title) => `${title}<iframe src="https://example.org"></iframe>\n\n`) },
  { kind: 'picture from the web', spoil: at(/^(# .*\n\n)/m, (_, title) => `${title}![A map](https://example.org/map.png)\n\n`) },
  { kind: 'picture that is not there', spoil: at(/^(# .*\n\n)/m, (_, title) => `${title}![A map](/no-map.svg)\n\n`) },
  { kind: 'link to a slide that is not there', spoil: at(/^(# .*\n\n)/m, (_, title) => `${title}See [slide 99](/99).\n\n`) },
  { kind: 'two dollar signs', spoil: at(/^(# .*\n\n)/m, (_, title) => `${title}In $US or R$.\n\n`) },
  { kind: 'block of code', spoil: at(/^(# .*\n\n)/m, (_, title) => `${title}\`\`\`js\nkim()\n\`\`\`\n\n`) },
  { kind: 'citation of an unknown source', spoil: at(/(\[@)([\w-]+)/, (_, start, key) => start + misspelt(`${key}q`)) },
  { kind: 'citation without its sign', spoil: at(/\[@([\w-]+)\]/, (_, key) => `[${key}]`) },
  { kind: 'citation without brackets', spoil: at(/\[(@[\w-]+)\]/, (_, key) => ` ${key}`) },
  { kind: 'citation never closed', spoil: at(/(\[@[\w-]+)\]/, (_, start) => start!) },
  { kind: 'comma between two sources', spoil: at(/(\[@[\w-]+);(?= @)/, (_, start) => `${start},`) },
  { kind: 'term misspelt', spoil: at(/\(term:([\w-]+)\)/, (_, id) => `(term:${misspelt(id!)})`) },
  { kind: 'term in capitals', spoil: at(/\(term:/, () => '(Term:') },
  { kind: 'diagram misspelt', spoil: at(/(@\/snippets\/)([\w-]+)(?=\.mmd)/, (_, start, name) => start + misspelt(name!)) },
  { kind: 'diagram not drawn', spoil: at(/(\.mmd) mermaid/, (_, end) => end!) },
  { kind: 'notes never opened', spoil: at(/^<!--$/m, () => '<!-') },
  { kind: 'notes never closed', spoil: at(/^-->$/m, () => '') },
  { kind: 'notes closed in the middle', spoil: at(/(?<=<!--\n[^]{40,80}) /, () => ' --> ') },
  { kind: 'text below the notes', spoil: at(/^-->$/m, end => `${end}\n\nAnd more.`) },
  { kind: 'file that is not there', spoil: at(/^(src: \.\/pages\/)([\w-]+)/m, (_, start, name) => `${start}${name}x`) },
]

const SNIPPETS: Omit<Mutation, 'where'>[] = [
  { kind: 'step misspelt', spoil: at(/%% step:/, () => '%% stpe:') },
  { kind: 'step without a sentence', spoil: at(/^(%% step:).*$/m, (_, start) => start!) },
  { kind: 'step without a source', spoil: at(/^(%% step: [^[\n]*)\[.*$/m, (_, start) => start!) },
  { kind: 'citation of an unknown source', spoil: at(/(\[@)([\w-]+)/, (_, start, key) => start + misspelt(`${key}q`)) },
  { kind: 'fact misspelt', spoil: at(/(:::(?:claim|answer)-|\{(?:date|short):)([\w-]+)/, (_, start, name) => `${start}${name}x`) },
  { kind: 'words typed over a fact', spoil: at(/(\w+)(?=:::(?:claim|answer)-)/, (_, node) => `${node}[My own words]`) },
  { kind: 'title left out', spoil: at(/^title: .*\n/m, () => '') },
  { kind: 'style of its own', spoil: at(/^(flowchart LR\n)/m, (_, start) => `${start}classDef loud fill:red\n`) },
]

export const MUTATIONS: Mutation[] = [
  ...DATA.map(mutation => ({ ...mutation, where: 'data' as const })),
  ...SLIDES.map(mutation => ({ ...mutation, where: 'slides' as const })),
  ...SNIPPETS.map(mutation => ({ ...mutation, where: 'snippets' as const })),
]

/** Whole files in another shape: those that must be told, and those that mean the same and must be read. */
export const ENCODINGS: { kind: string, encode: (text: string) => Buffer, read?: true }[] = [
  { kind: 'UTF-16', encode: text => Buffer.from(`\uFEFF${text}`, 'utf16le') },
  { kind: 'Latin-1', encode: text => Buffer.from(`${text.split('\n')[0]} \u00FC\n${text}`, 'latin1') },
  { kind: 'empty file', encode: () => Buffer.from('') },
  { kind: 'byte order mark', encode: text => Buffer.from(`\uFEFF${text}`), read: true },
  { kind: 'Windows’s line ends', encode: text => Buffer.from(text.replaceAll('\n', '\r\n')), read: true },
]
