import type { Font } from 'fontkit'
import { loadPackage } from '../../load-package.ts'
import type { FontFile } from '../../model.ts'
import type { FontFault } from './font-fault.ts'

/** A font as far as we have to know it. */
export interface ReadFont extends FontFile {
  readonly family: string
  /** From 1 to 1000: 400 is regular, 700 bold. */
  readonly weight: number
}

/** Without them it is a font of signs. */
const least = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?()-’“”–']

/** As CSS and PowerPoint can be told it without a second thought. */
const plainFamily = /^[\p{L}\p{N}][\p{L}\p{N} .-]{0,60}$/u

/** A font from its own tables, or what is wrong with it. All its letters are drawn once: half a file has its list, and not its shapes. */
export function readFont(bytes: Buffer, file: string): ReadFont | FontFault {
  const { create } = loadPackage('fontkit') as typeof import('fontkit')
  try {
    const font = create(bytes)
    // fontkit never comes back from half a WOFF of the first kind (tiny-inflate waits for more).
    if (font.type === 'WOFF')
      return badFont(`\`${file}\` is a WOFF font of the first kind`, 'Give it as WOFF2, TTF or OTF.')
    if ('fonts' in font)
      return badFont(`\`${file}\` holds several fonts`, 'Give one file for each of the two weights.')
    if (Object.keys(font.variationAxes).length > 0)
      return badFont(
        `\`${file}\` is a variable font, with all weights in one file`,
        'Give two files with one weight each; a download of the font often has them in a folder `static`.',
      )
    const fault = licenceFault(font, file) ?? outlineFault(font, file)
    if (fault) return fault
    const letters = new Set(font.characterSet.filter(code => isDrawn(font, code)))
    const lacking = least.filter(letter => !letters.has(letter.codePointAt(0) ?? 0))
    if (lacking.length > 0)
      return badFont(
        `\`${file}\` lacks ${lacking.length > 8 ? 'most letters' : lacking.join(' ')}`,
        'Give a font with all letters, digits and ordinary stops of English.',
      )
    const family = (font.getName('preferredFamily', 'en') ?? font.familyName).normalize('NFC')
    return {
      bytes,
      format: font.type === 'WOFF2' ? 'woff2' : 'truetype',
      name: font.postscriptName,
      letters,
      family: plainFamily.test(family) ? family : 'Own',
      weight: font['OS/2'].usWeightClass,
    }
  } catch {
    return badFont(
      `\`${file}\` is no font that can be read, or not a whole one`,
      'Copy or download it again.',
    )
  }
}

/** Whether the font has this letter. Throws where the file has no shape for what it lists. */
const isDrawn = (font: Font, code: number): boolean => {
  const { id, path } = font.glyphForCodePoint(code)
  return id !== 0 && path.commands.length >= 0
}

/**
 * What the font's maker allows, from its `fsType` (OpenType, OS/2 table): where several are allowed, the most holds.
 * Documents that are only read and printed, as ours are, may carry a font for viewing.
 */
function licenceFault({ 'OS/2': { fsType } }: Font, file: string): FontFault | undefined {
  const { noEmbedding, viewOnly, editable, noSubsetting, bitmapOnly } = fsType
  const refuse = (what: string): FontFault => ({
    code: 'load/font-licence',
    severity: 'error',
    what: `\`${file}\` says of itself that it may ${what}`,
    why: 'A PDF and a web page carry the font, or the part of it that they need, to wherever they are read.',
    mend: 'Ask whoever you license the font from for one that may be embedded, or take `fonts` out.',
  })
  if (noEmbedding && !viewOnly && !editable) return refuse('not be embedded in documents')
  if (noSubsetting) return refuse('be embedded only whole, and a browser embeds the letters that are used')
  if (bitmapOnly) return refuse('be embedded only as pixels')
  return undefined
}

/** Browsers write PostScript outlines (CFF) into a PDF as drawings, without the name of their font: seen with Chromium 153. */
function outlineFault(font: Font, file: string): FontFault | undefined {
  const { tables } = (font as unknown as { directory: { tables: Readonly<Record<string, unknown>> } })
    .directory
  if (!('CFF ' in tables || 'CFF2' in tables)) return undefined
  return {
    code: 'load/bad-font',
    severity: 'error',
    what: `the letters of \`${file}\` are PostScript outlines`,
    why: 'Browsers put those into a PDF as small drawings, which look rough on screens and slow printers down.',
    mend: 'Ask whoever gave you the font for it as TrueType: a file that ends in .ttf, or WOFF2 made from that.',
  }
}

const badFont = (what: string, mend: string): FontFault => ({
  code: 'load/bad-font',
  severity: 'error',
  what,
  why: 'Browsers pass over a font that does not suit, and set everything in another without a word.',
  mend,
})
