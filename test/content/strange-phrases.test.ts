import { describe, expect, it } from 'vitest'
import type { Layer } from '../../scripts/content/overlay.ts'
import { source } from '../../scripts/content/source.ts'
import { strangePhrases } from '../../scripts/content/strange-phrases.ts'

const language = (tag: string, text: string): [string, Layer | undefined] => [
  tag,
  source(`${tag}.yaml`, text).value,
]
const english = language('en-GB', 'words:\n  draft: Draft\n  final: Version\n')

describe('a language beside British English', () => {
  it('may have the same phrases, or some of them', () => {
    for (const words of ['  draft: Drafft\n  final: Fersiwn\n', '  draft: Drafft\n'])
      expect(strangePhrases(new Map([english, language('cy', `words:\n${words}`)]))).toEqual([])
  })

  it('may do without what the compact calls its parts, or say it where English does not', () => {
    const named = language('en-GB', 'words:\n  back: Back to all {count} {units}\n  draft: Draft\n')
    const welsh = language('cy', 'words:\n  back: Yn ôl\n  draft: "{Term} drafft"\n')
    expect(strangePhrases(new Map([named, welsh]))).toEqual([])
  })

  it('is told which phrase nothing would print, at that phrase', () => {
    const words = 'words:\n  draft: Drafft\n  final: Fersiwn\n  finall: Fersiwn\n'
    const [problem, ...more] = strangePhrases(new Map([english, language('cy', words)]))
    expect(problem).toMatchObject({
      code: 'language/unknown-phrase',
      place: { file: 'cy.yaml', line: 4, column: 3 },
    })
    expect(more).toEqual([])
  })

  it('is told when it fills other gaps than the English does', () => {
    const counted = language('en-GB', 'words:\n  page_of: Page {page} of {pages}\n')
    const [problem, ...more] = strangePhrases(
      new Map([counted, language('cy', 'words:\n  page_of: Tudalen {tudalen}\n')]),
    )
    expect(problem).toMatchObject({
      code: 'language/unlike-phrase',
      place: { file: 'cy.yaml', line: 2, column: 12 },
    })
    expect(problem?.mend).toContain('{pages} {page}')
    expect(more).toEqual([])
  })
})
