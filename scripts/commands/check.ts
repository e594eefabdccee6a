import { check } from '../check.ts'
import type { Command } from '../command.ts'
import { projectFiles } from '../content/project-files.ts'
import { hasErrors } from '../problem.ts'
import { exitCode } from '../report/exit-code.ts'
import { problemsForPeople } from '../report/problems.ts'
import { type ReadingLights, readingLights } from '../views/reading-lights.ts'

export default {
  summary: 'Read the compact and say what is wrong, without building anything',
  help: `Run it after every change of wording. It shows every problem at once: where it is,
what is wrong, why it matters and how to mend it.

  npx compact-press check
  npx compact-press check --edition example-trust
  npx compact-press check --json        one problem a line, for other programs

When all is well it says how the compact reads in English: how long its sentences are, and from what
age on it is easy to read. These are lights to look at, and no mark to pass.`,
  options: {
    edition: { type: 'string', value: 'name', about: 'check this edition only' },
    language: { type: 'string', value: 'tag', about: 'check this language only' },
    json: {
      type: 'boolean',
      about: 'print each problem, and the lights of each edition, as one line of JSON',
    },
  },
  async run({ root, values, say, talk, colour }) {
    const { problems, subjects } = await check(projectFiles(root), {
      edition: values.edition as string | undefined,
      language: values.language as string | undefined,
      today: new Date().toISOString().slice(0, 10),
    })
    if (values.json) for (const problem of problems) say(JSON.stringify(problem))
    else if (problems.length > 0) talk(problemsForPeople(problems, root, colour))
    const read = subjects.flatMap(subject => {
      const lights = readingLights(subject)
      return lights === null ? [] : [{ edition: subject.edition, language: subject.language, lights }]
    })
    if (values.json) for (const one of read) say(JSON.stringify(one))
    if (!hasErrors(problems) && !values.json) {
      talk(`All is well: ${subjects.map(one => `${one.edition} (${one.language})`).join(', ')}.`)
      for (const { edition, lights } of read) talk(`${edition}: ${inWords(lights)}`)
    }
    return exitCode(problems)
  },
} satisfies Command

const inWords = ({ wordsPerSentence, longestSentence, readingAge }: ReadingLights): string =>
  `${wordsPerSentence} words a sentence, ${longestSentence} in the longest; by a rough measure it reads from about age ${readingAge}.`
