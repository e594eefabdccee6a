import { relative, resolve } from 'node:path'
import type { Command } from '../command.ts'
import { exitCode } from '../report/exit-code.ts'
import { problemsForPeople } from '../report/problems.ts'
import { type Answers, startProject } from '../start-project.ts'

/** What is asked of the person at the keyboard, each with what stands there without an answer. */
const questions = {
  title: 'What is it called? (How we work together) ',
  term: 'What is it: a charter, a code, a compact? (charter) ',
  organisation: 'Whose is it? (Your organisation) ',
} as const satisfies Readonly<Record<keyof Answers, string>>

export default {
  summary: 'Begin a compact of your own: two short files that build at once',
  help: `Writes compact/compact.yaml, which is what everybody reads, and an edition, which says whose it is.
They make a poster, one page, slides and a web page as they stand. Nothing is ever written over.

  npx compact-press init
  npx compact-press init ours --yes`,
  positionals: [{ name: 'folder', about: 'where to begin; without it, here' }],
  options: { yes: { type: 'boolean', about: 'ask nothing' } },
  anywhere: true,
  async run({ root, positionals: [into = '.'], values, talk, colour, ask }) {
    const folder = resolve(root, into)
    const answers: Record<string, string> = {}
    if (ask && values.yes !== true)
      for (const [key, question] of Object.entries(questions)) answers[key] = (await ask(question)).trim()
    const today = new Date().toLocaleDateString('sv')
    const { value, problems } = startProject(folder, answers, today)
    if (value === undefined) {
      talk(problemsForPeople(problems, root, colour))
      return exitCode(problems)
    }
    const way = relative(root, folder)
    talk(`${value.map(path => (way ? `${way}/${path}` : path)).join('\n')}

Change the words in them, then:
${way ? `  cd ${way}\n` : ''}  npx compact-press build`)
    return 0
  },
} satisfies Command
