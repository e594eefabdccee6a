import { check } from '../check.ts'
import type { Command } from '../command.ts'
import { diskFiles } from '../content/disk-files.ts'
import { hasErrors } from '../problem.ts'
import { exitCode } from '../report/exit-code.ts'
import { problemsForPeople } from '../report/problems.ts'

export default {
  summary: 'Read the compact and say what is wrong, without building anything',
  help: `Run it after every change of wording. It shows every problem at once: where it is,
what is wrong, why it matters and how to mend it.

  npx compact-press check
  npx compact-press check --edition example-trust
  npx compact-press check --json        one problem a line, for other programs`,
  options: {
    edition: { type: 'string', value: 'name', about: 'check this edition only' },
    language: { type: 'string', value: 'tag', about: 'check this language only' },
    json: { type: 'boolean', about: 'print each problem as one line of JSON' },
  },
  async run({ root, values, say, talk, colour }) {
    const { problems, subjects } = await check(diskFiles(root), {
      edition: values.edition as string | undefined,
      language: values.language as string | undefined,
      today: new Date().toISOString().slice(0, 10),
    })
    if (values.json) for (const problem of problems) say(JSON.stringify(problem))
    else if (problems.length > 0) talk(problemsForPeople(problems, root, colour))
    if (!hasErrors(problems) && !values.json)
      talk(`All is well: ${subjects.map(one => `${one.edition} (${one.language})`).join(', ')}.`)
    return exitCode(problems)
  },
} satisfies Command
