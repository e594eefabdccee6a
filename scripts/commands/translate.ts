import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Command, CommandInput } from '../command.ts'
import { projectFiles } from '../content/project-files.ts'
import { unknownName } from '../content/unknown-name.ts'
import { countWords } from '../content/word-count.ts'
import { discover } from '../discover.ts'
import type { Artefact } from '../model.ts'
import type { Problem } from '../problem.ts'
import { exitCode } from '../report/exit-code.ts'
import { problemsForPeople } from '../report/problems.ts'
import { templateFolders } from '../tools/template-folders.ts'
import { templates } from '../tools/templates.ts'
import { entries } from '../translation/entries.ts'
import type { Entry } from '../translation/entry.ts'
import { importPo } from '../translation/import-po.ts'
import { readPo } from '../translation/read-po.ts'
import { settle } from '../translation/settle.ts'
import { writePo } from '../translation/write-po.ts'

export default {
  summary: 'Hand a language to a translator, and take it back',
  help: `Export writes a .po file, which Poedit, Weblate and others open: each line with what it is for, where it is
seen and how long it may be, what everybody sees first. Import lays what is finished into
compact/languages/, every other letter there staying as it is, and keeps the English that each line
was made from: when that changes, \`check\` tells the old and the new, and the next export marks the line
as fuzzy.

  npx compact-press translate export cy            writes cy.po
  npx compact-press translate export cy --first    what everybody sees alone
  npx compact-press translate import cy.po
  npx compact-press translate settle cy            the lines still say what the English says now`,
  positionals: [
    { name: 'export|import|settle', about: 'what to do' },
    { name: 'language|file', about: 'the tag of a language, such as cy; to import, the file' },
  ],
  options: {
    first: { type: 'boolean', about: 'export what everybody sees alone' },
    to: { type: 'string', value: 'file', about: 'where to write the export; without it, <language>.po' },
  },
  async run(input) {
    const [does = '', what] = input.positionals
    const run = Object.hasOwn(jobs, does) ? jobs[does] : undefined
    if (run === undefined || what === undefined) {
      input.talk(
        run === undefined && does !== ''
          ? `${unknownName('job', does, Object.keys(jobs)).what}. Say export, import or settle.`
          : 'Say what to do, and with what: `translate export cy`, `translate import cy.po`.',
      )
      return 2
    }
    return run(what, input)
  },
} satisfies Command

const jobs: Readonly<Record<string, (what: string, input: CommandInput) => Promise<number>>> = {
  async export(tag, { root, values, talk, colour }) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) {
      talk(`“${tag}” is no tag of a language. Use one such as cy, pl, ur or pt-BR.`)
      return 2
    }
    const artefacts = await discover<Artefact>(join(import.meta.dirname, '../artefacts'))
    const files = projectFiles(root)
    const found = entries(files, tag, artefacts, templates(templateFolders(root)))
    if (found.problems.length > 0) return told(found.problems, { root, talk, colour })
    const wanted = values.first ? found.entries.filter(one => one.isFirst) : found.entries
    const path = resolve(root, String(values.to ?? `${tag}.po`))
    const kept = existsSync(path) ? notTaken(readFileSync(path), path, found.entries) : 0
    if (kept > 0) {
      talk(
        `${path} has ${kept} ${kept === 1 ? 'line that is' : 'lines that are'} not in compact/languages/${tag}.yaml yet, and nothing was written over.\nImport it first, or write another with --to.`,
      )
      return 1
    }
    writeFileSync(path, writePo(wanted, tag, files.list('compact/editions')[0] ?? ''))
    const first = wanted.filter(one => one.isFirst)
    const todo = wanted.filter(one => one.translated === undefined).length
    const words = (some: typeof wanted): string =>
      `${some.length.toLocaleString('en-GB')} lines, ${some.reduce((sum, one) => sum + countWords(one.english), 0).toLocaleString('en-GB')} words`
    talk(
      `${path} has ${words(wanted)}; ${todo.toLocaleString('en-GB')} are to do.\nThe first ${words(first)} are what everybody sees: begin there.`,
    )
    return 0
  },
  async import(file, { root, talk, colour }) {
    const path = resolve(root, file)
    if (!existsSync(path)) {
      talk(`There is no file ${path}.`)
      return 2
    }
    const done = importPo(projectFiles(root), readFileSync(path), file)
    write(root, done.texts)
    const code = told(done.problems, { root, talk, colour })
    const { tag, added, changed, empty, fuzzy, left } = done
    if (done.texts.size > 0)
      talk(
        `${tag}: ${added} new and ${changed} changed lines are in compact/languages/${tag}.yaml; ${empty} were empty and ${fuzzy} not finished, and stay as they were.${left.length > 0 ? `\n${left.length} wait until the rest of their list is there: ${left.slice(0, 3).join(', ')}${left.length > 3 ? ' and others' : ''}.` : ''}\nNow \`npx compact-press check\`, and put ${tag} under \`languages\` in an edition.`,
      )
    return code
  },
  async settle(tag, { root, talk, colour }) {
    const { texts, problems, lines } = settle(projectFiles(root), tag)
    write(root, texts)
    if (problems.length === 0)
      talk(`${tag}: ${lines} lines are taken as translations of the English as it is now.`)
    return told(problems, { root, talk, colour })
  },
}

/** How many finished lines of a translator's file say something else than the language does. */
function notTaken(bytes: Uint8Array, path: string, known: readonly Entry[]): number {
  const taken = new Map(known.map(({ at, translated }) => [at, translated]))
  const { value } = readPo(bytes, path, () => new Set(taken.keys()))
  return value?.done.filter(one => taken.get(one.at) !== one.words).length ?? 0
}

function write(root: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

function told(
  problems: readonly Problem[],
  { root, talk, colour }: Pick<CommandInput, 'root' | 'talk' | 'colour'>,
): number {
  if (problems.length > 0) talk(problemsForPeople(problems, root, colour))
  return exitCode(problems)
}
