import type { EditionFurniture, Subject } from '../model.ts'
import { lineAlt } from './line-alt.ts'
import { pressColours } from './press-colours.ts'
import { pressSettings } from './press-settings.ts'
import { sheetSettings } from './sheet-settings.ts'

/** What surrounds every document of an edition. */
export function editionFurniture(subject: Subject, draft: boolean): EditionFurniture {
  const { edition, language, direction, words, theme, logo, typeface, settings, compact, scenes } = subject
  return {
    edition,
    language,
    direction,
    languages: subject.otherLanguages,
    words,
    theme,
    logo,
    typeface,
    organisation: settings.organisation,
    contact: settings.contact,
    address: settings.address,
    issued: settings.issued,
    compact: compact.title,
    line: lineAlt(subject),
    scenes,
    sheets: sheetSettings(subject),
    press: {
      ...pressSettings(subject),
      palette: Object.fromEntries(pressColours(subject).map(({ colour, ink }) => [colour, ink])),
    },
    deck: { template: subject.deckTemplate, size: settings.deck?.size ?? '16:9' },
    draft,
  }
}
