import type { HowToFile } from '../content/compact.generated.ts'
import type { Subject } from '../model.ts'
import { phrase } from './phrase.ts'

/** The edition's own contact comes first in the list of places to turn, where it says how to reach them. */
export function ownContact({ settings, words }: Subject): HowToFile['support'] {
  const { name, email, phone, web } = settings.contact
  const ways = [email, phone, web].filter(way => way !== undefined)
  if (ways.length === 0) return []
  const how = { text: ways.join(' · '), at: 'edition/contact' }
  return [{ id: 'own', name, what: phrase(words, 'contact_what'), how }]
}
