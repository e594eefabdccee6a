import { mostDepth, type SvgElement } from './read-svg.ts'
import { declarationsOf, references, type StyleRule, styleRules } from './svg-references.ts'

/** How much there is to draw when every part is drawn as often as it is shown. */
export interface SvgWeight {
  readonly elements: number
  /** Of all attributes: the lengths of paths and of pictures. */
  readonly letters: number
  /** Steps of filters, such as a blur, that look at many pixels for each one; the others count little. */
  readonly effects: number
}

/** More than can ever be drawn; what counts beyond it counts no further. */
const endless: SvgWeight = {
  elements: Number.POSITIVE_INFINITY,
  letters: Number.POSITIVE_INFINITY,
  effects: Number.POSITIVE_INFINITY,
}

/** Kept for later: drawn where something shows it, not where it stands. */
const kept = /^(defs|symbol|filter|clipPath|mask|pattern|marker|linearGradient|radialGradient)$/

const costly =
  /^fe(GaussianBlur|DropShadow|Turbulence|DiffuseLighting|SpecularLighting|ConvolveMatrix|Morphology|DisplacementMap)$/

/**
 * Weighs a drawing without drawing it. Sixty lines of `use`, each showing the line before ten times, come to more
 * elements than there is memory for; each is weighed once, whatever shows it. What is kept for later counts where it is
 * shown; nobody knows who shows what nothing in the drawing does, so that counts once. `loop` where a part shows itself.
 */
export function svgWeight(root: SvgElement): SvgWeight | 'loop' {
  const all = [...everyElement(root)]
  // Of two with the same id, the first is shown.
  const byId = new Map(all.toReversed().map(one => [one.attributes.get('id'), one]))
  const rules = styleRules(
    all
      .filter(one => one.name === 'style')
      .map(one => one.text)
      .join('\n'),
  ).filter(({ declarations }) => declarations.includes('('))
  const shownIds = new Set(all.flatMap(one => references(one, rules).map(({ id }) => id)))
  const isShownElsewhere = (one: SvgElement, parent: SvgElement): boolean =>
    (kept.test(one.name) || parent.name === 'defs') && shownIds.has(one.attributes.get('id') ?? '')
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
    const own = element.children.filter(one => !isShownElsewhere(one, element))
    for (const { one, times } of [...own.map(one => ({ one, times: 1 })), ...shown]) {
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
  // Parts that show only each other are in no other's weight.
  if (all.some(one => weigh(one, 0) === 'loop')) return 'loop'
  return weigh(root, 0)
}

/** A step of a filter, or a filter that is written out where it is used. */
const effectsOf = (element: SvgElement, rules: readonly StyleRule[]): number =>
  (costly.test(element.name) ? 1 : /^fe[A-Z]/.test(element.name) ? 1 / 20 : 0) +
  [...declarationsOf(element, rules).matchAll(/\b(?:blur|drop-shadow)\(/g)].length

function* everyElement(element: SvgElement): Generator<SvgElement> {
  yield element
  for (const child of element.children) yield* everyElement(child)
}
