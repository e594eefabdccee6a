import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { build } from '../../scripts/build.ts'
import type { Tools } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { editsOf, lineAt, type Slip, shipped, shippedBuildable } from '../fixtures.ts'

interface Case extends Omit<Slip, 'expect'> {
  /** The documents that are built, with commas between them. */
  readonly only: string
  readonly expect: readonly { readonly code: string; readonly line: string; readonly says: string }[]
}

const cases = parse(readFileSync(join(shipped, 'test/fixtures/misfits.yaml'), 'utf8')) as Case[]

let opened: Tools
beforeAll(() => {
  opened = tools()
})
afterAll(() => opened[Symbol.asyncDispose]())

describe('words that do not fit', () => {
  it.each(cases)('$name: told at its line, and nothing is written', async one => {
    const root = shippedBuildable(...editsOf({ ...one, expect: [] }))
    const { problems, files } = await build(root, opened, { only: one.only.split(',') })
    const told = problems.map(({ code, what, place }) => `${code} ${what} | ${lineAt(root, place).trim()}`)
    expect(one.expect.length).toBeGreaterThan(0)
    for (const { code, line, says } of one.expect) {
      const match = told.filter(text => text.startsWith(code) && text.includes(says))
      expect(match, `${code} ${says} among\n${told.join('\n')}`).not.toEqual([])
      expect(match.join('\n')).toMatch(new RegExp(`\\| .*${line}`))
    }
    expect(files).toEqual([])
  })
})
