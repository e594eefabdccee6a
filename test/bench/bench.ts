import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from '../../scripts/build.ts'
import { finishPdf } from '../../scripts/finishers/finish-pdf.ts'
import type { Tools } from '../../scripts/model.ts'
import { pack } from '../../scripts/pack/pack.ts'
import { pageLinks } from '../../scripts/renderers/page-links.ts'
import { findBrowser } from '../../scripts/tools/find-browser.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { projectCopy } from './project.ts'

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
const press = (...options: string[]): number =>
  timed(process.execPath, [join(project, 'scripts/compact-press.mjs'), ...options])
const buildOne = (): number => press('build', '--edition', 'everyone')
const packed = { session: 'roadshow180', people: 24 }
const packOne = (): number => press('pack', '--session', packed.session, '--people', String(packed.people))

// Once beforehand, uncounted: the browser is unpacked and every file has been read from disk.
buildOne()
const pages = join(project, 'pages')
await savePages(pages, opened => build(project, opened, { edition: 'everyone', force: true }))
const packPages = join(project, 'pack-pages')
await savePages(packPages, opened => pack(project, opened, packed))
const deck = join(project, 'output/everyone/en-GB/deck.md')
writeFileSync(join(pages, 'deck.md'), readFileSync(deck))

const found = (await findBrowser()).value
if (found === undefined) throw new Error('the bench needs a browser')
const marpCli = join(
  dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')),
  'marp-cli.js',
)
const marp = (): number =>
  ['deck.html', 'deck.pdf', 'deck.pptx'].reduce(
    (sum, name) =>
      sum +
      timed(process.execPath, [marpCli, '--no-config', join(pages, 'deck.md'), '-o', join(pages, name)], {
        ...found.env,
        CHROME_PATH: found.path,
        CHROME_NO_SANDBOX: '1',
      }),
    0,
  )
const floor = (folder: string): number =>
  timed(process.execPath, [
    '--import',
    './scripts/typescript.mjs',
    join(import.meta.dirname, 'floor.ts'),
    folder,
  ])

const cold: number[] = []
const rebuilt: number[] = []
const marped: number[] = []
const floored: number[] = []
const packs: number[] = []
const packFloored: number[] = []
const compact = join(project, 'compact/compact.yaml')
const words = readFileSync(compact, 'utf8')
for (let run = 0; run < runs; run++) {
  rmSync(join(project, 'output'), { recursive: true, force: true })
  cold.push(buildOne())
  writeFileSync(compact, words.replace('step in when someone', 'step in if someone'))
  rebuilt.push(buildOne())
  writeFileSync(compact, words)
  marped.push(marp())
  floored.push(floor(pages))
  packs.push(packOne())
  packFloored.push(floor(packPages))
}
const { print, finish } = await printAndFinish(longest(pages))
rmSync(project, { recursive: true, force: true })

const rows: Row[] = [
  row('build-cold/marp-cli', median(cold), median(marped)),
  row('build-cold/floor', median(cold), median(floored)),
  row('rebuild-one-word/marp-cli', median(rebuilt), median(marped)),
  row('pack-roadshow180/floor', median(packs), median(packFloored)),
  row('finish-page/print-page', finish, print),
]
if (json) console.log(JSON.stringify({ rows }))
else {
  console.log(`Medians of ${runs} runs, whole processes, one edition with every document and form.`)
  for (const { name, median, against, ratio } of rows)
    console.log(
      `${name.padEnd(28)} ${String(median).padStart(6)} ms against ${String(against).padStart(6)} ms   ${ratio.toFixed(2)}`,
    )
}

function row(name: string, mine: number, theirs: number): Row {
  return {
    name,
    median: rounded(mine),
    unit: 'ms',
    against: rounded(theirs),
    ratio: Math.round((mine / theirs) * 100) / 100,
  }
}

/** Whole milliseconds, or tenths of a few. */
function rounded(time: number): number {
  const steps = time < 100 ? 10 : 1
  return Math.round(time * steps) / steps
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

function timed(command: string, options: string[], env: Readonly<Record<string, string>> = {}): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, options, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    cwd: project,
  })
  if (status !== 0) throw new Error(`${options[0]} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

/** Saves every page that is printed, as the floor will print it. */
async function savePages(folder: string, make: (tools: Tools) => Promise<unknown>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await using opened = tools()
  let count = 0
  const save = (html: string, kind: 'tagged' | 'plain'): void => {
    // A list of contents without its numbers is printed only to find them.
    if (/data-page="[^"]+"[^>]*>00</.test(html)) return
    writeFileSync(join(folder, `${String(count++).padStart(2, '0')}.${kind}.html`), html)
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

/** The page of a folder that takes longest to print: the guide. */
function longest(folder: string): string {
  return readdirSync(folder)
    .filter(name => name.endsWith('.tagged.html'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .reduce((one, other) => (other.length > one.length ? other : one))
}

/** Printing a book and finishing it, both of them warm, in ms a page. */
async function printAndFinish(html: string): Promise<{ print: number; finish: number }> {
  await using opened = tools()
  const order = {
    about: { title: 'A book', author: 'Us', language: 'en-GB', issued: '2027-01-12' },
    links: pageLinks(html),
  }
  const prints: number[] = []
  const finishes: number[] = []
  for (let run = 0; run < runs + 2; run++) {
    const start = performance.now()
    const printed = (await opened.print(html)).value ?? new Uint8Array()
    const between = performance.now()
    const { pages: count } = await finishPdf(printed, order)
    if (run < 2) continue
    prints.push((between - start) / count)
    finishes.push((performance.now() - between) / count)
  }
  return { print: median(prints), finish: median(finishes) }
}
