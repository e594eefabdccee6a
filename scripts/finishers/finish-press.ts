import type { About } from './about.ts'
import { checkStamp, type Unstamped } from './check/check-stamp.ts'
import { boxes } from './press/boxes.ts'
import { cmyk } from './press/cmyk.ts'
import { cropMarks } from './press/crop-marks.ts'
import { defaultRgb } from './press/default-rgb.ts'
import { exchange } from './press/exchange.ts'
import { gradients } from './press/gradients.ts'
import type { Palette } from './press/ink.ts'
import { pagesOnly } from './press/pages-only.ts'
import { pixels } from './press/pixels.ts'
import type { Sheet } from './press/sheet.ts'
import { rewrite } from './rewrite.ts'

/** What a printed PDF is turned into a press file with: plain data, so that it can be done in another thread. */
export interface PressOrder {
  readonly about: About
  readonly sheet: Sheet
  readonly palette: Palette
  /** The profile of the press, deflated. */
  readonly profile: Uint8Array
}

export interface PressFile {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Colours that the palette lacks. */
  readonly strangers: readonly string[]
  /** Whether it holds gradients, which stay RGB. */
  readonly gradients: boolean
  /** Whether it holds pictures of pixels, which stay RGB. */
  readonly pixels: boolean
  readonly unstamped: readonly Unstamped[]
}

/** Mixes, cuts and marks a printed PDF for a press: bytes in, bytes out, and the same out for the same in. */
export const finishPress = (
  printed: Uint8Array,
  { about, sheet, palette, profile }: PressOrder,
): Promise<PressFile> =>
  rewrite(printed, document => {
    pagesOnly(document)
    const strangers = cmyk(document, palette)
    defaultRgb(document)
    boxes(document, sheet)
    if (sheet.cropMarks) cropMarks(document, sheet)
    exchange(document, about, profile)
    return {
      strangers,
      gradients: gradients(document),
      pixels: pixels(document),
      unstamped: checkStamp(document, about),
    }
  })
