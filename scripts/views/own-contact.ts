import type { HowToFile } from '../content/compact.generated.ts'
import type { Subject } from '../model.ts'
import { contactWays } from './contact-ways.ts'
import { phrase } from './phrase.ts'

/** The edition's own contact comes first in the list of places to turn, where it says how to reach them. */
export function ownContact(subject: Subject): HowToFile['support'] {
  const { settings, words } = subject
  const ways = contactWays(subject)
  if (ways.length === 0) return []
  const how = { text: ways.map(way => way.text).join(' · '), at: 'edition/contact' }
  return [{ id: 'own', name: settings.contact.name, what: phrase(words, 'contact_what'), how }]
}
