import type { LogoFault } from './logo-fault.ts'
import type { Drawing, SvgElement } from './read-svg.ts'
import { shapeFault } from './shape-fault.ts'
import { svgSize } from './svg-size.ts'
import { heldPictures, strangers } from './svg-strangers.ts'
import { svgWeight } from './svg-weight.ts'

/** How much a logo may hold once everything is drawn as often as it is shown. Detailed coats of arms stay below both. */
const most = { elements: 20_000, letters: 4 * 1024 * 1024, effects: 20 }

/** What is wrong with a drawing that is whole: what would not be drawn, would be drawn wrong, or never be ready. */
export function svgFaults(drawing: Drawing, file: string): LogoFault[] {
  const name = `\`${file}\``
  const size = svgSize(drawing.root)
  return [
    ...(size === undefined ? [sizeless(name)] : shapeFault(size.width, size.height, name)),
    ...strangers(drawing, name),
    ...heldPictures(drawing.root, name),
    ...liveWords(drawing.root, name),
    ...tooMuch(drawing.root, name),
  ]
}

const sizeless = (name: string): LogoFault => ({
  code: 'load/logo-shape',
  severity: 'error',
  what: `${name} does not say how large it is`,
  why: 'Without a `viewBox`, or a `width` and a `height`, programs show a corner of it, or nothing.',
  mend: 'Set the size of the page to that of the drawing in the drawing program, and save it again.',
})

/** Letters of a font that another machine may lack. Printed, they would be in whatever font is there. */
function liveWords(root: SvgElement, name: string): LogoFault[] {
  const text = findWords(root)
  if (text === undefined) return []
  return [
    {
      code: 'load/logo-words',
      severity: 'error',
      what: `${name} holds words as text: “${text.slice(0, 40)}”`,
      why: 'They need their font on every machine; where it is missing they come out in another, or not at all.',
      mend: 'Turn the words into outlines (Illustrator: Create Outlines; Inkscape: Object to Path), and save it again.',
    },
  ]
}

/** Words, and the boxes of words that Inkscape writes and nobody else draws. */
const wordy = /^(text|tspan|tref|textPath|flow(Root|Div|Para|Line|Span|Tref))$/
const unseen = /^(title|desc|metadata|style)$/

function findWords({ name, text, children }: SvgElement, isAmongWords = false): string | undefined {
  if (unseen.test(name)) return undefined
  const isWordy = isAmongWords || wordy.test(name)
  const own = isWordy ? text.replace(/\s+/g, ' ').trim() : ''
  if (own !== '') return own
  for (const child of children) {
    const found = findWords(child, isWordy)
    if (found !== undefined) return found
  }
  return undefined
}

function tooMuch(root: SvgElement, name: string): LogoFault[] {
  const weight = svgWeight(root)
  if (weight === 'loop')
    return [
      {
        code: 'load/bad-logo',
        severity: 'error',
        what: `${name} has a part that shows itself`,
        why: 'It could never be drawn to its end.',
        mend: 'Draw it again without copies of it in itself, or save it as PNG.',
      },
    ]
  const what =
    weight.elements > most.elements
      ? `comes to ${counted(weight.elements)} elements when it is drawn; ${counted(most.elements)} is the most`
      : weight.letters > most.letters
        ? `comes to ${counted(weight.letters / 1024)} KB of drawing; ${counted(most.letters / 1024)} is the most`
        : weight.effects > most.effects
          ? `has ${counted(Math.ceil(weight.effects))} blurs, shadows and other filters; ${most.effects} is the most`
          : undefined
  if (what === undefined) return []
  return [
    {
      code: 'load/heavy-logo',
      severity: 'error',
      what: `${name} ${what}`,
      why: 'It could take minutes to draw on every page, and more memory than there is.',
      mend: 'Simplify the drawing, or save it as a PNG that is 2,000 pixels wide.',
    },
  ]
}

const counted = (number: number): string =>
  number > 1e9 ? 'more than a thousand million' : Math.round(number).toLocaleString('en-GB')
