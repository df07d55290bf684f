/** What a slide's text calls by name, read with Vue's own parser: tags, what they are given, places for content, values in braces. */
import type { AttributeNode, DirectiveNode, ElementNode, ExpressionNode, SimpleExpressionNode, TemplateChildNode } from '@vue/compiler-dom'
import { expectedOf, type Names } from '../names.ts'
import type { Parts } from './parts.ts'
import type { Sheet } from './sheet.ts'
import type { Tag } from './tags.ts'
import { ErrorCodes, NodeTypes, parse, walkIdentifiers } from '@vue/compiler-dom'
import { isGloballyAllowed, isHTMLTag, isKnownHtmlAttr, isKnownSvgAttr, isMathMLTag, isSVGTag } from '@vue/shared'
import { didYouMean, nearest } from '../nearest.ts'
import { linkProblem } from './markdown.ts'
import { DIRECTIVES, REFUSED_DIRECTIVES, REFUSED_TAGS, SLIDEV_TAGS, TAGS } from './tags.ts'

/** What the check needs to know of the project. */
export interface Known {
  root: string
  names: Names
  components: Parts
  layouts: Parts
  /** How many slides there are. */
  slides: string[]
  /** The deck's own settings, which a slide may show. */
  head: Record<string, unknown>
}

/** What a slide may show in braces. */
const VALUES = ['$slidev', '$frontmatter', '$page', '$clicks', '$nav', '$clicksContext', '$renderContext']

/** A value that cannot be read without running the slide. */
const OPEN = Symbol('open')

/**
 * Checks a slide's tags.
 *
 * @param text the slide's text, with its comments and code blanked, line for line
 */
export function checkMarkup({ add, layout }: Sheet, text: string, known: Known): void {
  const { names, components, layouts, slides, head } = known
  const strange = new Set<number>()
  const errors: { code: number, line: number, offset: number }[] = []
  const tree = parse(text, {
    prefixIdentifiers: true,
    comments: false,
    onError: ({ code, loc }) => errors.push({ code: Number(code), line: loc?.start.line ?? 1, offset: loc?.start.offset ?? 0 }),
  })
  checkPlaces()
  tree.children.forEach(node => visit(node, undefined, false))
  for (const { code, line, offset } of errors.filter(({ offset }) => !strange.has(offset)))
    add(line, syntaxProblem(code, text, offset))

  /** Lines such as `::beside::`. */
  function checkPlaces(): void {
    text.split('\n').forEach((line, index) => {
      const place = /^::([\w-]+)::\s*$/.exec(line)?.[1]
      if (place)
        inLayout(place, index + 1)
    })
  }

  function inLayout(place: string, line: number): void {
    const part = layouts.get(layout)
    const places = [...part?.slots ?? []]
    if (part && !part.open && !places.includes(place))
      add(line, `expected a place of the layout "${layout}" (${places.join(', ')}), found "${place}"${didYouMean(place, places)}`)
  }

  function visit(node: TemplateChildNode, parent: ElementNode | undefined, scoped: boolean): void {
    if (node.type === NodeTypes.INTERPOLATION) {
      if (!scoped)
        checkValue(node.content, node.loc.start.line)
    }
    else if (node.type === NodeTypes.ELEMENT) {
      const line = node.loc.start.line
      const inside = scoped || node.props.some(prop => prop.type === NodeTypes.DIRECTIVE && (prop.name === 'for' || (prop.name === 'slot' && prop.exp)))
      if (node.tag === 'template')
        checkTemplate(node, parent, line)
      else
        checkTag(node, line, inside)
      node.children.forEach(child => visit(child, node, inside))
    }
  }

  /** `{{ nothing }}` would show nothing. */
  function checkValue(exp: ExpressionNode, line: number): void {
    const { content } = exp as SimpleExpressionNode
    for (const name of identifiers(exp)) {
      if (!VALUES.includes(name) && !isGloballyAllowed(name))
        add(line, `expected a value that slides know (${VALUES.slice(0, 4).join(', ')}), found "${name}"${didYouMean(name, VALUES)}`)
    }
    const setting = /^\$slidev\.configs\.(\w+)$/.exec(content.trim())?.[1]
    if (setting && head[setting] === undefined)
      add(line, `expected a setting that stands at the top of slides.md, found "${setting}"${didYouMean(setting, Object.keys(head))}`)
  }

  function checkTemplate(node: ElementNode, parent: ElementNode | undefined, line: number): void {
    const slot = node.props.find((prop): prop is DirectiveNode => prop.type === NodeTypes.DIRECTIVE && prop.name === 'slot')
    const place = slot?.arg ? (slot.arg as SimpleExpressionNode).content : slot ? 'default' : undefined
    if (place === undefined || (slot?.arg as SimpleExpressionNode | undefined)?.isStatic === false)
      return
    if (!parent)
      return inLayout(place, line)
    const places = placesOf(componentName(parent.tag) ?? '')
    if (places && !places.includes(place))
      add(line, `expected a place of <${parent.tag}> (${places.join(', ') || 'it has none'}), found "${place}"${didYouMean(place, places)}`)
  }

  /** Where content may stand in a component; nothing where nobody can tell. */
  function placesOf(name: string): string[] | undefined {
    const tag = TAGS[name] ?? SLIDEV_TAGS[name]
    if (tag)
      return tag.slots === undefined ? [] : Array.isArray(tag.slots) ? tag.slots : tag.slots === 'default' ? ['default'] : names.all(tag.slots)
    const part = components.get(name)
    return part && !part.open ? [...part.slots] : undefined
  }

  /** The component that Vue finds under a tag's name, written as it is or with hyphens. */
  function componentName(tag: string): string | undefined {
    const pascal = tag.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
    const name = /^[A-Z]/.test(tag) ? tag : tag.includes('-') ? pascal : undefined
    return name !== undefined && (TAGS[name] || SLIDEV_TAGS[name] || components.has(name)) ? name : undefined
  }

  function checkTag(node: ElementNode, line: number, scoped: boolean): void {
    const { tag } = node
    const pascal = tag.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
    const refused = REFUSED_TAGS[tag] ?? REFUSED_TAGS[pascal]
    const name = componentName(tag)
    const native = isHTMLTag(tag) || isSVGTag(tag) || isMathMLTag(tag)
    if (!name && (refused || !native)) {
      strange.add(node.loc.start.offset)
      const all = [...Object.keys(TAGS), ...Object.keys(SLIDEV_TAGS), ...components.names]
      add(line, refused
        ? `expected no <${tag}>: ${refused}`
        : `expected a component of components/ or a tag of HTML, found <${tag}>${didYouMean(tag, all)}`)
      return
    }
    const values: Record<string, unknown> = {}
    for (const prop of node.props) {
      const at = prop.loc.start.line
      if (prop.type === NodeTypes.ATTRIBUTE)
        attribute(prop, at)
      else if (prop.name === 'bind' && prop.arg?.type === NodeTypes.SIMPLE_EXPRESSION && prop.arg.isStatic)
        bound(prop, prop.arg.content, at)
      else
        directive(prop, at)
    }
    if (name)
      checkComponent(name, node, values, line)
    else if (tag === 'a' && typeof values.href === 'string')
      tell(line, linkProblem(values.href, slides))

    function attribute({ name: field, value }: AttributeNode, at: number): void {
      if (/[“”‘’]/.test(value?.content ?? '') && !text.slice(node.loc.start.offset, node.loc.end.offset).includes(`"${value!.content}"`))
        add(at, `expected straight quotation marks, ${field}="...", found curly ones`)
      else
        take(field, value ? value.content : '', at)
    }

    function bound({ exp }: DirectiveNode, field: string, at: number): void {
      if (exp && !scoped)
        identifiers(exp).filter(each => !VALUES.includes(each) && !isGloballyAllowed(each)).forEach(each => add(at, `field "${field}": expected a value that slides know, found "${each}"${/^[\w-]+$/.test(each) ? `; a name stands in quotation marks, :${field}="'${each}'"` : ''}`))
      take(field, literal(exp), at)
    }

    function take(field: string, value: unknown, at: number): void {
      const camel = field.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      values[camel] = value
      const fields = name ? fieldsOf(name) : undefined
      const free = /^(?:data|aria)-/.test(field) || ['class', 'style', 'id', 'key', 'ref', 'is', 'role', 'lang', 'title', 'slot', 'tabindex'].includes(field)
      if (fields ? fields.includes(camel) || free : free || isKnownHtmlAttr(field) || isKnownSvgAttr(field))
        return
      const near = fields ?? ['class', 'style', 'href', 'src', 'alt', 'title', 'width', 'height', 'target', 'rel', 'colspan', 'rowspan', 'datetime', 'v-click']
      add(at, `expected no field "${field}" in <${tag}>${fields && fields.length > 0 ? ` (it takes ${fields.join(', ')})` : ''}${didYouMean(field, near)}`)
    }

    function directive({ name: field, rawName = '' }: DirectiveNode, at: number): void {
      const refusal = REFUSED_DIRECTIVES[field]
      if (refusal)
        add(at, `expected no "v-${field}": ${refusal}`)
      else if (!DIRECTIVES.includes(field))
        add(at, `expected a step such as v-click, found "${rawName}"${didYouMean(rawName, DIRECTIVES.map(each => `v-${each}`))}`)
    }
  }

  /** The fields of a component. */
  function fieldsOf(name: string): string[] {
    const tag = TAGS[name] ?? SLIDEV_TAGS[name]
    return tag ? Object.keys(tag.fields) : [...components.get(name)?.props.keys() ?? []]
  }

  function checkComponent(name: string, node: ElementNode, values: Record<string, unknown>, line: number): void {
    const tag: Tag | undefined = TAGS[name] ?? SLIDEV_TAGS[name]
    const needed = tag ? Object.entries(tag.fields).filter(([, field]) => field.needed).map(([field]) => field) : [...components.get(name)?.props ?? []].filter(([, needs]) => needs).map(([field]) => field)
    const spread = node.props.some(prop => prop.type === NodeTypes.DIRECTIVE && prop.name === 'bind' && !prop.arg)
    const misspelt = Object.keys(values).filter(field => !fieldsOf(name).includes(field))
    for (const field of needed.filter(field => values[field] === undefined && !spread && !misspelt.some(each => nearest(each, [field]))))
      add(line, `expected the field "${field}" in <${node.tag}>`)
    for (const [field, value] of Object.entries(values)) {
      const fits = tag?.fields[field]?.fits
      if (!fits)
        continue
      tell(line, value === OPEN ? undefined : prefixed(field, fits(value, names)))
      if (value === OPEN && TAGS[name])
        add(line, `field "${field}": expected the value itself, so that it can be checked, such as ${field}="name"`)
    }
    if (name === 'Link' && typeof values.to === 'string')
      tell(line, linkProblem(values.to.startsWith('/') ? values.to : `/${values.to}`, slides))
    tell(line, tag?.whole?.(values, names))
    if (tag?.needs && names.isEmpty(tag.needs))
      add(line, `expected ${expectedOf(tag.needs)} for <${node.tag}>, found none`)
    if (placesOf(name)?.includes('default') === false) {
      const stray = node.children.find(child => child.type === NodeTypes.ELEMENT ? child.tag !== 'template' : child.type !== NodeTypes.COMMENT && child.loc.source.trim() !== '')
      if (stray)
        add(stray.loc.start.line, `expected nothing inside <${node.tag}> ${placesOf(name)!.length > 0 ? `but its places (<template #${placesOf(name)![0]}>)` : '(write "/>" at its end)'}, because it would not be shown`)
    }
  }

  function tell(line: number, problem: string | undefined): void {
    if (problem)
      add(line, problem)
  }
}

/** The values that are written out wherever a slide calls a component, field by field. */
export function valuesIn(text: string, component: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  const visit = (node: TemplateChildNode): void => {
    if (node.type !== NodeTypes.ELEMENT)
      return
    if (node.tag.replaceAll('-', '').toLowerCase() === component.toLowerCase()) {
      found.push(Object.fromEntries(node.props.flatMap(prop => prop.type === NodeTypes.ATTRIBUTE
        ? [[prop.name, prop.value?.content ?? '']]
        : prop.arg?.type === NodeTypes.SIMPLE_EXPRESSION ? [[prop.arg.content, literal(prop.exp)]] : [])))
    }
    node.children.forEach(visit)
  }
  parse(text, { prefixIdentifiers: true, onError: () => {} }).children.forEach(visit)
  return found
}

const prefixed = (field: string, problem: string | undefined) => problem && `field "${field}": ${problem}`

/** The names in an expression that stand for values of the slide. */
function identifiers(exp: ExpressionNode): string[] {
  const { ast, content, isStatic } = exp as SimpleExpressionNode
  if (isStatic || ast === false)
    return []
  if (!ast)
    return literal(exp) === OPEN && /^[\w$]+$/.test(content.trim()) ? [content.trim()] : []
  const found = new Set<string>()
  walkIdentifiers(ast, ({ name }, _parent, _stack, isReference, isLocal) => {
    if (isReference && !isLocal)
      found.add(name)
  })
  return [...found]
}

interface Node { type: string, value?: unknown, elements?: (Node | null)[], properties?: { type: string, computed?: boolean, key?: { name?: string, value?: unknown }, value?: Node }[], argument?: Node, operator?: string, quasis?: { value: { cooked: string } }[] }

/** The value of an expression that is written out: a text, a number, true or false, a list of them, an object with them. */
function literal(exp: ExpressionNode | undefined): unknown {
  if (!exp)
    return OPEN
  const { ast, content } = exp as SimpleExpressionNode
  if (!ast)
    return content.trim() === 'true' ? true : content.trim() === 'false' ? false : OPEN
  return valueOf(ast as unknown as Node)
}

function valueOf(node: Node): unknown {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value
    case 'TemplateLiteral':
      return node.quasis?.length === 1 ? node.quasis[0]!.value.cooked : OPEN
    case 'UnaryExpression':
      return node.operator === '-' && node.argument ? -Number(valueOf(node.argument)) : OPEN
    case 'ArrayExpression': {
      const list = (node.elements ?? []).map(each => each ? valueOf(each) : OPEN)
      return list.includes(OPEN) ? OPEN : list
    }
    case 'ObjectExpression': {
      const fields = (node.properties ?? []).map(({ type, computed, key, value }) => type === 'ObjectProperty' && !computed && value ? [String(key?.name ?? key?.value), valueOf(value)] as const : OPEN)
      return fields.some(field => field === OPEN || field[1] === OPEN) ? OPEN : Object.fromEntries(fields as [string, unknown][])
    }
    default:
      return OPEN
  }
}

/** What stands in the way of reading a slide's tags. */
function syntaxProblem(code: number, text: string, offset: number): string {
  const tag = /^<\/?([\w-]*)/.exec(text.slice(offset))?.[1] ?? ''
  switch (code) {
    case ErrorCodes.X_MISSING_END_TAG:
      return `expected </${tag}> below <${tag}>, or "/>" at its end`
    case ErrorCodes.X_INVALID_END_TAG:
      return `expected <${tag}> above </${tag}>, inside the same tag`
    case ErrorCodes.DUPLICATE_ATTRIBUTE:
      return 'expected each field once in a tag'
    case ErrorCodes.X_INVALID_EXPRESSION:
      return 'expected an expression of JavaScript that is whole'
    case ErrorCodes.X_MISSING_INTERPOLATION_END:
      return 'expected "}}" behind "{{"'
    default:
      return 'expected a tag such as <EventDate of="name" />, with straight quotation marks round what it is given'
  }
}
