import { Marp } from '@marp-team/marp-core'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../scripts/tools/escape-markdown.ts'
import { placeLines, withoutMarks } from '../../scripts/tools/line-marks.ts'

/** As the PDF of the deck is made: see scripts/renderers/deck-pdf.ts. */
const marp = new Marp({
  inlineSVG: false,
  script: false,
  emoji: { unicode: false, shortcode: false },
  math: false,
})

const signs = [
  '---',
  '===',
  '#',
  '## ',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '2) ',
  '> ',
  '```',
  '`',
  '~~~',
  '**',
  '_',
  '~~',
  '==',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<style>',
  '<br>',
  '&lt;',
  '&',
  '{{',
  '}}',
  '{% if %}',
  '\\',
  '|',
  '[a](b)',
  '![](x)',
  '[x]: y',
  ':smile:',
  ':',
  '$x$',
  '^',
  '"',
  '“',
  "'",
  '\n',
  '\n\n',
  '\n---\n',
  '    ',
  '\t',
  'www.example.org',
  'a@b.org',
  'https://c.org',
  '(c)',
  '...',
  'words',
  ' ',
]

/** Words with whatever signs people put into sentences, and some that they do not. */
const hostile = array(
  oneof({ weight: 5, arbitrary: constantFrom(...signs) }, { weight: 1, arbitrary: string() }),
  {
    maxLength: 8,
  },
).map(parts => parts.join(''))

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' }

/** What somebody reads on the slides: the words without their tags. */
const visible = (html: string): string =>
  flat(html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole))

/** Every kind of place that words take in templates/deck/deck.md. */
const places: readonly [name: string, write: (words: string) => string, tag: string][] = [
  ['a title', words => `# ${words}\n`, 'h1'],
  ['a subtitle', words => `## C1 ${words}\n`, 'h2'],
  ['a paragraph', words => `${words}\n`, 'p'],
  ['a paragraph between others', words => `Before\n\n${words}\n\nAfter\n`, 'p'],
  ['a point', words => `- ${words}\n`, 'li'],
  ['a step', words => `1. ${words}\n`, 'li'],
  ['bold words', words => `- **a ${words} z** b\n`, 'li'],
  ['words below a point', words => `- **Love** \`C1.1\`\n  ${words}\n`, 'li'],
]

describe('words on a slide', () => {
  it.each(places)('stay words as %s, whatever signs they hold', (_, write, tag) => {
    const frame = visible(marp.render(write('X')).html)
    expect(frame).toContain('X')
    assert(
      property(hostile, text => {
        const words = flat(text.replaceAll('\0', ''))
        if (words === '') return
        const { html } = marp.render(write(escapeMarkdown(words)))
        expect(html.match(/<section/g)).toHaveLength(1)
        expect(html, words).toContain(`<${tag}`)
        expect(visible(html).replaceAll(' ', '')).toBe(frame.replace('X', () => words).replaceAll(' ', ''))
      }),
      { numRuns: 40, seed: 1 },
    )
  })

  it.each(places)('are the same with their address around them as %s', (_, write) => {
    const at = 'compact/commitments/C3/we'
    assert(
      property(hostile, text => {
        // Words from YAML hold no control characters.
        const words = flat(text.replace(/[\0\u0080-\u009f]/g, ''))
        if (words === '') return
        const [plain, marked] = [write(escapeMarkdown(words)), write(escapeMarkdown({ text: words, at }))]
        expect(withoutMarks(marked)).toBe(plain)
        const placed = placeLines(marp.render(marked).html)
        const span = new RegExp(`<span data-at="${at}">([\\s\\S]*?)</span>`)
        expect(visible(span.exec(placed)?.[1] ?? '').replaceAll(' ', '')).toContain(words.replaceAll(' ', ''))
        expect(placed.replace(span, '$1')).toBe(marp.render(plain).html)
      }),
      { numRuns: 40, seed: 1 },
    )
  })

  it.each(places)('keep spaces at which no line ends as %s, and lose soft hyphens', (_, write) => {
    const { html } = marp.render(write(escapeMarkdown('take 10\u00a0mg  in a\n direc\u00adtion')))
    expect(html).toMatch(/take 10(\u00a0|&nbsp;)mg in a direction/)
  })

  it('need the escape: without it they break the slide', () => {
    expect(marp.render('One\n\n---\n\nTwo').html.match(/<section/g)).toHaveLength(2)
    expect(marp.render(escapeMarkdown('One\n\n---\n\nTwo')).html.match(/<section/g)).toHaveLength(1)
    expect(marp.render('- **b** <b>x</b>').html).toContain('<b>')
  })
})
