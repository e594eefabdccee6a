import { describe, expect, it } from 'vitest'
import { markLanguages } from '../../scripts/renderers/mark-languages.ts'

const english = (...texts: string[]) => texts.map(text => ({ text, language: 'en-GB' }))
const span = (words: string): string => `<span lang="en-GB" dir="auto">${words}</span>`

describe('words in another language than their page', () => {
  it.each([
    ['a whole text', '<li>Own it</li>', ['Own it'], `<li>${span('Own it')}</li>`],
    [
      'a line behind a break',
      '<li>Da<br />\nOwn it</li>',
      ['Own it'],
      `<li>Da<br />\n${span('Own it')}</li>`,
    ],
    ['words behind a code', '<h2>C2 Be kind</h2>', ['Be kind'], `<h2>C2 ${span('Be kind')}</h2>`],
    ['words before dots', '<h2>I will …</h2>', ['I will'], `<h2>${span('I will')} …</h2>`],
    [
      'a line of notes',
      '<p>Dweud\nOwn it\n\nNesaf</p>',
      ['Own it'],
      `<p>Dweud\n${span('Own it')}\n\nNesaf</p>`,
    ],
    [
      'the longer of two',
      '<p>Own it. Now.</p>',
      ['Own it.', 'Own it. Now.'],
      `<p>${span('Own it. Now.')}</p>`,
    ],
    [
      'signs of HTML and of patterns',
      "<p>&lt;b&gt; &amp; &quot;a&quot; it's (1+1)?</p>",
      [`<b> & "a" it's (1+1)?`],
      `<p>${span(`&lt;b&gt; &amp; &quot;a&quot; it's (1+1)?`)}</p>`,
    ],
  ])('are marked: %s', (_, html, texts, expected) =>
    expect(markLanguages(html, english(...texts))).toBe(expected),
  )

  it.each([
    ['part of a sentence', '<p>We own it</p>', 'own it'],
    ['an attribute', '<h1 id="own">Da</h1>', 'own'],
    ['a script', '<script>own</script>', 'own'],
    ['the title of the page', '<title>own</title>', 'own'],
  ])('are not looked for in %s', (_, html, text) => expect(markLanguages(html, english(text))).toBe(html))

  it('stay as they are where the page says the same words in its own language', () => {
    const html = '<p>Iawn</p>'
    expect(markLanguages(html, [...english('Iawn'), { text: 'Iawn' }])).toBe(html)
  })
})
