import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../scripts/discover.ts'
import type { Artefact } from '../scripts/model.ts'
import { folder, shipped } from './fixtures.ts'

describe('a folder of artefacts, rules or commands', () => {
  it('is the list: one more file is one more entry, in the order of names', async () => {
    const root = folder()
    for (const name of ['leaflet', 'poster', 'deck'])
      writeFileSync(join(root, `${name}.ts`), `export default '${name}!'\n`)
    writeFileSync(join(root, 'notes.md'), 'not one of them')
    expect([...(await discover<string>(root))]).toEqual([
      ['deck', 'deck!'],
      ['leaflet', 'leaflet!'],
      ['poster', 'poster!'],
    ])
  })

  it('gives one alone, and reads no other', async () => {
    const root = folder()
    writeFileSync(join(root, 'poster.ts'), `export default 'poster!'\n`)
    writeFileSync(join(root, 'deck.ts'), `throw new Error('read')\n`)
    expect([...(await discover<string>(root, 'poster'))]).toEqual([['poster', 'poster!']])
    expect([...(await discover<string>(root, 'leaflet'))]).toEqual([])
  })

  it('finds every artefact, rule and command that there is', async () => {
    for (const part of ['artefacts', 'rules', 'commands']) {
      const found = await discover<unknown>(join(shipped, 'scripts', part))
      expect(found.size, part).toBe(readdirSync(join(shipped, 'scripts', part)).length)
      expect(found.size, part).toBeGreaterThan(4)
      for (const [name, one] of found) expect(one, `${part}/${name}`).toBeDefined()
    }
  })

  it('gives no document the number of one that was taken out: an old sheet still says what it was', async () => {
    const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
    const codes = [...artefacts.values()].map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(40)
    expect(new Set(codes).size).toBe(codes.length)
    // Vote strips, voting cards, and the postcard to yourself.
    for (const retired of ['K21', 'K22', 'K23P']) expect(codes).not.toContain(retired)
  })

  it('has no two documents that would write the same file', async () => {
    const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
    const files = [...artefacts].flatMap(([name, { forms }]) =>
      forms.map(form => `${name}.${form.extension}`),
    )
    expect(files.length).toBeGreaterThan(8)
    expect(new Set(files).size).toBe(files.length)
  })
})
