import type { Logo, LogoPicture } from '../../model.ts'
import type { Place, Problem } from '../../problem.ts'
import type { Known } from '../known.ts'
import type { Loaded } from '../load.ts'
import type { LogoFault } from './logo-fault.ts'
import { lookedAt } from './looked-at.ts'
import { shapeFault } from './shape-fault.ts'

/**
 * The same with every logo looked at once, as pixels, and cut to its ink: what is blank, white on white or a speck on a
 * large sheet is known before anything is drawn with it.
 */
export async function lookAtLogos({ subjects, problems, known }: Loaded): Promise<Loaded> {
  const looked = new Map<Uint8Array, ReturnType<typeof lookedAt>>()
  const look = (picture: LogoPicture): ReturnType<typeof lookedAt> => {
    const before = looked.get(picture.bytes) ?? lookedAt(picture)
    looked.set(picture.bytes, before)
    return before
  }
  const found = await Promise.all(known.map(one => seen(one, look)))
  const logos = new Map(found.map(({ edition, language, logo }) => [`${edition}/${language}`, logo]))
  const withLook = <One extends { readonly edition: string; readonly language: string }>(one: One): One => {
    const logo = logos.get(`${one.edition}/${one.language}`)
    return logo === undefined ? one : { ...one, logo }
  }
  return {
    subjects: subjects.map(withLook),
    known: known.map(withLook),
    problems: [...problems, ...found.flatMap(one => one.problems)],
  }
}

interface Seen extends Pick<Known, 'edition' | 'language'> {
  readonly logo: Logo | undefined
  readonly problems: readonly Problem[]
}

async function seen(
  { edition, language, logo, settings, origins }: Known,
  look: (picture: LogoPicture) => ReturnType<typeof lookedAt>,
): Promise<Seen> {
  const names = settings?.logo
  if (logo === undefined || names === undefined) return { edition, language, logo, problems: [] }
  const of = [{ edition, language }]
  const problems: Problem[] = []
  const tell = (faults: readonly LogoFault[], place: Place | undefined): void => {
    problems.push(...faults.map(fault => ({ ...fault, place, of })))
  }
  const forms = await Promise.all([logo, ...(logo.onDark ? [logo.onDark] : [])].map(look))
  const [plain, dark] = forms.map((form, index) => {
    const [file, at] =
      index === 0 ? [names.file, 'edition/logo/file'] : [names.on_dark ?? '', 'edition/logo/on_dark']
    if (typeof form === 'object') return form
    tell([form === 'blank' ? blank(file) : strange(file)], origins.get(at))
    return undefined
  })
  if (plain?.look)
    tell(
      shapeFault(plain.look.ratio, 1, `the drawing in \`${names.file}\``),
      origins.get('edition/logo/file'),
    )
  const { onDark, ...whole } = logo
  const reversed = dark ?? onDark
  return { edition, language, logo: { ...whole, ...plain, ...(reversed && { onDark: reversed }) }, problems }
}

const blank = (file: string): LogoFault => ({
  code: 'load/blank-logo',
  severity: 'error',
  what: `\`${file}\` is blank: there is nothing on it but clear or white paper`,
  why: 'It would be a hole on every page.',
  mend: 'Open it, see whether a layer is hidden or its drawing lies outside the page, and save it again.',
})

const strange = (file: string): LogoFault => ({
  code: 'load/strange-logo',
  severity: 'warning',
  what: `\`${file}\` could not be looked at: it is drawn in a way that our quick look does not know`,
  why: 'Whether it is blank, too pale or padded is not known.',
  mend: 'Look at it in `poster.pdf` and on the first slide, or save it as plain SVG.',
})
