import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../scripts/build.ts'
import { loadPackage } from '../../scripts/load-package.ts'
import { hasErrors } from '../../scripts/problem.ts'
import { sha256 } from '../../scripts/tools/hash.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { barriers } from '../reading/barriers.ts'
import { isPrintFile } from '../whole-line/is-print-file.ts'
import { reader } from '../whole-line/pages.ts'
import { everyKindPrinted } from './every-kind.ts'
import { seededFaults } from './seeded-faults.ts'
import { type Flavour, flavours, type VeraPdf, veraPdf } from './verapdf.ts'

// Asks the validators that others trust about every file of a full build: veraPDF (Java) about PDFs, axe about web
// pages. Ends with 1 when one of them finds anything, with 3 when veraPDF could not run. The counts go to
// output/<edition>/<language>/conformance.json.

const { PDFDocument, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')
const root = join(import.meta.dirname, '../..')
const say = (line: string): void => console.log(line)
let failed = false
const fail = (line: string): void => {
  failed = true
  say(`FAILED  ${line}`)
}

/** What was found in one edition. */
interface Conformance {
  /** The hash of the manifest that was looked at: another build needs another look. */
  readonly manifest: string
  readonly fit: { readonly files: number; readonly errors: number }
  readonly verapdf: Record<string, object>
  readonly axe: { readonly pages: number; readonly violations: number }
}

async function main(): Promise<number> {
  await using opened = tools()
  // Made again, or taken as a build of this very program and these words has left it: one that meets an error leaves nothing.
  const { problems, files } = await build(root, opened, { force: !process.argv.includes('--built') })
  if (hasErrors(problems)) {
    for (const { code, what } of problems) fail(`${code}: ${what}`)
    return 1
  }
  const vera = await veraPdf()
  if ('missing' in vera) say(`NOT RUN: veraPDF, because ${vera.missing}. No PDF was validated.`)
  else await sees(vera, (await everyKindPrinted(opened)).finished.bytes)

  // Any would have ended the build above.
  const misfits = problems.filter(problem => problem.code.startsWith('fit/')).length
  const folders = [...new Set(files.map(file => file.folder))]
  for (const folder of folders) {
    const paths = files.filter(file => file.folder === folder).map(file => file.entry.path)
    const pdfs = paths.filter(path => path.endsWith('.pdf') && !isPrintFile(path))
    const found: Conformance = {
      manifest: sha256(readFileSync(join(root, folder, 'manifest.json'))),
      fit: { files: pdfs.length + paths.filter(path => path.endsWith('.pptx')).length, errors: misfits },
      verapdf: 'missing' in vera ? { 'not run': vera } : await validated(vera, folder, pdfs),
      axe: await looked(
        folder,
        // A piece of HTML for a page of somebody else's is no page.
        paths.filter(path => /^[^.]+\.html$/.test(path)),
      ),
    }
    writeFileSync(join(root, folder, 'conformance.json'), `${JSON.stringify(found, null, 2)}\n`)
    say(`${folder}: fit ${JSON.stringify(found.fit)}, axe ${JSON.stringify(found.axe)}`)
  }
  if (failed) return 1
  return 'missing' in vera ? 3 : 0
}

/** veraPDF must pass a good file and fail each that we have spoilt: a validator that passes all proves nothing. */
async function sees(vera: VeraPdf, good: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'compact-press-seeded-'))
  try {
    const path = (index: number): string => join(folder, `${index}.pdf`)
    writeFileSync(path(-1), good)
    for (const [index, { spoil }] of seededFaults.entries()) {
      const document = await PDFDocument.load(good, { updateMetadata: false })
      spoil(document)
      writeFileSync(path(index), await document.save({ updateFieldAppearances: false }))
    }
    const verdicts = await vera.validate([path(-1), ...seededFaults.map((_, index) => path(index))], 'ua1')
    const passed = new Set(verdicts.filter(one => one.passed).map(one => one.file))
    if (!passed.has(path(-1))) fail('veraPDF fails the fixture that holds every kind of thing')
    for (const [index, { name }] of seededFaults.entries())
      if (passed.has(path(index))) fail(`veraPDF does not see the seeded fault: ${name}`)
    const colourless = await PDFDocument.load(good, { updateMetadata: false })
    colourless.catalog.delete(PDFName.of('OutputIntents'))
    writeFileSync(path(-2), await colourless.save({ updateFieldAppearances: false }))
    const [kept, lost] = await vera.validate([path(-1), path(-2)], '2a')
    if (!kept?.passed) fail('veraPDF fails the fixture as PDF/A-2a')
    if (lost?.passed) fail('veraPDF does not see that nothing says what the colours mean')
    say(`veraPDF ${vera.version} passes the fixture and sees ${seededFaults.length} seeded faults.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function validated(
  vera: VeraPdf,
  folder: string,
  pdfs: readonly string[],
): Promise<Record<string, object>> {
  const told: Record<string, object> = { version: { verapdf: vera.version } }
  for (const [flavour, name] of Object.entries(flavours)) {
    const verdicts = await vera.validate(
      pdfs.map(path => join(root, folder, path)),
      flavour as Flavour,
    )
    const bad = verdicts.filter(one => !one.passed)
    for (const { file, clauses } of bad) fail(`${file} is not ${name}: ${clauses.join(', ')}`)
    if (verdicts.length !== pdfs.length) fail(`veraPDF looked at ${verdicts.length} of ${pdfs.length} files`)
    const checks = verdicts.reduce((sum, one) => sum + one.checks, 0)
    told[name] = { files: verdicts.length, checks, failures: bad.length }
    say(`${folder}: ${verdicts.length} PDFs, ${checks} checks of ${name}, ${bad.length} failures`)
  }
  return told
}

/** Every page as it opens, and with all that it hides unfolded. */
async function looked(folder: string, pages: readonly string[]): Promise<Conformance['axe']> {
  await using browser = await reader()
  let count = 0
  for (const path of pages) {
    await using open = await browser.open(join(root, folder, path))
    const closed = await barriers(open.page)
    await open.page.$$eval('details', all => all.map(one => (one.open = true)))
    const unfolded = await barriers(open.page)
    const all = new Set([...closed, ...unfolded])
    for (const violation of all) fail(`${folder}/${path}: ${violation}`)
    count += all.size
  }
  return { pages: pages.length, violations: count }
}

process.exitCode = await main()
