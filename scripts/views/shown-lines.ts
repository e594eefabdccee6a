import type { Shown } from '../fit/misfit-problems.ts'
import type { Subject, Titled } from '../model.ts'
import { lines } from './lines.ts'

/** The text at each address that an artefact may show: its view's, the fixed phrases, and whom to ask. */
export function shownLines(view: Titled, { words, settings }: Subject): Shown {
  const own = { email: '', phone: '', web: '', ...settings.contact }
  return new Map([
    ...lines([view, words]).map(line => [line.at, line.text] as const),
    ['edition/contact/email', own.email],
    ['edition/contact/phone', own.phone],
    ['edition/contact/web', own.web],
    ['edition/address', settings.address ?? ''],
  ])
}
