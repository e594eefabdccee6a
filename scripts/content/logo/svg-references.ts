import type { SvgElement } from './read-svg.ts'

/** A part of the drawing that an element shows, by its id, and how often it does. */
export interface Reference {
  readonly id: string
  readonly times: number
}

/** Styles of a drawing: what the rules for each class, id or element refer to. */
export interface StyleRule {
  /** As they stand before the braces: `.a`, `#b`, `path`. */
  readonly selectors: readonly string[]
  readonly declarations: string
}

/** Addresses in a value: `url(#a)`, `url("https://…")`. */
export const addresses = (value: string): string[] =>
  [...value.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/gi)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  )

export const styleRules = (sheet: string): StyleRule[] =>
  [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selectors = '', declarations = '']) => ({
      selectors: selectors.split(',').map(one => one.trim()),
      declarations,
    }),
  )

/** Everything that is said of how an element looks, by itself and by the rules of the drawing's styles. */
export const declarationsOf = (element: SvgElement, rules: readonly StyleRule[]): string =>
  [
    ...[...element.attributes].flatMap(([name, value]) => (value.includes('(') ? [`${name}:${value}`] : [])),
    ...rules.flatMap(({ selectors, declarations }) =>
      selectors.some(one => mayFit(one, element)) ? [declarations] : [],
    ),
  ].join(';')

/** What an element shows beside its own children. */
export function references(element: SvgElement, rules: readonly StyleRule[]): Reference[] {
  const href = element.attributes.get('href') ?? ''
  return [
    ...(href.startsWith('#') && element.name !== 'a' ? [{ id: href.slice(1), times: 1 }] : []),
    ...within(declarationsOf(element, rules), element),
  ]
}

/** A marker is drawn at every corner of a line; everything else once. */
const within = (declarations: string, element: SvgElement): Reference[] =>
  declarations.split(';').flatMap(one =>
    addresses(one)
      .filter(address => address.startsWith('#'))
      .map(address => ({ id: address.slice(1), times: /\bmarker/.test(one) ? corners(element) : 1 })),
  )

/** At least two letters tell of each. */
const corners = ({ attributes }: SvgElement): number =>
  1 + Math.ceil((attributes.get('d') ?? attributes.get('points') ?? '').length / 2)

/** By its last part, so that rather too many fit than too few. */
function mayFit(selector: string, { name, attributes }: SvgElement): boolean {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? ''
  const [, kind = '', word = ''] = /^([.#]?)([\w-]+)$/.exec(last) ?? []
  if (kind === '.') return (attributes.get('class') ?? '').split(/\s+/).includes(word)
  if (kind === '#') return attributes.get('id') === word
  return word === '' || word === name
}
