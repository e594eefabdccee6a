import type { Known } from '../content/known.ts'
import { sourceLanguage } from '../content/source-language.ts'
import { countWords } from '../content/word-count.ts'
import type { Line, Slide } from '../model.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { allSlides } from '../views/all-slides.ts'
import { lines } from '../views/lines.ts'
import { slideAddress } from '../views/slide-address.ts'
import { slideBody } from '../views/slide-body.ts'
import deckNames from './deck-names.ts'
import references from './references.ts'

/** In English. */
const mostOnScreen = 25

/** Every slide can be read and told from the others, asks where it wants an answer, and is shown in some talk. */
export default rule(
  ['compact', 'indicators', 'howTo', 'workshops', 'settings', 'words'],
  (subject): Problem[] => {
    // Slides cannot be drawn up from lines and questions that are not there; those rules have said so.
    if ([...references(subject), ...deckNames(subject)].length > 0) return []
    const { cuts } = subject.workshops.deck
    const slides = allSlides(subject.workshops.deck)
    const shownIn = new Set(Object.values(cuts).flatMap(cut => cut.slides.map(slide => slide.id)))
    return slides.flatMap((slide, index) => {
      const at = slideAddress(slide, subject.workshops.deck)
      const problems: Problem[] = []
      const report = (address: string, what: string, why: string, mend: string): void => {
        const place = subject.origins.get(address)
        problems.push({ code: 'rules/deck-slides', severity: 'error', place, what, why, mend })
      }
      if (slide.kind === 'interact' && slide.notes.ask === undefined)
        report(
          at,
          `slide ${slide.id} has nothing to ask the room`,
          'A vague invitation meets silence.',
          'Add `ask:` under `notes`, with the exact question.',
        )
      const shown = lines(slideBody(slide, subject))
        .filter(line => !isLabel(line, slide))
        .reduce((sum, line) => sum + countWords(line.text), 0)
      if (shown > mostOnScreen && subject.language === sourceLanguage)
        report(
          longer(slide, subject) ?? at,
          `slide ${slide.id} shows ${shown} words under its title; ${mostOnScreen} is the most`,
          'People cannot read and listen at once.',
          `Take out ${shown - mostOnScreen} words, or move them into the notes.`,
        )
      const opens = subject.compact.commitments.find(
        one => slide.show === 'commitment' && one.id === slide.commitment,
      )
      if (opens?.title.text.toLowerCase() === slide.title.text.toLowerCase())
        report(
          `${at}/title`,
          `slide ${slide.id} has the title of the slide that opens ${opens.id}`,
          'People find slides by their titles, with eyes or ears.',
          'Say in the title what it shows of it.',
        )
      const twin = slides.findIndex(one => one.title.text === slide.title.text)
      if (twin !== index)
        report(
          `${at}/title`,
          `slides ${slides[twin]?.id} and ${slide.id} have the same title`,
          'People find slides by their titles, with eyes or ears.',
          'Say in the title what is different.',
        )
      if (!shownIn.has(slide.id))
        report(
          `${at}/id`,
          `slide ${slide.id} is in none of the talks`,
          'Nobody would see it.',
          `Add \`- id: ${slide.id}\` to a talk under \`cuts:\`, or delete the slide.`,
        )
      return problems
    })
  },
)

/** Where an edition has made a list longer that the slide shows. */
function longer(
  { show }: Slide,
  { origins, edition }: Pick<Known, 'origins' | 'edition'>,
): string | undefined {
  const list = show === 'next' ? 'compact/next' : show === 'support' ? 'how-to/support' : undefined
  const file = list && origins.get(list)?.file
  return file === `compact/editions/${edition}/edition.yaml` ? list : undefined
}

/** Names of levels, of commitments and of the organisation, dates on the line and what a picture shows are no reading. */
const isLabel = (line: Line, slide: Slide): boolean =>
  line.at.startsWith('language/') ||
  line.at.startsWith('edition/') ||
  line.at === 'compact/way_back/title' ||
  line.at.endsWith('/picture/alt') ||
  (slide.show === 'next' && line.at.endsWith('/when')) ||
  (slide.show === 'compact' && line.at.startsWith('compact/commitments/')) ||
  (slide.show === 'commitment' && line.at.startsWith('compact/'))
