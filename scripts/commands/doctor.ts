import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../command.ts'
import { chromium } from '../tools/chromium.ts'
import { findBrowser } from '../tools/find-browser.ts'
import { fonts } from '../tools/fonts.ts'

interface Finding {
  readonly name: string
  readonly well: boolean
  readonly note: string
}

export default {
  summary: 'Look over this machine and say what to do if something is missing',
  help: `Checks Node.js, the browser, the fonts and whether output/ can be written.
Exit code 0 when all is well, 2 when something has to be done first.

  npx compact-press doctor`,
  options: { json: { type: 'boolean', about: 'print as JSON' } },
  async run({ root, values, say }) {
    const findings = [node(), await browser(), font(), writing(root)]
    if (values.json) say(JSON.stringify(findings))
    else
      for (const { name, well, note } of findings)
        say(`  ${well ? 'well' : 'MEND'}  ${name.padEnd(9)} ${note}`)
    return findings.every(finding => finding.well) ? 0 : 2
  },
} satisfies Command

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const well = major > 20 || (major === 20 && minor >= 19)
  return {
    name: 'Node.js',
    well,
    note: well
      ? process.version
      : `${process.version} is too old: install version 20.19 or later from your software centre`,
  }
}

async function browser(): Promise<Finding> {
  const found = await findBrowser()
  if (found.value === undefined)
    return {
      name: 'browser',
      well: false,
      note: found.problems.map(problem => `${problem.what}. ${problem.mend ?? ''}`).join(' '),
    }
  await using opened = chromium()
  const page = await opened.withPage('<!doctype html><title>.</title>', async () => opened.version())
  if (page.value === undefined)
    return {
      name: 'browser',
      well: false,
      note: page.problems
        .map(problem => `${problem.what}: ${problem.why ?? ''} ${problem.mend ?? ''}`)
        .join(' '),
    }
  return { name: 'browser', well: true, note: `${await page.value} from ${found.value.from}` }
}

function font(): Finding {
  try {
    return { name: 'fonts', well: fonts('A').includes('@font-face'), note: 'Arimo, from the npm package' }
  } catch {
    return { name: 'fonts', well: false, note: 'the font package is missing: run `npm ci`' }
  }
}

function writing(root: string): Finding {
  try {
    accessSync(root, constants.W_OK)
    return { name: 'writing', well: true, note: `files go to ${join(root, 'output')}` }
  } catch {
    return {
      name: 'writing',
      well: false,
      note: `${root} cannot be written to: copy the project to a folder of your own`,
    }
  }
}
