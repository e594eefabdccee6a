import { sourceLanguage } from '../content/source-language.ts'
import { countWords } from '../content/word-count.ts'
import type { Cut, Slide } from '../model.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { cutSlides } from '../views/cut-slides.ts'
import { dividerSeconds } from '../views/divider-slide.ts'
import { readAloud } from '../views/read-aloud.ts'
import deckNames from './deck-names.ts'
import references from './references.ts'

/** Interactions need their time for the room: instructions stay short. In words of English, as those of a minute are. */
const mostInstruction = 60
/** Seconds that people listen before the room does something. */
const mostListening = 390
/** A talk of so few minutes needs no pause for the room: it stands inside a workshop. */
const shortTalk = 10

/** What a slide shows comes out of all of these. */
const needed = ['compact', 'indicators', 'workshops', 'howTo', 'settings', 'words'] as const

/** Every cut of the deck keeps to its minutes, its scripts can be spoken in their time, and nobody listens for too long. */
export default rule(needed, (subject): Problem[] => {
  // A talk cannot be put together from slides that are not there; that rule has said so.
  if (deckNames(subject).length > 0) return []
  const { deck } = subject.workshops
  // What a slide shows cannot be read out where a code leads nowhere; that rule has said so.
  const readable = references(subject).length === 0
  const problems = new Map<string, Problem>()
  // A slide that several cuts share is told of once.
  const report = (at: string, what: string, why: string, mend: string): void => {
    const place = subject.origins.get(at)
    problems.set(at, { code: 'rules/deck-time', severity: 'error', place, what, why, mend })
  }
  for (const name of Object.keys(deck.cuts) as Cut[]) {
    const { minutes, spare = 0, slides: named } = deck.cuts[name]
    const at = `workshops/deck/cuts/${name}`
    const slides = cutSlides(deck, name)
    const seconds = slides.reduce((sum, slide) => sum + slide.seconds, spare)
    if (seconds !== minutes * 60)
      report(
        `${at}/minutes`,
        `the slides of ${name} take ${seconds} seconds${spare === 0 ? '' : ', the spare ones with them'}; ${minutes} minutes are ${minutes * 60}`,
        'A talk that overruns eats the questions.',
        `Change the seconds of some slides by ${Math.abs(seconds - minutes * 60)} in all.`,
      )
    for (const [index, slide] of slides.entries()) {
      const said = countWords(slide.notes.say.text)
      const read = readable ? readAloud(slide, subject).reduce((sum, text) => sum + countWords(text), 0) : 0
      const fits = Math.floor(((slide.seconds - dividerSeconds(slide)) * deck.words_per_minute) / 60)
      const [spoken, most] =
        slide.kind === 'interact' && said > mostInstruction ? [said, mostInstruction] : [said + read, fits]
      const shorter = named[index]?.seconds !== undefined && named[index]?.notes?.say === undefined
      if (spoken > most && subject.language === sourceLanguage)
        report(
          shorter ? `${at}/slides/${slide.id}/seconds` : slide.notes.say.at,
          `slide ${slide.id} has ${spoken} words to say${spoken > said ? `, ${read} of them read from the slide` : ''}; ${most} fit its time${shorter ? ` in ${name}` : ''}`,
          'Captioners and interpreters need about 110 words a minute, and the room needs its turn.',
          shorter
            ? 'Give it a shorter `say:` under `notes` here, or more seconds.'
            : `Cut ${spoken - most} words, or give the slide more seconds.`,
        )
    }
    const longest = listening(slides)
    // One that an edition has put in is what made it longer.
    const own = longest.find(({ id }) => deck.own?.some(one => one.id === id))
    const first = own ?? longest[0]
    const heard = longest.reduce((sum, slide) => sum + slide.seconds, 0)
    if (first !== undefined && minutes > shortTalk && heard > mostListening)
      report(
        `${at}/slides/${first.id}/id`,
        `people listen for ${heard} seconds in ${name}, from slide ${longest[0]?.id} to ${longest.at(-1)?.id}; ${mostListening} is the most`,
        'After six minutes or so, people hear the voice and no longer the words.',
        own
          ? 'Put your slide elsewhere in the talk, or give it fewer seconds.'
          : 'Put an `interact` slide in between, or take a slide out.',
      )
  }
  return [...problems.values()]
})

/** The slides that make people listen for the longest time, one after another. */
function listening(slides: readonly Slide[]): Slide[] {
  const stretches: Slide[][] = [[]]
  for (const slide of slides)
    if (slide.kind === 'interact') stretches.push([])
    else stretches.at(-1)?.push(slide)
  const time = (some: readonly Slide[]): number => some.reduce((sum, slide) => sum + slide.seconds, 0)
  return stretches.reduce((longest, one) => (time(one) > time(longest) ? one : longest))
}
