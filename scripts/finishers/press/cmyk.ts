import type { PDFDict as Dictionary, PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { eachOperator } from '../content-stream/each-operator.ts'
import { pageText, setPageText, streamText } from '../content-stream/stream-text.ts'
import type { Palette } from './ink.ts'
import { inkByProfile } from './ink-by-profile.ts'

const { PDFDict, PDFName, PDFRawStream } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * Turns every colour that pages and drawings are painted in from RGB into the inks of a palette: exactly, where a
 * picture of the whole page would mix a black letter out of four. Gives the colours that the palette lacks, in order;
 * they are mixed by the profile of the press. Pixels and gradients stay RGB.
 */
export function cmyk(document: PDFDocument, palette: Palette): string[] {
  const { context } = document
  const strangers = new Set<string>()
  for (const page of document.getPages()) {
    setPageText(page, recoloured(pageText(page), palette, strangers))
    intoInk(page.node)
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !isDrawing(object.dict)) continue
    const made = context.flateStream(
      Buffer.from(recoloured(streamText(object), palette, strangers), 'latin1'),
    )
    for (const [key, value] of object.dict.entries()) if (!made.dict.has(key)) made.dict.set(key, value)
    intoInk(made.dict)
    context.assign(ref, made)
  }
  return [...strangers].sort()
}

/** Whether a stream holds operators: a form, or a tile of a pattern. */
const isDrawing = (about: Dictionary): boolean =>
  about.get(PDFName.of('Subtype')) === PDFName.of('Form') || about.has(PDFName.of('PatternType'))

/** What is blended together is blended as ink. */
function intoInk(holder: Dictionary): void {
  const group = holder.lookupMaybe(PDFName.of('Group'), PDFDict)
  if (group?.has(PDFName.of('CS'))) group.set(PDFName.of('CS'), PDFName.of('DeviceCMYK'))
}

/** A content stream with its `rg`, `RG`, `g` and `G` as `k` and `K`. */
function recoloured(stream: string, palette: Palette, strangers: Set<string>): string {
  let made = ''
  let done = 0
  eachOperator(stream, (operator, { count, number }, from, to) => {
    if (operator !== 'rg' && operator !== 'RG' && operator !== 'g' && operator !== 'G') return
    const colour = hex(count === 1 ? [number(0), number(0), number(0)] : [number(0), number(1), number(2)])
    const ink = palette[colour]
    if (ink === undefined) strangers.add(colour)
    const shares = (ink ?? inkByProfile(colour)).map(percent => String(percent / 100))
    made += `${stream.slice(done, from)}${shares.join(' ')} ${operator === 'rg' || operator === 'g' ? 'k' : 'K'}`
    done = to
  })
  return made + stream.slice(done)
}

const hex = (parts: readonly number[]): string =>
  `#${parts
    .map(part =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`
