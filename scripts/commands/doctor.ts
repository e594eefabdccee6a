import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../command.ts'
import type { Problem } from '../problem.ts'
import { program } from '../program.ts'
import { cacheFolder } from '../start/cache-folder.mjs'
import { chromium } from '../tools/chromium.ts'
import { findBrowser } from '../tools/find-browser.ts'
import { fonts } from '../tools/fonts.ts'
import { isSandboxed } from '../tools/is-sandboxed.ts'
import { machineProblem } from '../tools/machine-problem.ts'

interface Finding {
  readonly name: string
  readonly well: boolean
  readonly note: string
}

export default {
  summary: 'Look over this machine and say what to do if something is missing',
  help: `Starts the browser, writes into output/ as a build does, and looks at Node.js and the fonts.
Exit code 0 when all is well, 2 when something has to be done first.

  npx compact-press doctor`,
  options: { json: { type: 'boolean', about: 'print as JSON' } },
  async run({ root, values, say }) {
    const findings = [node(), await browser(), font(), writing(root), keeping()]
    if (values.json) say(JSON.stringify(findings))
    else
      for (const { name, well, note } of findings)
        say(`  ${well ? 'well' : 'MEND'}  ${name.padEnd(9)} ${note}`)
    return findings.every(finding => finding.well) ? 0 : 2
  },
} satisfies Command

/** One that is too old does not get as far as here. */
const node = (): Finding => ({ name: 'Node.js', well: true, note: process.version })

async function browser(): Promise<Finding> {
  await using opened = chromium()
  const page = await opened.withPage('<!doctype html><title>.</title>', async () => opened.version())
  const well = page.value !== undefined
  if (!well) return { name: 'browser', well, note: page.problems.map(sentence).join(' ') }
  const { value: found } = await findBrowser()
  return { name: 'browser', well, note: `${await page.value} from ${found?.from}, ${confined()}` }
}

const confined = (): string =>
  isSandboxed()
    ? 'in its sandbox'
    : process.getuid?.() === 0
      ? 'without its sandbox, because you are root'
      : 'without its sandbox, as COMPACT_PRESS_NO_SANDBOX asks'

const sentence = ({ what, why, mend }: Problem): string =>
  [what, why, mend]
    .filter(part => part !== undefined)
    .map(part => (part.endsWith('.') ? part : `${part}.`))
    .join(' ')

function font(): Finding {
  try {
    return { name: 'fonts', well: fonts('A').includes('@font-face'), note: 'Arimo, from the npm package' }
  } catch {
    return { name: 'fonts', well: false, note: 'the font package is missing: run `npm ci`' }
  }
}

/** Does what a build does, on the very disk: a file is written into a folder beside the others, and the folder renamed. */
function writing(root: string): Finding {
  const output = join(root, 'output')
  const [one, two] = [1, 2].map(n => join(output, `.compact-press-doctor-${process.pid}-${n}`)) as [
    string,
    string,
  ]
  try {
    mkdirSync(one, { recursive: true })
    writeFileSync(join(one, 'page.txt'), 'page\n')
    renameSync(one, two)
    rmSync(two, { recursive: true })
    return { name: 'writing', well: true, note: `files go to ${output}` }
  } catch (error) {
    const problem = machineProblem(error)
    if (problem === undefined) throw error
    return { name: 'writing', well: false, note: sentence(problem) }
  }
}

/** Where the unpacked browser and its profile are kept, and the program as one file. */
function keeping(): Finding {
  try {
    const folder = cacheFolder()
    const note =
      program.bundle === undefined
        ? `the browser is kept in ${folder}; the program could not be, and is read anew each time, which takes half a second`
        : `the browser and the program are kept in ${folder}`
    return { name: 'keeping', well: true, note }
  } catch (error) {
    return {
      name: 'keeping',
      well: false,
      note: error instanceof Error ? `${error.message}.` : String(error),
    }
  }
}
