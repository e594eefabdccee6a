import { join } from 'node:path'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { filters } from '../../scripts/tools/filters.ts'
import { shipped } from '../fixtures.ts'

const all = filters([join(shipped, 'templates')])

/** A filter as a template calls it. */
const run = (name: string, ...given: unknown[]): unknown => {
  const filter = all[name]
  const handler = (typeof filter === 'function' ? filter : filter?.handler) as unknown as (
    ...given: unknown[]
  ) => unknown
  return handler(...given)
}

const line = (text: string) => ({ text, at: 'language/words/x' })
const hostile = array(
  oneof(
    constantFrom('"', '\\', '\n', '\r', '\f', '</style>', '-->', '--!>', '--', '}', ';', 'é', '{page}', 'a1'),
    string(),
  ),
  { maxLength: 8 },
).map(parts => parts.join('').replaceAll('\0', ''))

/** What a browser makes of a CSS string (CSS Syntax 3, section 4.3.5); undefined when it ends too early. */
function cssString(css: string): string | undefined {
  const inner = /^"((?:[^"\\\n\r\f]|\\[0-9a-f]{1,6} ?)*)"$/.exec(css)?.[1]
  return inner?.replace(/\\([0-9a-f]{1,6}) ?/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
}

describe('words in a style', () => {
  it('cannot end the string, the rule or the style that they stand in', () => {
    assert(
      property(hostile, text => {
        const css = String(run('css_string', line(text)))
        expect(cssString(css)).toBe(text)
        expect(css).not.toContain('<')
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('leave room for the page numbers, in whatever order a language puts them', () => {
    expect(run('page_counter', line('Page {page} of {pages}'))).toBe(
      '"Page " counter(page) " of " counter(pages) ""',
    )
    expect(run('page_counter', line('{pages} "x" {page}'))).toMatch(
      /counter\(pages\).*\\22 .*counter\(page\)/,
    )
  })

  it('are colours and marks of ours, or nothing', () => {
    expect(run('colour', '#12604F')).toBe('#12604F')
    for (const bad of ['red', '#12604F;}', 'url(x)', '']) expect(() => run('colour', bad)).toThrow()
    expect(run('mark', 'circle')).toMatch(/^<svg .*aria-hidden="true".*<\/svg>$/s)
    for (const bad of ['../../../compact/editions/example-trust/logo', '/etc/passwd', 'Circle'])
      expect(() => run('mark', bad)).toThrow()
  })
})

describe('words in the head and the notes of a slide', () => {
  it('come back from YAML as they went in', () => {
    assert(
      property(hostile, text => {
        const written = String(run('yaml_string', line(text)))
        expect(written).not.toContain('\n')
        expect(parse(`title: ${written}\n`)).toEqual({ title: text })
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('cannot end the comment that holds the notes', () => {
    assert(
      property(hostile, text => {
        for (const said of [line(text), { ...line(text), language: 'cy' }]) {
          const notes = `<!--\n${run('note', said)}\n\n-->`
          expect(notes.indexOf('-->')).toBe(notes.length - 3)
          expect(notes).not.toContain('--!>')
        }
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

describe('what stands in a phrase', () => {
  it('is filled in by name, and the phrase keeps its address', () => {
    expect(run('fill', line('{from} to {to}'), ['from', line('A')], ['to', 5])).toEqual({
      text: 'A to 5',
      at: 'language/words/x',
    })
    expect(run('fill', line('{other}'), ['from', 'A'])).toMatchObject({ text: '{other}' })
    expect(run('fill', line('{a}{b}'), ['a', '{b}'], ['b', '$&'])).toMatchObject({ text: '{b}$&' })
  })

  it('is an address as people type it', () => {
    expect(run('plain_address', 'https://fernhill.example/compact/')).toBe('fernhill.example/compact')
  })

  it('is a square code that holds the address, with a white edge to find it by', () => {
    const drawing = String(run('qr', 'https://fernhill.example/compact/'))
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawing) ?? []
    expect(Number(width)).toBeGreaterThanOrEqual(21 + 8)
    expect(width).toBe(height)
    const columns = [...drawing.matchAll(/M(\d+) (\d+)h1/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(columns.length).toBeGreaterThan(100)
    expect(Math.min(...columns)).toBe(4)
    expect(Math.max(...columns)).toBe(Number(width) - 5)
  })
})

describe('the size of a file', () => {
  const words = { kilobytes: line('{size} KB'), megabytes: line('{size} MB') }
  const size = (bytes: number, language = 'en-GB'): unknown => run('file_size', bytes, language, words)

  it('is told in whole KB, rounded up, and over 1 MB to two decimals, as the NHS service manual asks', () => {
    expect([1, 1024, 1025, 63_000, 1024 ** 2 - 1].map(bytes => size(bytes))).toEqual(
      [1, 1, 2, 62, 1024].map(number => `${number.toLocaleString('en-GB')}\u00a0KB`),
    )
    expect(size(1024 ** 2)).toBe('1\u00a0MB')
    expect(size(1.239 * 1024 ** 2)).toBe('1.24\u00a0MB')
  })

  it('is written with the figures and the comma of the language', () => {
    expect(size(1.5 * 1024 ** 2, 'de')).toBe('1,5\u00a0MB')
  })
})

describe('the language of words', () => {
  it('is told as an attribute where it is not the page’s, and cannot end it', () => {
    expect(run('lang', line('a'))).toBe('')
    expect(run('lang', { ...line('a'), language: 'en-GB' })).toBe(' lang="en-GB"')
    expect(run('lang', { ...line('a'), language: '"><b>' })).toBe(' lang="&quot;&gt;&lt;b&gt;"')
  })
})

describe('the name of a thing to fill in', () => {
  it('says its language where that is not the page’s own', () => {
    expect(run('aria_label', line('Say “so”'))).toBe(' aria-label="Say “so”"')
    expect(run('aria_label', { ...line('Own "line"'), language: 'en-GB' })).toBe(
      ' aria-label="Own &quot;line&quot;" lang="en-GB"',
    )
  })
})
