import type { Commitment, Line, Subject } from '../model.ts'
import { documentTitle } from './document-title.ts'

/** The compact in Easy Read. */
export interface EasyReadView {
  readonly title: string
  readonly heading: Line
  /** Who tried it out, and when; null while it is a draft that nobody with a learning disability has tried. */
  readonly checked: { readonly by: Line; readonly on: string } | null
  readonly before: Subject['easyRead']['before']
  readonly promises: readonly (Pick<Commitment, 'id' | 'mark' | 'title'> & {
    readonly lines: readonly Line[]
  })[]
  readonly after: Subject['easyRead']['after']
  readonly hard: Subject['easyRead']['hard_words']
}

export function easyReadView(subject: Subject): EasyReadView {
  const { compact, easyRead, easyReadChecked, language } = subject
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    title: documentTitle(subject, 'easy_read_title'),
    heading: compact.title,
    checked: easyReadChecked && {
      by: easyReadChecked.by,
      on: day.format(new Date(easyReadChecked.on)),
    },
    before: easyRead.before,
    // In the order of the compact, under its own names for them.
    promises: compact.commitments.map(({ id, mark, title }) => ({
      id,
      mark,
      title,
      lines: easyRead.promises.find(one => one.id === id)?.lines ?? [],
    })),
    after: easyRead.after,
    hard: easyRead.hard_words,
  }
}
