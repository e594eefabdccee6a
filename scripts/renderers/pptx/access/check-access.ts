import { checkAutofit } from './check-autofit.ts'
import { checkContrast } from './check-contrast.ts'
import { checkDescriptions } from './check-descriptions.ts'
import { checkLanguage } from './check-language.ts'
import { checkLinks } from './check-links.ts'
import { checkNotes } from './check-notes.ts'
import { checkOrder } from './check-order.ts'
import { checkProperties } from './check-properties.ts'
import { checkTables } from './check-tables.ts'
import { checkTitles } from './check-titles.ts'
import type { Fault } from './fault.ts'
import { type Parts, readDeck } from './read-deck.ts'

/**
 * Looks through the parts of a finished package for what would shut people out, before anybody gets it. On somebody's own
 * template the colours of its words, and whatever its layouts hold, are theirs.
 */
export function checkAccess(parts: Parts, languages: readonly string[], onTemplate = false): Fault[] {
  const deck = readDeck(parts, onTemplate ? /^ppt\/(slides|notes\w+)\/[^/]+\.xml$/ : undefined)
  return [
    ...checkProperties(deck),
    ...checkLanguage(deck, languages),
    ...checkTitles(deck),
    ...checkOrder(deck),
    ...checkDescriptions(deck),
    ...checkTables(deck),
    ...checkLinks(deck),
    ...(onTemplate ? [] : checkContrast(deck)),
    ...checkNotes(deck),
    ...checkAutofit(deck),
  ]
}
