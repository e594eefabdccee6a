import { build } from '../build.ts'
import type { Command } from '../command.ts'
import { hasErrors } from '../problem.ts'
import { exitCode } from '../report/exit-code.ts'
import { keptBack } from '../report/kept-back.ts'
import { problemsForPeople } from '../report/problems.ts'
import { progressLine } from '../report/progress.ts'
import { waitingFor } from '../report/waiting-for.ts'
import { tools } from '../tools/tools.ts'

export default {
  summary: 'Make every document of an edition, or of all editions',
  help: `Files go to output/<edition>/<language>/. What has not changed is not made again.
Each edition stands alone, in each of its languages: one in which something is wrong keeps its last
good files, and the others are made. Words that do not fit are told at their YAML line; \`--draft\`
shows them as they came out, with a mark on every page.

  npx compact-press build
  npx compact-press build --edition example-trust
  npx compact-press build --only poster,deck
  npx compact-press build --language cy
  npx compact-press build --theme identity     colours for NHS organisations only`,
  options: {
    edition: { type: 'string', value: 'name', about: 'build this edition only' },
    language: { type: 'string', value: 'tag', about: 'build this language only' },
    only: { type: 'string', value: 'a,b', about: 'make these artefacts only; see `list` for their names' },
    theme: { type: 'string', value: 'name', about: 'use this theme in place of the edition’s own' },
    draft: { type: 'boolean', about: 'write what does not fit too, with a mark on every page' },
    'all-or-nothing': { type: 'boolean', about: 'replace nothing where anything is wrong with any edition' },
    force: { type: 'boolean', about: 'make everything again, changed or not' },
    json: { type: 'boolean', about: 'print files and problems as JSON' },
  },
  async run({ root, values, say, talk, attended, colour }) {
    const start = performance.now()
    await using opened = tools()
    const { problems, files } = await build(root, opened, {
      edition: values.edition as string | undefined,
      language: values.language as string | undefined,
      allOrNothing: values['all-or-nothing'] === true,
      theme: values.theme as string | undefined,
      only: (values.only as string | undefined)?.split(',').map(name => name.trim()),
      force: values.force === true,
      draft: values.draft === true,
      ...(attended && !values.json && { onFile: file => talk(progressLine(file)) }),
      onWait: (folder, holder) => talk(waitingFor(folder, holder)),
    })
    if (values.json)
      say(
        JSON.stringify({
          files: files.map(({ folder, entry }) => ({ ...entry, path: `${folder}/${entry.path}` })),
          problems,
        }),
      )
    else if (problems.length > 0) talk(problemsForPeople(problems, root, colour))
    const made = files.filter(file => file.milliseconds !== null).length
    const folders = [...new Set(files.map(file => file.folder))]
    if (!values.json && files.length > 0)
      talk(
        `${made} of ${files.length} files made in ${((performance.now() - start) / 1000).toFixed(1)} s. They are in ${listed(folders)}.`,
      )
    if (hasErrors(problems)) talk(keptBack(problems, values['all-or-nothing'] === true))
    return exitCode(problems)
  },
} satisfies Command

/** As many as a line holds. */
const most = 3

const listed = (folders: readonly string[]): string =>
  folders.length > most ? `output/, in ${folders.length} folders` : folders.join(' and ')
