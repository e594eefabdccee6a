import { join } from 'node:path'
import { type BuiltFile, buildEdition, type EditionOptions, type Workshop } from './build-edition.ts'
import { check } from './check.ts'
import { diskFiles } from './content/disk-files.ts'
import { unknownName } from './content/unknown-name.ts'
import { discover } from './discover.ts'
import type { Artefact, Tools } from './model.ts'
import { paperRefused } from './paper-refused.ts'
import { hasErrors, type Problem } from './problem.ts'
import { looks } from './tools/looks.ts'
import { type Output, openOutput } from './tools/output.ts'
import { program } from './tools/program.ts'
import { templates } from './tools/templates.ts'

export interface BuildOptions extends EditionOptions {
  readonly edition?: string | undefined
  readonly theme?: string | undefined
  /** Told when another run is writing a folder, with who that is: this one waits for it. */
  readonly onWait?: (folder: string, holder: string) => void
}

export interface Built {
  readonly problems: readonly Problem[]
  readonly files: readonly BuiltFile[]
}

/**
 * Editions × artefacts × forms → files. Makes only what has changed, and swaps an edition's folder in when every file
 * of every edition is good. Any error: nothing is replaced.
 */
export async function build(root: string, tools: Tools, options: BuildOptions = {}): Promise<Built> {
  tools.warm()
  const artefacts = await discover<Artefact>(join(import.meta.dirname, 'artefacts'))
  const strangers = (options.only ?? []).filter(name => !artefacts.has(name))
  if (strangers.length > 0)
    return {
      problems: strangers.map(name => unknownName('artefact', name, [...artefacts.keys()])),
      files: [],
    }
  const { subjects, problems: found } = await check(diskFiles(root), {
    edition: options.edition,
    theme: options.theme,
  })
  const refused = options.only ? paperRefused(subjects, artefacts, options.only) : []
  if (hasErrors([...found, ...refused])) return { problems: [...found, ...refused], files: [] }

  const folder = join(root, 'templates')
  const workshop: Workshop = {
    root,
    artefacts,
    tools,
    templates: templates(folder),
    look: looks(folder),
    program: program(),
    options,
  }
  const problems: Problem[] = [...found]
  const files: BuiltFile[] = []
  const outputs: Output[] = []
  const commits: (() => void)[] = []
  try {
    // In the order of their names, as every run does: two that each wait for what the other has would wait for ever.
    for (const subject of subjects) {
      const { edition, language, settings } = subject
      const output = await openOutput(root, edition, language, holder =>
        options.onWait?.(`${edition} (${language})`, holder),
      )
      outputs.push(output)
      const built = await buildEdition(subject, output, workshop)
      problems.push(...built.problems)
      files.push(...built.files)
      commits.push(() => {
        const entries = built.files.map(file => file.entry).sort((a, b) => (a.path < b.path ? -1 : 1))
        const taken = output.commit({ edition, language, issued: settings.issued, files: entries })
        problems.push(...taken.problems)
      })
    }
    if (hasErrors(problems)) return { problems, files: [] }
    for (const commit of commits) commit()
    if (hasErrors(problems)) return { problems, files: [] }
    return { problems, files: files.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) }
  } finally {
    for (const output of outputs) output.discard()
  }
}

const nameOf = ({ folder, entry }: BuiltFile): string => `${folder}/${entry.path}`
