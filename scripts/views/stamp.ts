import { undivided } from '../content/undivided.ts'
import type { Artefact, Line, Stamp, Subject } from '../model.ts'
import { inBoth } from './in-both.ts'
import { phrase } from './phrase.ts'
import { stampHash } from './stamp-hash.ts'

/**
 * What stands at the foot of an artefact: `hash` is that of its view. It is in the first language of a sheet that is in two;
 * `beside` has the second.
 */
export function stamp({ code }: Artefact, subject: Subject, hash: string, beside?: Subject): Stamp {
  const { compact, settings, language, words, localWording, unchecked } = subject
  const { version, status } = compact.meta
  const review = dayIn(language, settings.review)
  return {
    code,
    organisation: undivided((settings.short_name ?? settings.organisation).text),
    version,
    // Words that somebody has changed, or that nobody has checked, are no version of the shared ones, neither a draft nor final.
    ...(unchecked
      ? {
          status: 'unchecked',
          caution: phrase(words, 'unchecked'),
          cautionShort: phrase(words, 'unchecked_short'),
        }
      : localWording
        ? { status: 'local', caution: phrase(words, 'local'), cautionShort: phrase(words, 'local_short') }
        : { status, caution: null, cautionShort: null }),
    own: settings.foot ?? null,
    issued: dayIn(language, settings.issued),
    review:
      beside === undefined
        ? review
        : inBoth(lineOf(review), lineOf(dayIn(beside.language, settings.review)), beside.language),
    hash: stampHash(hash),
  }
}

const days = new Map<string, Intl.DateTimeFormat>()

const lineOf = (text: string): Line => ({ text, at: 'edition/review' })

/** A day as a language writes it. Asking the system how takes longer than all the rest of a stamp. */
function dayIn(language: string, date: string): string {
  const known =
    days.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  days.set(language, known)
  return known.format(new Date(date))
}
