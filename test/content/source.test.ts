import { describe, expect, it } from 'vitest'
import { source } from '../../scripts/content/source.ts'

const read = (text: string) => source('words.yaml', text)

describe('reading YAML', () => {
  it('keeps the line and column of every value and key', () => {
    const { value } = read('title: One\nparts:\n  - id: a\n    text: Two\n')
    expect(value?.value).toEqual({ title: 'One', parts: [{ id: 'a', text: 'Two' }] })
    expect(value?.spots.get('/parts/0/text')).toMatchObject({
      key: { file: 'words.yaml', line: 4, column: 5, length: 4 },
      value: { file: 'words.yaml', line: 4, column: 11, length: 3 },
    })
  })

  it('keeps them for words in a block, which start below their key', () => {
    const { value } = read('lead: >-\n  One\n  two.\nnext: Three\n')
    expect(value?.value).toEqual({ lead: 'One two.', next: 'Three' })
    expect(value?.spots.get('/lead')?.value).toMatchObject({ line: 1, column: 7, length: 2 })
    expect(value?.spots.get('/next')?.value).toMatchObject({ line: 4, column: 7 })
  })

  it('reads a file that was saved on Windows alike', () => {
    const text = 'title: One\nlead: >-\n  Two\n  three.\nlist: [a, b]\n'
    const [unix, windows] = [read(text), read(text.replaceAll('\n', '\r\n'))]
    expect(windows.value?.value).toEqual(unix.value?.value)
    expect(windows.value?.spots.get('/list/1')?.value).toEqual(unix.value?.spots.get('/list/1')?.value)
  })

  it('remembers how a number was spelt', () => {
    const { value } = read('colour: 003087\n')
    expect(value?.value).toEqual({ colour: 3087 })
    expect(value?.spots.get('/colour')?.spelt).toBe('003087')
  })

  it('finds a key with a slash in it', () => {
    expect(read('a/b~c: One\n').value?.spots.get('/a~1b~0c')?.value.column).toBe(8)
  })

  it.each([
    ['dates', 'issued: 2027-01-12\n', '2027-01-12'],
    ['yes and no', 'issued: no\n', 'no'],
  ])('leaves %s as words', (_, text, words) => {
    expect(read(text).value?.value).toEqual({ issued: words })
  })

  it('says what is wrong with an empty file, two texts in one file, and an alias', () => {
    expect(read('').value?.value).toBeNull()
    for (const text of ['a: One\n---\na: Two\n', 'a: &x One\nb: *x\n', 'a: **One**\n']) {
      const { value, problems } = read(text)
      expect(value, text).toBeUndefined()
      expect(problems.length, text).toBe(1)
      expect(problems[0]?.place?.line, text).toBeGreaterThan(0)
    }
  })
})
