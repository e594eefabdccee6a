import { sourceLanguage } from '../content/source-language.ts'
import { countWords } from '../content/word-count.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { scenarioFace } from '../views/scenario-face.ts'

/** In English: what is read aloud in 20 seconds, and stands under a drawing in letters that a whole table can read. */
const most = 45

/** The face of a scenario card is a picture and a few words: a table hears it and begins to talk. */
export default rule(['howTo'], ({ howTo, language, origins }): Problem[] => {
  if (language !== sourceLanguage) return []
  return howTo.scenarios.flatMap((scenario): Problem[] => {
    const words = Object.values(scenarioFace(scenario)).reduce((sum, line) => sum + countWords(line.text), 0)
    if (words <= most) return []
    return [
      {
        code: 'rules/scenario-words',
        severity: 'error',
        place: origins.get(scenario.story.at),
        what: `the face of the card has ${words} words; ${most} is the most`,
        why: 'Its title, its place, the pressure and the story are read aloud at once, under a drawing.',
        mend: `Take out ${words - most} words, or move a sentence of the story to \`more\`, which stands on the back.`,
      },
    ]
  })
})
