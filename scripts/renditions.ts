import type { Subject } from './model.ts'

/** What one folder of output holds: an edition in a language, or in two on one sheet. */
export interface Rendition {
  readonly subject: Subject
  /** The same edition in the second language of its sheets. */
  readonly beside?: Subject | undefined
  /** The name of the folder: a language, or both, such as `cy+en-GB`. */
  readonly folder: string
}

/** Every edition in each of its languages, then in the pairs of them that it asks for. */
export function renditions(subjects: readonly Subject[]): readonly Rendition[] {
  const pairs = subjects.flatMap(subject =>
    (subject.settings.together ?? []).flatMap(([first, second]): Rendition[] => {
      const other = subjects.find(one => one.edition === subject.edition && one.language === second)
      return subject.language === first && other ? [paired(subject, other)] : []
    }),
  )
  return [...subjects.map(subject => ({ subject, folder: subject.language })), ...pairs]
}

/** What was written for the second has addresses that end in its language. What nobody has checked of one, nobody has checked of both. */
function paired(subject: Subject, beside: Subject): Rendition {
  const { language } = beside
  const folder = `${subject.language}+${language}`
  const origins = new Map([
    ...subject.origins,
    ...[...beside.origins].map(([at, place]) => [`${at}@${language}`, place] as const),
  ])
  const others = [...subject.otherLanguages, ...beside.otherLanguages].filter(one => one.folder !== folder)
  // With what it lacks, which tells when somebody asks for it.
  const both = Object.defineProperties({} as Subject, {
    ...Object.getOwnPropertyDescriptors(subject),
    origins: { value: origins, enumerable: true },
    unchecked: { value: subject.unchecked || beside.unchecked, enumerable: true },
    otherLanguages: {
      value: [...new Map(others.map(one => [one.folder, one])).values()],
      enumerable: true,
    },
  })
  return { subject: both, beside, folder }
}
