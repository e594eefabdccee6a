import { join } from 'node:path'
import type { Command } from '../command.ts'
import { given } from '../content/guarded.ts'
import { load } from '../content/load.ts'
import { projectFiles } from '../content/project-files.ts'
import { discover } from '../discover.ts'
import type { Artefact } from '../model.ts'
import { offered } from '../offered.ts'
import { exitCode } from '../report/exit-code.ts'
import { templateFolders } from '../tools/template-folders.ts'
import { templates } from '../tools/templates.ts'
import { type Share, type Translation, translations } from '../translations.ts'
import { wanted } from '../wanted.ts'

export default {
  summary: 'Show the documents, sessions, editions and languages there are, and how far each translation is',
  help: `The names in the first column are what --only, --session and --edition take.

  npx compact-press list`,
  options: { json: { type: 'boolean', about: 'print as JSON' } },
  async run({ root, values, say }) {
    const artefacts = await discover<Artefact>(join(import.meta.dirname, '../artefacts'))
    const { subjects, problems } = load(projectFiles(root))
    const [first] = subjects
    const { lacking } = first ? offered(artefacts, first) : { lacking: new Map<string, string>() }
    const documents = [...artefacts].map(([name, { about, code, front = false, forms }]) => ({
      name,
      code,
      front,
      forms: forms.map(form => form.extension),
      about,
      /** What it prints, and the compact does not have. */
      lacks: lacking.get(name) ?? null,
    }))
    const sessions = ((first && given(first, 'workshops'))?.sessions ?? []).map(
      ({ id, title, minutes, group }) => ({
        name: id,
        title: title.text,
        minutes,
        group,
      }),
    )
    const editions = subjects.map(subject => ({
      name: subject.edition,
      language: subject.language,
      organisation: subject.settings.organisation.text,
      /** The documents that it makes. */
      items: [...wanted(offered(artefacts, subject).artefacts, subject).keys()],
    }))
    const languages = translations(artefacts, subjects, templates(templateFolders(root)))
    if (values.json) {
      say(JSON.stringify({ documents, sessions, editions, languages }))
      return exitCode(problems)
    }
    for (const [heading, few] of [
      ['Documents to start with', true],
      ['\nOther documents', false],
    ] as const) {
      say(heading)
      for (const { name, code, forms, about } of documents.filter(
        one => one.front === few && one.lacks === null,
      ))
        say(`  ${name.padEnd(26)} ${code.padEnd(6)} ${about} (${forms.join(', ')})`)
    }
    const lacked = [...new Set(documents.flatMap(one => one.lacks ?? []))]
    if (lacked.length > 0) say('\nNot made, because the compact does not have what they print')
    for (const part of lacked) {
      const names = documents.filter(one => one.lacks === part).map(one => one.name)
      say(`  ${part.padEnd(26)} ${names.join(', ')}`)
    }
    if (sessions.length > 0) say('\nSessions')
    for (const { name, title, minutes, group } of sessions)
      say(
        `  ${name.padEnd(26)} ${`${minutes} minutes`.padEnd(25)} ${title}, ${group.fewest} to ${group.most} people`,
      )
    say('\nEditions')
    for (const { name, language, organisation, items } of editions)
      say(`  ${name.padEnd(26)} ${language.padEnd(25)} ${organisation}, ${items.length} documents`)
    if (editions.length === 0) say('  none can be read just now: run `npm run check`')
    for (const one of languages) for (const line of progress(one)) say(line)
    return exitCode(problems)
  },
} satisfies Command

/** How far a language is, and the documents with it: those that are whole, those that are begun, and how many are not. */
function progress({ language, first, all, documents }: Translation): string[] {
  const whole = documents.filter(one => one.percent === 100).map(one => one.name)
  const begun = documents
    .filter(one => one.percent < 100 && one.percent > 0)
    .sort((a, b) => b.percent - a.percent)
    .map(one => `${one.name} ${one.percent}%`)
  const row = (name: string, words: string): string => `  ${name.padEnd(26)} ${words}`
  return [
    `\nTranslated into ${language}`,
    row('what everybody sees', told(first)),
    row('all documents', told(all)),
    ...(whole.length > 0 ? [row('whole', whole.join(', '))] : []),
    ...(begun.length > 0 ? [row('begun', begun.join(', '))] : []),
  ]
}

const told = ({ percent, lines, words, missing }: Share): string =>
  `${percent}%: ${missing} of ${lines.toLocaleString('en-GB')} lines to do (${words.toLocaleString('en-GB')} words in all)`
