import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { pack } from '../../scripts/pack/pack.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { freshCopy } from './fresh-copy.ts'
import { subjectOf } from './subjects.ts'

const numbers = [5, 12, 24, 37, 60, 120]
/** Fewer sheets than these, for the number of people that each session is mostly held for. */
const aims = [
  ['huddle30', 5, 15],
  ['workshop90', 24, 120],
  ['roadshow180', 120, 500],
] as const

describe('the paper of a pack', () => {
  let root: string
  const opened = tools()
  const made = new Map<string, Awaited<ReturnType<typeof counted>>>()
  /** Everything that a pack says of its paper, and what comes out of the printer. */
  async function counted(session: string, people: number) {
    const { value, problems } = await pack(root, opened, { session, people })
    if (value === undefined) throw new Error(JSON.stringify(problems))
    const folder = join(root, value.folder)
    const text = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/\s+/g, ' ')
    const files = readdirSync(folder).filter(name => name.includes('-print-'))
    const printed = await Promise.all(files.map(name => fileOf(join(folder, name), name)))
    return { value, order: text('0-start-here.txt'), list: text('lead/packing-list.txt'), printed }
  }
  const sessions = () => subjectOf(root, 'everyone').workshops.sessions
  beforeAll(async () => {
    root = freshCopy()
    // What hangs on the words alone is there already, as after any build.
    cpSync(join(inject('built'), 'output'), join(root, 'output'), { recursive: true })
    for (const { id } of sessions())
      for (const people of numbers) made.set(`${id} for ${people}`, await counted(id, people))
  })
  afterAll(async () => {
    await opened[Symbol.asyncDispose]()
    rmSync(root, { recursive: true, force: true })
  })

  it('is less than a pack may take', () => {
    for (const [session, people, most] of aims) {
      const { sheets = most } = made.get(`${session} for ${people}`)?.value ?? {}
      expect(sheets, `${session} for ${people}`).toBeLessThan(most)
      expect(sheets).toBeGreaterThan(people)
    }
  })

  it('is the same in the print order, in the packing list and in the files, for every session and number', () => {
    expect(made.size).toBe(sessions().length * numbers.length)
    for (const [name, { value, order, list, printed }] of made) {
      const told = [...order.matchAll(/(\d-print-[a-z0-9-]+\.pdf) -+ .*? · (\d+) sheets?/g)]
      expect(
        told.map(([, file, sheets]) => [file, Number(sheets)]),
        name,
      ).toEqual(printed.map(({ file, sheets }) => [file, sheets]))
      const bought = (kind: string): number => sumOf(printed.filter(one => one.kind === kind))
      for (const text of [order, list]) {
        const total = (setting: string): number =>
          Number(new RegExp(`- ${setting}: (\\d+) sheets?`).exec(text)?.[1] ?? 0)
        expect(
          [
            'A4, plain paper',
            'A4, matt card of 160 to 200 gsm, white or cream',
            'A3, plain paper',
            'A3, matt card',
          ].map(total),
          name,
        ).toEqual(['a4', 'a4-card', 'a3', 'a3-card'].map(bought))
      }
      expect(sumOf(printed), name).toBe(value.sheets)
    }
  })

  it('has a bookmark for each thing in a file, at the first of the pages that the print order names', () => {
    for (const [name, { order, printed }] of made) {
      const starts = [...order.matchAll(/Pages: (\d+)(?: to (\d+))? · Sheets/g)]
      const marks = printed.flatMap(one => one.marks)
      // The smallest sessions print a run sheet and two things more.
      expect(marks.length, name).toBeGreaterThanOrEqual(3)
      expect(
        starts.map(([, from]) => Number(from)),
        name,
      ).toEqual(marks.map(one => one.page))
      for (const { pages, marks: own } of printed) {
        const last = starts.splice(0, own.length).at(-1)
        expect(Number(last?.[2] ?? last?.[1]), 'the last page of a file is the last of its last thing').toBe(
          pages,
        )
      }
    }
  })

  it('starts with what no session can do without, and says where that is', () => {
    for (const [name, { order, printed }] of made) {
      expect(order, name).toContain('Print these first: - Run sheet: file')
      const file = printed.find(one => one.marks.some(mark => mark.title.startsWith('Run sheet')))
      expect(file?.marks[0]?.title, name).toBe('Run sheet')
      // On a video call and in a briefing nobody is handed the one page.
      const handed = sessions()
        .find(({ id }) => name.startsWith(`${id} `))
        ?.materials.includes('one-page')
      expect(handed, name).toBeDefined()
      expect(file?.marks[1]?.title === 'One page · Agenda', name).toBe(handed)
    }
  })
})

const sumOf = (files: readonly { readonly sheets: number }[]): number =>
  files.reduce((sum, one) => sum + one.sheets, 0)

/** How many sheets come out of the printer for a file, on what, and its bookmarks with their pages, from 1. */
async function fileOf(path: string, file: string) {
  const document = await PDFDocument.load(readFileSync(path), { updateMetadata: false })
  const pages = document.getPageCount()
  const sheets = /both|large/.test(file) ? pages / 2 : pages
  const kind = (file.includes('a3') ? 'a3' : 'a4') + (file.includes('card') ? '-card' : '')
  const refs = document.getPages().map(page => page.ref)
  const marks: { title: string; page: number }[] = []
  const list = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  for (
    let one = list?.lookupMaybe(PDFName.of('First'), PDFDict);
    one !== undefined;
    one = one.lookupMaybe(PDFName.of('Next'), PDFDict)
  ) {
    const target = one.lookup(PDFName.of('Dest'), PDFArray).get(0)
    const page = refs.findIndex(ref => target instanceof PDFRef && ref === target) + 1
    marks.push({ title: one.lookup(PDFName.of('Title'), PDFHexString).decodeText(), page })
  }
  return { file, pages, sheets, kind, marks }
}
