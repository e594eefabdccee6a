import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../command.ts'
import { diskFiles } from '../content/disk-files.ts'
import { lockPath } from '../content/lock/lock-path.ts'
import { lockText } from '../content/lock/lock-text.ts'
import { exitCode } from '../report/exit-code.ts'
import { problemsForPeople } from '../report/problems.ts'

export default {
  summary: 'Lock the shared wording under its version',
  help: `For whoever keeps the wording that all editions share. It writes compact/${lockPath.split('/')[1]}: a hash of
each piece of the compact, its behaviours, its Easy Read and the guide. From then on, whatever is not
as it was locked is told at its line, and pages that show it say “Local wording” in their foot.

  npx compact-press lock
  npx compact-press drift      what differs, and where

Other words want another version: raise \`version\` under \`meta\` in compact.yaml first. Without the file
there is no lock.`,
  options: { json: { type: 'boolean', about: 'print each problem as one line of JSON' } },
  async run({ root, values, say, talk, colour }) {
    const { value, problems } = lockText(diskFiles(root))
    if (values.json) for (const problem of problems) say(JSON.stringify(problem))
    else if (problems.length > 0) talk(problemsForPeople(problems, root, colour))
    if (value !== undefined) {
      writeFileSync(join(root, lockPath), value.text)
      if (!values.json)
        talk(`Version ${value.version} is locked in ${lockPath}: ${value.pieces} pieces of wording.`)
    }
    return exitCode(problems)
  },
} satisfies Command
