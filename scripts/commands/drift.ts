import type { Command } from '../command.ts'
import { diskFiles } from '../content/disk-files.ts'
import { type Drift, drift } from '../drift.ts'
import { exitCode } from '../report/exit-code.ts'
import { problemsForPeople } from '../report/problems.ts'

export default {
  summary: 'Show what editions and languages change against the shared wording',
  help: `Each line is told once: where it stands, its address, the shared words (-) and its own (+).

  npx compact-press drift
  npx compact-press drift --edition example-trust
  npx compact-press drift --json       one difference a line, for other programs

Where the shared wording is locked, what differs from the lock is told as well.`,
  options: {
    edition: { type: 'string', value: 'name', about: 'look at this edition only' },
    language: { type: 'string', value: 'tag', about: 'look at this language only' },
    json: { type: 'boolean', about: 'print each difference as one line of JSON' },
  },
  async run({ root, values, say, talk, colour }) {
    const { drifts, problems } = drift(diskFiles(root), {
      edition: values.edition as string | undefined,
      language: values.language as string | undefined,
    })
    // Beside what stands in the way, the lock alone is asked.
    const told = problems.filter(({ code, severity }) => severity === 'error' || code.startsWith('lock/'))
    if (values.json) for (const one of [...drifts, ...told]) say(JSON.stringify(one))
    else {
      if (told.length > 0) talk(problemsForPeople(told, root, colour))
      for (const one of drifts) say(inWords(one))
      const count = drifts.length
      talk(
        count === 0
          ? 'Nothing differs from the shared wording.'
          : `${count} ${count === 1 ? 'difference' : 'differences'}.`,
      )
    }
    return exitCode(told)
  },
} satisfies Command

const inWords = ({ at, shared, own, place: { file, line, column } }: Drift): string =>
  [
    `${file}:${line}:${column}  ${at.replaceAll('/', ' › ')}`,
    ...(shared === null ? [] : [`  - ${shared}`]),
    ...(own === null ? ['  (left out)'] : [`  + ${own}`]),
  ].join('\n')
