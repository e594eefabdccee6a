import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from '../../scripts/build.ts'
import type { Tools } from '../../scripts/model.ts'
import { pack } from '../../scripts/pack/pack.ts'
import { findBrowser } from '../../scripts/tools/find-browser.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { editToPage } from './edit-to-page.ts'
import { median } from './median.ts'
import { printAndFinish } from './print-and-finish.ts'
import { projectCopy } from './project.ts'
import { timed } from './timed.ts'

/** Odd, so that the median is a run that happened. */
const runs = 5
const json = process.argv.includes('--json')

interface Row {
  readonly name: string
  readonly median: number
  readonly unit: 'ms'
  readonly against: number
  readonly ratio: number
}

const project = projectCopy()
const cli = join(project, 'scripts/compact-press.mjs')
const press = (...options: string[]): number => timed(process.execPath, [cli, ...options], project)
const buildOne = (...more: string[]): number => press('build', '--edition', 'everyone', ...more)
const packed = { session: 'roadshow180', people: 24 }
const packOne = (): number => press('pack', '--session', packed.session, '--people', String(packed.people))
const forget = (): void => rmSync(join(project, 'output'), { recursive: true, force: true })

// Once beforehand, uncounted: the browser is unpacked, the program is bundled, and every file has been read from disk.
buildOne()
const deck = readFileSync(join(project, 'output/everyone/en-GB/deck.md'))
const pages = join(project, 'pages')
await savePages(pages, opened => build(project, opened, { edition: 'everyone', force: true }))
forget()
const packPages = join(project, 'pack-pages')
await savePages(packPages, opened => pack(project, opened, packed))
writeFileSync(join(pages, 'deck.md'), deck)

const found = (await findBrowser()).value
if (found === undefined) throw new Error('the bench needs a browser')
const marpCli = join(
  dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')),
  'marp-cli.js',
)
const marpEnv = { ...found.env, CHROME_PATH: found.path, CHROME_NO_SANDBOX: '1' }
const marp = (): number =>
  ['deck.html', 'deck.pdf', 'deck.pptx'].reduce((sum, name) => {
    const options = [marpCli, '--no-config', join(pages, 'deck.md'), '-o', join(pages, name)]
    return sum + timed(process.execPath, options, project, marpEnv)
  }, 0)
const floor = (folder: string): number =>
  timed(
    process.execPath,
    ['--import', './scripts/typescript.mjs', join(import.meta.dirname, 'floor.ts'), folder],
    project,
  )

const rows = {
  cold: [] as number[],
  rebuilt: [] as number[],
  deck: [] as number[],
  unchanged: [] as number[],
  checked: [] as number[],
  marp: [] as number[],
  floor: [] as number[],
  pack: [] as number[],
  packAfter: [] as number[],
  packFloor: [] as number[],
}
const compact = join(project, 'compact/compact.yaml')
const words = readFileSync(compact, 'utf8')
const changed = words.replace('step in when someone', 'step in if someone')
if (changed === words) throw new Error('the word that the bench changes is not there')
for (let run = 0; run < runs; run++) {
  forget()
  rows.pack.push(packOne())
  rows.cold.push(buildOne())
  rows.packAfter.push(packOne())
  rows.unchanged.push(buildOne())
  writeFileSync(compact, changed)
  rows.rebuilt.push(buildOne())
  writeFileSync(compact, words)
  rows.deck.push(buildOne('--only', 'deck', '--force'))
  rows.checked.push(press('check', '--edition', 'everyone'))
  rows.marp.push(marp())
  rows.floor.push(floor(pages))
  rows.packFloor.push(floor(packPages))
}
const { print, finish } = await printAndFinish(pages, runs)
const edit = await editToPage(project, runs)
rmSync(project, { recursive: true, force: true })

const table: Row[] = [
  row('build-cold/floor', rows.cold, rows.floor),
  row('build-cold/marp-cli', rows.cold, rows.marp),
  row('rebuild-one-word/marp-cli', rows.rebuilt, rows.marp),
  row('only-deck/marp-cli', rows.deck, rows.marp),
  row('nothing-changed/marp-cli', rows.unchanged, rows.marp),
  row('check/marp-cli', rows.checked, rows.marp),
  row('pack-roadshow180/floor', rows.pack, rows.packFloor),
  row('pack-after-build/floor', rows.packAfter, rows.packFloor),
  row('finish-page/print-page', finish, print),
  row('edit-to-page/print', edit.look, edit.print),
]
if (json) console.log(JSON.stringify({ rows: table }))
else {
  console.log(`Medians of ${runs} runs, whole processes, one edition with every document and form.`)
  for (const { name, median, against, ratio } of table)
    console.log(
      `${name.padEnd(28)} ${String(median).padStart(6)} ms against ${String(against).padStart(6)} ms   ${ratio.toFixed(2)}`,
    )
}

function row(name: string, mine: readonly number[], theirs: readonly number[]): Row {
  const [one, other] = [median(mine), median(theirs)]
  return {
    name,
    median: rounded(one),
    unit: 'ms',
    against: rounded(other),
    ratio: Math.round((one / other) * 100) / 100,
  }
}

/** Whole milliseconds, or tenths of a few. */
function rounded(time: number): number {
  const steps = time < 100 ? 10 : 1
  return Math.round(time * steps) / steps
}

/** Saves every page that is printed, each once, as the floor will print it. */
async function savePages(folder: string, make: (tools: Tools) => Promise<unknown>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await using opened = tools()
  const known = new Set<string>()
  const save = (html: string, kind: 'tagged' | 'plain'): void => {
    // A list of contents without its numbers is printed only to find them.
    if (known.has(kind + html) || /data-page="[^"]+"[^>]*>00</.test(html)) return
    known.add(kind + html)
    writeFileSync(join(folder, `${String(known.size).padStart(3, '0')}.${kind}.html`), html)
  }
  const recording: Tools = {
    ...opened,
    print(html, options) {
      save(html, 'plain')
      return opened.print(html, options)
    },
    printAndLook(html, limits) {
      save(html, 'tagged')
      return opened.printAndLook(html, limits)
    },
  }
  await make(recording)
}
