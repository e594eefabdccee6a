import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../scripts/model.ts'
import { liquid } from '../../scripts/tools/liquid.ts'
import { folder } from '../fixtures.ts'

const line = (text: string): Line => ({ text, at: 'compact/title' })

function engine(files: Record<string, string>) {
  const root = folder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return liquid([root])
}

const hostile = array(
  oneof(
    constantFrom(
      '<b>',
      '</p>',
      '<script>',
      '"',
      "'",
      '>',
      '<',
      '&',
      '&lt;',
      '-->',
      '{{ secret }}',
      '{% raw %}',
      '\n',
      '`',
    ),
    string(),
  ),
  { maxLength: 8 },
).map(parts => parts.join(''))

const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('words on a page', () => {
  it('stay words, whatever signs they hold, in an element and in an attribute', () => {
    const markup = engine({ 'page.html': '<p title="{{ words | text }}">{{ words }}</p>' })
    assert(
      property(hostile, text => {
        const html = markup('page.html', { words: line(text), secret: 'told' }).value ?? ''
        const parts = /^<p title="([^"<>]*)"><span data-at="compact\/title">([^<>]*)<\/span><\/p>$/.exec(html)
        expect(parts, html).not.toBeNull()
        expect([unescaped(parts?.[1] ?? ''), unescaped(parts?.[2] ?? '')]).toEqual([text, text])
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('carry the address they came from', () => {
    const markup = engine({ 'page.html': '{{ words }}' })
    expect(markup('page.html', { words: line('One') }).value).toBe('<span data-at="compact/title">One</span>')
  })
})

describe('a slip in a template', () => {
  it.each([
    ['a misspelt name', '<p>\n  {{ titel }}', 2],
    ['a misspelt part of a name', '{{ view.titel }}', 1],
    ['a misspelt name in a loop', 'a\n\n{% for one in lins %}{% endfor %}', 3],
    ['a misspelt name in a condition', '{% if titel %}x{% endif %}', 1],
    ['a misspelt filter', 'a\n{{ title | upcse }}', 2],
    ['a tag that is not closed', 'a\n{% for one in list %}', 2],
    ['a group printed in place of one of its parts', '{{ view }}', 1],
  ])('such as %s is told with its file and line', (_, text, row) => {
    const { value, problems } = engine({ 'page/a.html': text })('page/a.html', {
      title: line('One'),
      view: { title: line('One') },
      list: [1],
    })
    expect(value).toBeUndefined()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      code: 'template/fault',
      place: { file: 'templates/page/a.html', line: row },
    })
  })

  it('in a shared piece is told in that piece', () => {
    const markup = engine({
      'page/a.html': "a\n{% render 'shared/b.html' %}",
      'shared/b.html': 'b\n\n{{ titel }}',
    })
    expect(markup('page/a.html', {}).problems[0]?.place).toMatchObject({
      file: 'templates/shared/b.html',
      line: 3,
    })
  })
})
