import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { remarkProblems } from '../../scripts/remark-problems.ts'
import { checkAccess } from '../../scripts/renderers/pptx/access/check-access.ts'
import type { Fault } from '../../scripts/renderers/pptx/access/fault.ts'
import { faultRemark } from '../../scripts/renderers/pptx/access/fault-remark.ts'
import { slide, withTable } from './pptx-break.ts'
import { render, subjectOf } from './pptx-files.ts'
import { shapeSlips } from './pptx-slips-shapes.ts'
import { wordSlips } from './pptx-slips-words.ts'

type Parts = Map<string, string | Uint8Array>

const languages = ['en-GB']
let whole: Parts

const read = async (edition: string): Promise<Parts> =>
  new Map(
    Object.entries(unzipSync(await render(subjectOf(edition)))).map(([name, bytes]) => [
      name,
      /\.(xml|rels)$/.test(name) ? strFromU8(bytes) : bytes,
    ]),
  )

/** Breaks one thing in one part, and only if it is there. */
function broken(part: string, change: (text: string) => string): Parts {
  const text = String(whole.get(part))
  const changed = change(text)
  if (changed === text) throw new Error(`nothing to break in ${part}`)
  return new Map([...whole, [part, changed]])
}

describe('a slide show for people who hear it, or see little', () => {
  beforeAll(async () => {
    whole = await read('everyone')
  })

  it.each(['everyone', 'example-trust'])('has no faults in the edition for %s', async edition => {
    expect(checkAccess(await read(edition), languages)).toEqual([])
  })

  it.each([...shapeSlips, ...wordSlips])('is not without fault with %s', (_, part, change, code, says) => {
    const faults = checkAccess(broken(part, change), languages)
    expect(faults.map(fault => fault.code)).toContain(code)
    // What is lost or silent is out of order as well.
    expect(faults.filter(fault => fault.code !== code && fault.code !== 'pptx/order')).toEqual([])
    expect(faults.map(fault => fault.what).join('\n')).toMatch(says)
  })

  it('may hold a table with headings', () => {
    const parts = broken(slide(9), text => withTable(text, ' firstRow="1"'))
    expect(checkAccess(parts, languages)).toEqual([])
  })

  it('has each of its faults told: at the colour that an author can mend, or as ours', () => {
    const { origins } = subjectOf('example-trust')
    const told = (fault: Fault) =>
      remarkProblems([{ remark: faultRemark(fault), path: 'deck.pptx' }], origins)[0]
    const accent = told({ code: 'pptx/contrast', what: 'x', at: 'edition/colours/accents/C2' })
    expect(accent?.what).toBe('deck.pptx: x')
    expect(accent?.place).toEqual(origins.get('edition/colours/accents/C2'))
    expect(accent?.place?.file).toMatch(/edition\.yaml$/)
    const ours = told({ code: 'pptx/title', what: 'x' })
    expect([ours?.place, ours?.severity]).toEqual([undefined, 'error'])
    const theme = told({ code: 'pptx/contrast', what: 'x', at: 'edition/colours/quiet' })
    expect(theme?.place).toEqual(origins.get('edition/theme'))
  })
})
