import { join } from 'node:path'
import type { Command } from '../command.ts'
import { load } from '../content/load.ts'
import { projectFiles } from '../content/project-files.ts'
import { discover } from '../discover.ts'
import type { Artefact } from '../model.ts'
import { exitCode } from '../report/exit-code.ts'

export default {
  summary: 'Show the documents, sessions, editions and languages there are',
  help: `The names in the first column are what --only, --session and --edition take.

  npx compact-press list`,
  options: { json: { type: 'boolean', about: 'print as JSON' } },
  async run({ root, values, say }) {
    const artefacts = await discover<Artefact>(join(import.meta.dirname, '../artefacts'))
    const { subjects, problems } = load(projectFiles(root))
    const documents = [...artefacts].map(([name, { about, code, front = false, forms }]) => ({
      name,
      code,
      front,
      forms: forms.map(form => form.extension),
      about,
    }))
    const sessions = (subjects[0]?.workshops.sessions ?? []).map(({ id, title, minutes, group }) => ({
      name: id,
      title: title.text,
      minutes,
      group,
    }))
    const editions = subjects.map(({ edition, language, settings }) => ({
      name: edition,
      language,
      organisation: settings.organisation.text,
    }))
    if (values.json) {
      say(JSON.stringify({ documents, sessions, editions }))
      return exitCode(problems)
    }
    for (const [heading, few] of [
      ['Documents to start with', true],
      ['\nOther documents', false],
    ] as const) {
      say(heading)
      for (const { name, code, forms, about } of documents.filter(one => one.front === few))
        say(`  ${name.padEnd(26)} ${code.padEnd(6)} ${about} (${forms.join(', ')})`)
    }
    say('\nSessions')
    for (const { name, title, minutes, group } of sessions)
      say(
        `  ${name.padEnd(26)} ${`${minutes} minutes`.padEnd(25)} ${title}, ${group.fewest} to ${group.most} people`,
      )
    say('\nEditions')
    for (const { name, language, organisation } of editions)
      say(`  ${name.padEnd(26)} ${language.padEnd(25)} ${organisation}`)
    if (editions.length === 0) say('  none can be read just now: run `npm run check`')
    return exitCode(problems)
  },
} satisfies Command
