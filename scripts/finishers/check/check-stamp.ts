import type { PDFDict, PDFDocument, PDFPage } from 'pdf-lib'
import type { About } from '../about.ts'
import { type Letters, shownText } from '../content-stream/shown-text.ts'
import { points } from '../press/points.ts'

/** What has to stand on every page, so that a copy can be recognised. */
const stampParts = ['code', 'organisation', 'version', 'issued', 'hash'] as const
export type StampPart = (typeof stampParts)[number] | 'caution' | 'own'

/** A page whose stamp is not whole, from 1, and what of it is missing. */
export interface Unstamped {
  readonly page: number
  readonly missing: readonly StampPart[]
}

/** What an office printer leaves white at the foot of a sheet, in mm. */
const white = 4.4

/**
 * Reads the stamp back from the finished pages, because nothing else sees it: it stands in the margin, where the
 * browser cuts off what is too long. In large print its code and its hash stand on every page, and all of it on the
 * last. A caution about its words stands on every page, in
 * short where not all of the stamp does. An organisation's own line may be left out, and never cut off.
 */
export function checkStamp(document: PDFDocument, { stamp }: About): Unstamped[] {
  if (stamp === undefined) return []
  const fonts = new Map<PDFDict, Letters>()
  const { caution, own } = stamp
  const wanted = [
    ...stampParts.map(part => ({ part, text: stamp[part] })),
    ...(caution ? [{ part: 'caution', text: caution.text } as const] : []),
  ].map(({ part, text }) => ({ part, pieces: asPainted(squeezed(text)) }))
  const inShort = asPainted(squeezed(stamp.cautionShort?.text ?? ''))
  const ownLine = squeezed(own?.text ?? '')
  const missingFrom = (shown: string, short: boolean): StampPart[] =>
    wanted
      .filter(({ part }) => !short || part === 'code' || part === 'hash' || part === 'caution')
      .filter(({ part, pieces }) => {
        const isThere = (some: readonly string[]): boolean => some.every(piece => shown.includes(piece))
        return !isThere(pieces) && !(short && part === 'caution' && isThere(inShort))
      })
      .map(({ part }) => part)
  const pages = document.getPages()
  const read = pages.map((page, index) => {
    const last = index === pages.length - 1
    // It is painted from its code to its hash, before all else on most pages: the rest of the page need not be read.
    const found = (shown: string): boolean =>
      shown.includes(stamp.hash) &&
      squeezed(shown).includes(ownLine) &&
      missingFrom(squeezed(shown), !last).length === 0
    return squeezed(shownText(page, { edge: points(white), found, fonts }))
  })
  /** What begins on the page, and does not end where a printer prints. */
  const isCut = (shown: string, page: PDFPage | undefined): boolean => {
    if (ownLine === '' || page === undefined || shown.includes(ownLine)) return false
    const begins = ownLine.slice(0, 12)
    return squeezed(
      shownText(page, { edge: 0, found: whole => squeezed(whole).includes(begins), fonts }),
    ).includes(begins)
  }
  const closes = missingFrom(read.at(-1) ?? '', false).length === 0
  return read.flatMap((shown, index) => {
    const missing = [...missingFrom(shown, closes), ...(isCut(shown, pages[index]) ? ['own' as const] : [])]
    return missing.length > 0 ? [{ page: index + 1, missing }] : []
  })
}

/** Letters alone, without lam and alef: where they meet, some fonts have one shape that says both, in an order of its own. */
const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u00adلاأإآ]/g, '')

/** Words that are read from right to left are painted from the left, their last letter first; the figures between them move. */
const asPainted = (text: string): string[] =>
  text
    .split(/([\p{Script_Extensions=Hebrew}\p{Script_Extensions=Arabic}]+)/u)
    .filter(Boolean)
    .map(run =>
      /[\p{Script_Extensions=Hebrew}\p{Script_Extensions=Arabic}]/u.test(run)
        ? [...run].reverse().join('')
        : run,
    )
