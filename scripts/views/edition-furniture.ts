import type { EditionFurniture, Subject } from '../model.ts'
import { inBoth } from './in-both.ts'
import { lineAlt } from './line-alt.ts'
import { pressColours } from './press-colours.ts'
import { pressSettings } from './press-settings.ts'
import { sheetSettings } from './sheet-settings.ts'

/** What surrounds every document of an edition. */
/** `beside` is the same edition in the second language of its sheets. */
export function editionFurniture(subject: Subject, draft: boolean, beside?: Subject): EditionFurniture {
  const { edition, language, direction, theme, logo, typeface, settings, scenes } = subject
  const said = saidIn(subject)
  return {
    edition,
    language,
    direction,
    second: beside?.language ?? null,
    languages: subject.otherLanguages,
    ...(beside ? inBoth(said, saidIn(beside), beside.language) : said),
    theme,
    logo,
    typeface,
    address: settings.address,
    issued: settings.issued,
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

/** The words that surround its documents. */
const saidIn = (
  subject: Subject,
): Pick<EditionFurniture, 'words' | 'organisation' | 'contact' | 'compact' | 'line'> => {
  const { words, settings, compact } = subject
  const { organisation, contact } = settings
  return { words, organisation, contact, compact: compact.title, line: lineAlt(subject) }
}
