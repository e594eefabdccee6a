import { countWords } from '../content/validate.ts'
import type { Line, Slide, Subject } from '../model.ts'
import type { Problem } from '../problem.ts'
import { deckView } from '../views/deck.ts'
import { lines } from '../views/lines.ts'
import references from './references.ts'

/** Interactions need their time for the room: instructions stay short. */
const mostInstruction = 60
const mostOnScreen = 25

/** The deck keeps to its minutes: slides add up, scripts can be spoken in their time, and screens stay readable. */
export default function deckTime(subject: Subject): Problem[] {
  // Slides cannot be drawn up from lines that are not there; that rule has said so.
  if (references(subject).length > 0) return []
  const { deck } = subject.workshops
  const problems: Problem[] = []
  const report = (at: string, what: string, why: string, mend: string): void => {
    problems.push({
      code: 'rules/deck-time',
      severity: 'error',
      place: subject.origins.get(at),
      what,
      why,
      mend,
    })
  }
  const seconds = deck.slides.reduce((sum, slide) => sum + slide.seconds, 0)
  if (seconds !== deck.minutes * 60) {
    report(
      'workshops/deck/minutes',
      `the slides take ${seconds} seconds; ${deck.minutes} minutes are ${deck.minutes * 60}`,
      'A talk that overruns eats the questions.',
      `Change the seconds of some slides by ${Math.abs(seconds - deck.minutes * 60)} in all.`,
    )
  }
  const views = deckView(subject).slides
  for (const [index, slide] of deck.slides.entries()) {
    const at = `workshops/deck/slides/${slide.id}`
    const spoken = countWords(slide.notes.say.text)
    const most =
      slide.kind === 'interact' ? mostInstruction : Math.floor((slide.seconds * deck.words_per_minute) / 60)
    if (spoken > most)
      report(
        `${at}/notes/say`,
        `slide ${slide.id} has ${spoken} words to say; ${most} fit its time`,
        'Captioners and interpreters need about 110 words a minute, and the room needs its turn.',
        `Cut ${spoken - most} words, or give the slide more seconds.`,
      )
    if (slide.kind === 'interact' && slide.notes.ask === undefined)
      report(
        at,
        `slide ${slide.id} has nothing to ask the room`,
        'A vague invitation meets silence.',
        'Add `ask:` under `notes`, with the exact question.',
      )
    const shown = lines(views[index]?.body)
      .filter(line => !isLabel(line, slide))
      .reduce((sum, line) => sum + countWords(line.text), 0)
    if (shown > mostOnScreen)
      report(
        at,
        `slide ${slide.id} shows ${shown} words under its title; ${mostOnScreen} is the most`,
        'People cannot read and listen at once.',
        `Take out ${shown - mostOnScreen} words, or move them into the notes.`,
      )
    const twin = deck.slides.findIndex(one => one.title.text === slide.title.text)
    if (twin !== index)
      report(
        `${at}/title`,
        `slides ${deck.slides[twin]?.id} and ${slide.id} have the same title`,
        'People find slides by their titles, with eyes or ears.',
        'Say in the title what is different.',
      )
  }
  return problems
}

/** Names of levels, of the commitment and of the organisation are signposts, not reading. */
const isLabel = (line: Line, slide: Slide): boolean =>
  line.at.startsWith('language/') ||
  line.at.startsWith('edition/') ||
  line.at === 'compact/way_back/title' ||
  (slide.show === 'commitment' && line.at.startsWith('compact/'))
