import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addOrganisations } from '../organisations.ts'
import { readPdf } from '../reading/read-pdf.ts'
import { setWords } from '../reading/set-words.ts'
import { freshCopy } from './fresh-copy.ts'
import { output } from './outputs.ts'
import { press } from './press.ts'

const long = 'The Royal Wexcombe and Saltmarsh Infirmaries and Thornbury Bridge Hospital NHS Foundation Trust'
const short = 'Wexcombe and Thornbury Hospitals'

/** Without spaces: where a line ends, a reader of PDFs may find one or none. */
const plain = (text: string): string => text.replace(/\s+/g, '')

describe('an organisation with a name of 13 words', () => {
  let root: string
  const edition = 'thirteen-words'
  const some = 'deck,poster,infographic,how-to-guide,pocket-cards,sort-deck,notice,index,handout,pledge-cards'
  beforeAll(async () => {
    expect(long.split(' ').length).toBe(13)
    root = freshCopy()
    addOrganisations(root)
    const { code, talk } = await press(root, 'build', '--edition', edition, '--only', some)
    expect(code, talk).toBe(0)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const wordsOf = async (file: string, page: number): Promise<string> => {
    const { pages } = await readPdf(output(root, edition, file))
    const sheet = pages.at(page)
    if (sheet === undefined) throw new Error(`${file} has no page ${page}`)
    return plain((await setWords(sheet)).map(one => one.text).join(''))
  }

  it('has it whole on covers, on web pages and in plain texts', async () => {
    expect(await wordsOf('deck.pdf', 0)).toContain(plain(long))
    expect(await wordsOf('how-to-guide.pdf', 0)).toContain(plain(long))
    for (const file of ['index.html', 'handout.html', 'handout.txt', 'how-to-guide.html'])
      expect(plain(readFileSync(output(root, edition, file), 'utf8')), file).toContain(plain(long))
  })

  it('has its short name at the foot, with the hash', async () => {
    for (const file of [
      'poster.pdf',
      'infographic.pdf',
      'pocket-cards.pdf',
      'sort-deck.sheets.pdf',
      'handout.pdf',
    ]) {
      const words = await wordsOf(file, -1)
      expect(words, file).toContain(plain(short))
      expect(words, file).not.toContain(plain(long))
    }
  })

  it('without a short name fits at the foot too, or is told so at its line', async () => {
    const file = join(root, 'compact/editions', edition, 'edition.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^short_name:.*\n/m, ''))
    const { code, value } = await press(
      root,
      'build',
      '--json',
      '--edition',
      edition,
      '--only',
      'poster,pocket-cards,sort-deck,notice',
    )
    const { problems } = JSON.parse(value) as {
      problems: { code: string; mend: string; place: { line: number } }[]
    }
    // A file that no other test has read: what was read is remembered by its name.
    if (code === 0) expect(await wordsOf('poster.a1.pdf', 0)).toContain(plain(long))
    else
      expect(problems.map(one => [one.code, one.place.line, one.mend.includes('`short_name`')])).toEqual([
        ['fit/stamp', 2, true],
      ])
  })
})

describe('the logo check', () => {
  it('is made where there is a logo, with all of it described, and left out where there is none', async () => {
    const root = freshCopy()
    addOrganisations(root)
    const { code, talk } = await press(root, 'build', '--edition', 'pixel-logo', '--only', 'logo-check')
    expect(code, talk).toBe(0)
    const without = await press(root, 'build', '--edition', 'thirteen-words', '--only', 'logo-check')
    expect(without.code).toBe(1)
    expect(without.talk).toContain('logo-check cannot be made: it prints logo')
    expect(existsSync(output(root, 'thirteen-words', 'logo-check.pdf'))).toBe(false)
    const { pages } = await readPdf(output(root, 'pixel-logo', 'logo-check.pdf'))
    const shown = pages.flatMap(page => page.alternatives).filter(one => one === 'Harbour Reach Care')
    // Once at its largest and once at its smallest, and twice on each of nine grounds; the grey copy is a filter, and only for the eye.
    expect(shown.length).toBe(20)
    rmSync(root, { recursive: true, force: true })
  })
})
