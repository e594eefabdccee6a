import { Marp } from '@marp-team/marp-core'
import { describe, expect, it } from 'vitest'
import { markLine, placeLines, withoutMarks } from '../../scripts/tools/line-marks.ts'

const marp = new Marp({ inlineSVG: false, script: false })
const one = (words: string): string => markLine({ at: 'compact/title' }, words)
const other = (words: string): string =>
  markLine({ at: 'compact/commitments/C1/title', language: 'cy' }, words)

describe('marks around words in Markdown', () => {
  it.each([
    [
      'words behind a code',
      `## C2 ${one('Be kind')}`,
      'C2 <span data-at="compact/title">Be kind</span></h2>',
    ],
    ['words before dots', `## ${one('I will')} …`, '><span data-at="compact/title">I will …</span></h2>'],
    [
      'words between bold ones',
      `- **A** ${one('with')} **B**`,
      '</strong><span data-at="compact/title"> with </span><strong>',
    ],
    [
      'bold words with a stop',
      `**${one('Own it.')}** Now`,
      '<strong><span data-at="compact/title">Own it.</span></strong> Now',
    ],
    [
      'words that are a link',
      `${one('See https://a.example/b')}`,
      'See <a href="https://a.example/b">https://a.example/b</a></span>',
    ],
    [
      'words of another language',
      other('Byddwch'),
      '<span data-at="compact/commitments/C1/title" lang="cy" dir="auto">Byddwch</span>',
    ],
    [
      'words without an address',
      markLine({ language: 'cy' }, 'Nodyn'),
      '<span lang="cy" dir="auto">Nodyn</span>',
    ],
  ])('become a span: %s', (_, markdown, expected) => {
    expect(placeLines(marp.render(markdown).html)).toContain(expected)
    expect(withoutMarks(markdown)).not.toMatch(/[\u0080-\u009f]/)
  })

  it('leave no trace in the names of headings, which stay apart', () => {
    const markdown = [one('Own it'), other('Own it'), 'Own it', one('Own it')]
      .map(words => `# ${words}`)
      .join('\n\n')
    const idsOf = (html: string): (string | undefined)[] =>
      [...html.matchAll(/<h1 id="([^"]*)"/g)].map(([, id]) => id)
    const ids = idsOf(marp.render(withoutMarks(markdown)).html)
    expect(ids).toEqual(['own-it', 'own-it-1', 'own-it-2', 'own-it-3'])
    expect(idsOf(placeLines(marp.render(markdown).html))).toEqual(ids)
  })
})
