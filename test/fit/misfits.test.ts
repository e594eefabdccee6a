import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { build } from '../../scripts/build.ts'
import type { Tools } from '../../scripts/model.ts'
import { concerns } from '../../scripts/problem.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { buildable, editsOf, lineAt, type Slip, shipped } from '../fixtures.ts'

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
  it.each(cases)('$name: told at its line, and the edition keeps its last files', async one => {
    const root = buildable(...editsOf({ ...one, expect: [] }))
    const { problems, files } = await build(root, opened, { only: one.only.split(',') })
    const told = problems.map(({ code, what, place }) => `${code} ${what} | ${lineAt(root, place).trim()}`)
    expect(one.expect.length).toBeGreaterThan(0)
    for (const { code, line, says } of one.expect) {
      const match = told.filter(text => text.startsWith(code) && text.includes(says))
      expect(match, `${code} ${says} among\n${told.join('\n')}`).not.toEqual([])
      expect(match.join('\n')).toMatch(new RegExp(`\\| .*${line}`))
    }
    const kept = files.filter(({ folder }) => {
      const [, edition = '', language = ''] = folder.split('/')
      return problems.some(problem => concerns(problem, edition, language))
    })
    expect(kept).toEqual([])
  })
})
