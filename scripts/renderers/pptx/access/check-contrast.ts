import { contrast } from '../../../content/contrast.ts'
import { boxOf } from './box-of.ts'
import { child } from './child.ts'
import { type Colour, coloursOf } from './colours-of.ts'
import type { Fault } from './fault.ts'
import { lookOf } from './look-of.ts'
import type { ReadDeck, ReadSlide } from './read-deck.ts'
import type { Shape } from './shape.ts'
import { within } from './within.ts'

/** Every run of words can be read on what lies behind it, in colour and on a grey print (WCAG 2.2, 1.4.3). */
export function checkContrast(deck: ReadDeck): Fault[] {
  const colour = coloursOf(deck)
  return deck.slides.flatMap(slide =>
    slide.shapes.flatMap((shape): Fault[] => {
      const runs = [...within(shape.element, 'a:r'), ...within(shape.element, 'a:fld')]
      if (runs.length === 0) return []
      const ground = groundOf(shape, slide, deck, colour)
      const look = lookOf(shape, slide, deck)
      for (const run of runs) {
        const { size, bold, fill } = look(run)
        const ink = colour(fill)
        const text = within(run, 'a:t')[0]?.text
        if (ink === undefined || ground === undefined)
          return [told(`nothing tells the colour of “${text}” on slide ${slide.number}, or of its ground`)]
        const least = size >= 18 || (bold && size >= 14) ? 3 : 4.5
        const [inColour, inGrey] = [contrast(ink.hex, ground.hex), contrast(grey(ink.hex), grey(ground.hex))]
        const ratio = Math.min(inColour, inGrey)
        if (ratio < least) {
          const where = inColour < least ? '' : ' on a grey print'
          const reached = Math.floor(ratio * 100) / 100
          return [
            told(
              `“${text}” on slide ${slide.number} is ${ink.hex} on ${ground.hex}, ${reached} to 1${where}; ${least} is the least`,
              ink,
            ),
          ]
        }
      }
      return []
    }),
  )
}

/** What lies behind the words: the fill of their shape, of one below that holds it all, or the slide's. */
function groundOf(
  shape: Shape,
  slide: ReadSlide,
  deck: ReadDeck,
  colour: ReturnType<typeof coloursOf>,
): Colour | undefined {
  const own = boxOf(shape, slide)
  const below = slide.shapes.slice(0, slide.shapes.indexOf(shape) + 1).reverse()
  for (const one of below) {
    const fill = colour(child(one.element, 'p:spPr', 'a:solidFill'))
    const box = one === shape ? own : boxOf(one, slide)
    if (fill && own && box && holds(box, own)) return fill
  }
  for (const part of [slide.tree, slide.layout, deck.master]) {
    const ground = child(part, 'p:cSld', 'p:bg')
    const found = colour(child(ground, 'p:bgRef')) ?? colour(child(ground, 'p:bgPr', 'a:solidFill'))
    if (found) return found
  }
  return undefined
}

type Box = NonNullable<ReturnType<typeof boxOf>>

const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.w >= inner.x + inner.w &&
  outer.y + outer.h >= inner.y + inner.h

/** What an office printer makes of a colour (ITU-R BT.601). */
function grey(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))
  const value = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
  return `#${value.toString(16).padStart(2, '0').repeat(3)}`
}

/** The settings that fill the slots of the theme. */
const settings: Readonly<Record<string, string>> = {
  dk1: 'ink',
  dk2: 'quiet',
  lt1: 'paper',
  lt2: 'panel',
  hlink: 'ink',
}

function told(what: string, { slot }: Partial<Colour> = {}): Fault {
  const code = 'pptx/contrast'
  if (slot === undefined) return { code, what }
  const accent = /^accent(\d)$/.exec(slot)?.[1]
  return { code, what, at: `edition/colours/${accent ? `accents/C${accent}` : (settings[slot] ?? slot)}` }
}
