import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashFolder } from '../../scripts/start/hash-folder.mjs'
import { hashOf } from '../../scripts/tools/hash.ts'
import { folder } from '../fixtures.ts'

describe('what a document was made from', () => {
  it('is the same whatever order it was written in', () => {
    expect(hashOf({ a: 1, b: { c: [1, 2], d: 'x' } })).toBe(hashOf({ b: { d: 'x', c: [1, 2] }, a: 1 }))
  })

  it.each([
    ['a word', { a: 'One' }, { a: 'one' }],
    ['the order of a list', { a: [1, 2] }, { a: [2, 1] }],
    ['a number for its digits', { a: 1 }, { a: '1' }],
    ['a picture', { a: new Uint8Array([1, 2]) }, { a: new Uint8Array([1, 3]) }],
    ['a picture read from a file', { a: Buffer.from([1, 2]) }, { a: Buffer.from([1, 3]) }],
    ['what stands in a map', { a: new Map([['x', 1]]) }, { a: new Map([['x', 2]]) }],
  ])('is another when %s changes', (_, one, other) => {
    expect(hashOf(one)).not.toBe(hashOf(other))
    expect(hashOf(one)).toBe(hashOf(structuredClone(one)))
  })

  it('is another when a file of its look changes, moves or is added', () => {
    const root = folder()
    mkdirSync(join(root, 'in'))
    writeFileSync(join(root, 'in/a.css'), 'a')
    const seen = [hashFolder(root)]
    writeFileSync(join(root, 'in/a.css'), 'b')
    seen.push(hashFolder(root))
    renameSync(join(root, 'in/a.css'), join(root, 'in/b.css'))
    seen.push(hashFolder(root))
    writeFileSync(join(root, 'new.css'), '')
    seen.push(hashFolder(root))
    expect(new Set(seen).size).toBe(4)
    expect(hashFolder(root)).toBe(seen[3])
  })
})
