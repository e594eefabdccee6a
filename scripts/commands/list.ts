import { join } from 'node:path'
import type { Command } from '../command.ts'
import { load } from '../content/load.ts'
import { discover } from '../discover.ts'
import type { Artefact } from '../model.ts'
import { exitCode } from '../report/exit-code.ts'

export default {
  summary: 'Show the editions, languages and documents there are',
  help: `The names in the first column are what --edition and --only take.

  npx compact-press list`,
  options: { json: { type: 'boolean', about: 'print as JSON' } },
  async run({ root, values, say }) {
    const artefacts = await discover<Artefact>(join(import.meta.dirname, '../artefacts'))
    const { subjects, problems } = load(root)
    const documents = [...artefacts].map(([name, { about, code, forms }]) => ({
      name,
      code,
      forms: forms.map(form => form.extension),
      about,
    }))
    const editions = subjects.map(({ edition, language, settings }) => ({
      name: edition,
      language,
      organisation: settings.organisation.text,
    }))
    if (values.json) {
      say(JSON.stringify({ documents, editions }))
      return exitCode(problems)
    }
    const widest = Math.max(...documents.map(({ forms }) => forms.join(', ').length))
    say('Documents')
    for (const { name, code, forms, about } of documents)
      say(`  ${name.padEnd(26)} ${code.padEnd(4)} ${forms.join(', ').padEnd(widest)} ${about}`)
    say('\nEditions')
    for (const { name, language, organisation } of editions)
      say(`  ${name.padEnd(26)} ${language.padEnd(25)} ${organisation}`)
    if (editions.length === 0) say('  none can be read just now: run `npm run check`')
    return exitCode(problems)
  },
} satisfies Command
