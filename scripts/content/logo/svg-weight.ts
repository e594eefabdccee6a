import { mostDepth, type SvgElement } from './read-svg.ts'
import { declarationsOf, references, type StyleRule, styleRules } from './svg-references.ts'

/** How much there is to draw when every part is drawn as often as it is shown. */
export interface SvgWeight {
  readonly elements: number
  /** Of all attributes: the lengths of paths and of pictures. */
  readonly letters: number
  /** Steps of filters, such as a blur: each works out every pixel anew. */
  readonly effects: number
}

/** More than can ever be drawn; what counts beyond it counts no further. */
const endless: SvgWeight = {
  elements: Number.POSITIVE_INFINITY,
  letters: Number.POSITIVE_INFINITY,
  effects: Number.POSITIVE_INFINITY,
}

/**
 * Weighs a drawing without drawing it. Sixty lines of `use`, each showing the line before ten times, come to more
 * elements than there is memory for; each is weighed once, whatever shows it. `loop` where a part shows itself.
 */
export function svgWeight(root: SvgElement): SvgWeight | 'loop' {
  const all = [...everyElement(root)]
  const byId = new Map(all.map(one => [one.attributes.get('id'), one]))
  const rules = styleRules(
    all
      .filter(one => one.name === 'style')
      .map(one => one.text)
      .join('\n'),
  ).filter(({ declarations }) => declarations.includes('('))
  const known = new Map<SvgElement, SvgWeight | 'open'>()

  function weigh(element: SvgElement, depth: number): SvgWeight | 'loop' {
    const before = known.get(element)
    if (before === 'open') return 'loop'
    if (before !== undefined) return before
    // What shows what shows what, and so on, is drawn within one another.
    if (depth > 3 * mostDepth) return endless
    known.set(element, 'open')
    let elements = 1
    let effects = effectsOf(element, rules)
    let letters = [...element.attributes.values()].reduce((sum, value) => sum + value.length, 0)
    const shown = references(element, rules).flatMap(({ id, times }) => {
      const one = byId.get(id)
      return one === undefined ? [] : [{ one, times }]
    })
    for (const { one, times } of [...element.children.map(one => ({ one, times: 1 })), ...shown]) {
      const weight = weigh(one, depth + 1)
      if (weight === 'loop') return 'loop'
      elements += times * weight.elements
      letters += times * weight.letters
      effects += times * weight.effects
    }
    const weight = { elements, letters, effects }
    known.set(element, weight)
    return weight
  }
  return weigh(root, 0)
}

/** A step of a filter, or a filter that is written out where it is used. */
const effectsOf = (element: SvgElement, rules: readonly StyleRule[]): number =>
  (/^fe[A-Z]/.test(element.name) ? 1 : 0) +
  [...declarationsOf(element, rules).matchAll(/\b(?:blur|drop-shadow)\(/g)].length

function* everyElement(element: SvgElement): Generator<SvgElement> {
  yield element
  for (const child of element.children) yield* everyElement(child)
}
