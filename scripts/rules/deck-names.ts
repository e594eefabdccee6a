import { nearest } from '../content/nearest.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { allSlides } from '../views/all-slides.ts'

/** The talks are made of slides that there are, and a slide of hard questions shows some that the guide answers. */
export default rule(['workshops', 'howTo'], ({ workshops, howTo, origins }): Problem[] => {
  const { slides, cuts } = workshops.deck
  const ids = allSlides(workshops.deck).map(slide => slide.id)
  const questions = howTo.hard_questions.map(one => one.id)
  const problem = (at: string, name: string, known: readonly string[], what: string): Problem[] => {
    if (known.includes(name)) return []
    const guess = nearest(name, known)
    return [
      {
        code: 'rules/deck-names',
        severity: 'error',
        place: origins.get(at),
        what,
        why: 'The slide would have to be made of something that is not there.',
        mend: guess ? `Did you mean \`${guess}\`?` : `Use one of: ${known.join(', ')}.`,
      },
    ]
  }
  return [
    ...Object.entries(cuts).flatMap(([cut, { slides: shown }]) =>
      shown.flatMap(({ id }) =>
        problem(
          `workshops/deck/cuts/${cut}/slides/${id}/id`,
          id,
          ids,
          `${cut} shows a slide \`${id}\`, and there is none`,
        ),
      ),
    ),
    ...slides.flatMap(slide =>
      (slide.questions ?? []).flatMap((id, index) =>
        problem(
          `workshops/deck/slides/${slide.id}/questions/${index + 1}`,
          id,
          questions,
          `slide ${slide.id} shows a hard question \`${id}\`, and there is none`,
        ),
      ),
    ),
  ]
})
