import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import repairCards from '../../scripts/artefacts/repair-cards.ts'
import { load } from '../../scripts/content/load.ts'
import { unsavedFiles } from '../../scripts/content/unsaved-files.ts'
import { deckView } from '../../scripts/views/deck.ts'
import { ownFiles, textOf } from '../fixtures.ts'

/** The tests' own compact with another number of steps back and of moves. */
function stepped(count: number) {
  const files = ownFiles()
  const texts = new Map<string, string>()
  for (const [file, list] of [
    ['repair', 'steps'],
    ['challenge', 'moves'],
  ] as const) {
    const path = `compact/how-to/${file}.yaml`
    const read = parse(textOf(files, path))
    const more = [1, 2, 3].map(number => ({
      id: `more-${number}`,
      title: `More ${number}`,
      text: 'Do more.',
      say: 'More.',
    }))
    texts.set(path, stringify({ ...read, [list]: [...read[list], ...more].slice(0, count) }))
  }
  return load(unsavedFiles(files, texts), { edition: 'everyone' })
}

describe('the way back and a challenge', () => {
  it.each([
    [3, 'three'],
    [5, 'five'],
    [6, 'six'],
  ])('may have %i steps, and headings say how many', (count, word) => {
    const { subjects, problems } = stepped(count)
    expect(problems).toEqual([])
    const [subject] = subjects
    if (subject === undefined) throw new Error('there is an edition')
    expect(subject.words.repair_heading?.text).toBe(`The way back in ${word} steps`)
    expect(subject.words.challenge_heading?.text).toBe(`A kind challenge in ${word} moves`)
    const slides = deckView(subject).slides.flatMap(({ body }) =>
      body.show === 'steps' ? [body.steps.length] : [],
    )
    expect(slides).toEqual([count, count])
    const { steps } = repairCards.view(subject) as { steps: { turn: string }[] }
    expect(steps.map(one => one.turn)).toEqual(['first', ...Array(count - 2).fill('none'), 'last'])
  })

  it.each([2, 7])('may not have %i', count => {
    const { problems } = stepped(count)
    expect(problems.map(one => one.code)).toEqual(
      Array(2).fill(count < 3 ? 'schema/min-items' : 'schema/max-items'),
    )
  })
})
