import { undivided } from '../content/undivided.ts'
import type { Artefact, Stamp, Subject } from '../model.ts'
import { phrase } from './phrase.ts'
import { stampHash } from './stamp-hash.ts'

/** What stands at the foot of an artefact: `hash` is that of its view. */
export function stamp({ code }: Artefact, subject: Subject, hash: string): Stamp {
  const { compact, settings, language, words, localWording, unchecked } = subject
  const day = dayOf(language)
  const { version, status } = compact.meta
  const [issued, review] = [settings.issued, settings.review].map(date => day.format(new Date(date)))
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
    issued: issued ?? '',
    review: review ?? '',
    hash: stampHash(hash),
  }
}

const days = new Map<string, Intl.DateTimeFormat>()

/** How a language writes a day. Asking the system for it takes longer than all the rest of a stamp. */
function dayOf(language: string): Intl.DateTimeFormat {
  const known =
    days.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  days.set(language, known)
  return known
}
