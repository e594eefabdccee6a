import { contrast } from '../content/contrast.ts'
import { fillLine } from '../content/fill-line.ts'
import { Lacking } from '../content/guarded.ts'
import type { Line, LogoPicture, Subject, Titled, Words } from '../model.ts'
import { largestLogo, logoPlaces, logoSize, pixelsAnInch, smallestLogo } from './logo-places.ts'
import { phrase } from './phrase.ts'
import { reversedLogos } from './reversed-logos.ts'
import { seenOn } from './seen-on.ts'

/** The logo on all that it stands on, with what was found. Without a logo that was looked at there is nothing to tell. */
export interface LogoCheck extends Titled {
  readonly file: string
  /** As long as the widest place lets it be, and as short as the narrowest, in mm. */
  readonly largest: Size
  readonly smallest: Size
  /** What was found on the file itself, in sentences. */
  readonly found: readonly Line[]
  readonly grounds: readonly Ground[]
}

interface Size {
  readonly width: number
  readonly height: number
}

/** A ground with the logo on it, in two sizes. */
interface Ground {
  readonly name: Line
  /** The code of the promise whose colour it is. */
  readonly code: string | null
  readonly kind: 'paper' | 'panel' | 'accent' | 'ink' | 'grey'
  /** On white, where neither form would be seen on the ground itself. */
  readonly form: 'plain' | 'reversed' | 'plate'
  readonly large: Size
  readonly small: Size
  readonly says: readonly Line[]
}

export function logoCheck(subject: Subject): Omit<LogoCheck, 'title'> {
  const { logo, theme, words, settings, compact } = subject
  if (logo === undefined) throw new Lacking('logo')
  const { ratio = 1, tones = [] } = logo.look ?? {}
  const sizes = { large: sizeIn(ratio, 'a3'), small: sized(ratio, smallestLogo(ratio)) }
  const reversed = reversedLogos(logo, theme)
  const ground = (
    kind: Ground['kind'],
    key: string,
    colour: string,
    bare: LogoPicture | null | undefined,
    code: string | null = null,
  ): Ground => {
    const form = bare === undefined ? 'plain' : bare === null ? 'plate' : 'reversed'
    const [seen, on] =
      form === 'plate' ? [tones, '#FFFFFF'] : [form === 'plain' ? tones : (bare?.look?.tones ?? []), colour]
    const accent = code === null ? undefined : theme.accents[code as keyof typeof theme.accents]
    const own = accent && (accent.ground ?? { colour: accent.colour, words: theme.paper })
    return {
      name: say(words, key, { code: code ?? '', colour }),
      code,
      kind,
      form,
      ...sizes,
      says: [
        say(words, `logo_check_${form}`, { contrast: seen.length > 0 ? ratioOf(seenOn(seen, on)) : '?' }),
        ...(own
          ? [
              say(words, 'logo_check_words', {
                colour: own.words,
                contrast: ratioOf(contrast(own.words, own.colour)),
              }),
            ]
          : []),
        ...(accent?.ground
          ? [say(words, 'logo_check_kept', { code: code ?? '', colour: accent.colour })]
          : []),
      ],
    }
  }
  return {
    file: settings.logo?.file ?? '',
    largest: sized(ratio, largestLogo(ratio)),
    smallest: sizes.small,
    found: found(subject),
    grounds: [
      ground('paper', 'logo_check_paper', theme.paper, undefined),
      ground('panel', 'logo_check_panel', theme.panel, undefined),
      ...compact.commitments.map(({ id }) => {
        const { colour, ground: kept } = theme.accents[id as keyof typeof theme.accents]
        return ground('accent', 'logo_check_accent', kept?.colour ?? colour, reversed[id] ?? null, id)
      }),
      ground('ink', 'logo_check_ink', theme.ink, logo?.onDark ?? null),
      ground('grey', 'logo_check_grey', theme.paper, undefined),
    ],
  }
}

/** What was found on the file: how it was cut, whether it is sharp, how large it is, and whether it is seen. */
function found({ logo, words, theme }: Subject): Line[] {
  const look = logo?.look
  if (look === undefined) return []
  const { ratio, filled, pixels, tones } = look
  const [largest, smallest] = [sized(ratio, largestLogo(ratio)), sized(ratio, smallestLogo(ratio))]
  const empty = Math.round((1 - filled) * 100)
  return [
    say(words, 'logo_check_largest', { width: largest.width, height: largest.height }),
    say(words, 'logo_check_smallest', { width: smallest.width, height: smallest.height }),
    pixels === null
      ? say(words, 'logo_check_drawn', {})
      : say(words, 'logo_check_pixels', {
          across: pixels[0],
          down: pixels[1],
          dots: Math.round(pixelsAnInch(pixels[0], largest.width)),
        }),
    empty >= 10 ? say(words, 'logo_check_cut', { empty }) : say(words, 'logo_check_whole', {}),
    say(words, 'logo_check_seen', { contrast: ratioOf(seenOn(tones, theme.paper)) }),
    say(words, logo?.onDark ? 'logo_check_has_reversed' : 'logo_check_no_reversed', {}),
  ]
}

const say = (words: Words, key: string, values: Readonly<Record<string, string | number>>): Line =>
  fillLine(phrase(words, key), values)

const ratioOf = (number: number): string => (Math.floor(number * 10) / 10).toFixed(1)

const sizeIn = (ratio: number, name: keyof typeof logoPlaces): Size => sized(ratio, logoPlaces[name])

function sized(ratio: number, place: Size): Size {
  const [width, height] = logoSize(ratio, place).map(side => Math.round(side * 10) / 10)
  return { width: width ?? 0, height: height ?? 0 }
}
