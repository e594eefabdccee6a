import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { check } from '../../scripts/check.ts'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { edit } from '../../scripts/content/edit.ts'
import type { Subject } from '../../scripts/model.ts'
import { lines } from '../../scripts/views/lines.ts'
import { codes, shippedProject } from '../fixtures.ts'

const trust = 'compact/editions/example-trust/edition.yaml'
const everyone = 'compact/editions/everyone/edition.yaml'
const english = parse(
  readFileSync(join(import.meta.dirname, '../../compact/languages/en-GB.yaml'), 'utf8'),
) as { words: Record<string, string> }

/** Both editions in English, and in Welsh as far as it goes. */
function welsh(file: string): string {
  const root = shippedProject(
    { file: trust, find: '[en-GB]', replace: '[en-GB, cy]' },
    { file: everyone, find: '[en-GB]', replace: '[en-GB, cy]' },
  )
  writeFileSync(join(root, 'compact/languages/cy.yaml'), `name: Cymraeg\ndirection: ltr\n${file}`)
  return root
}
const told = (root: string) => check(diskFiles(root))
const inWelsh = (subjects: readonly Subject[]): Subject => {
  const found = subjects.find(one => one.language === 'cy' && one.edition === 'everyone')
  if (found === undefined) throw new Error('there is no Welsh')
  return found
}

const begun = `words:
  draft: Drafft
  final: Fersiwn
avoid: []
content:
  compact:
    strapline: Sut rydyn ni'n trin ein gilydd
`

describe('a language that has only begun', () => {
  it('is whole all the same: what it lacks is English, says so, and is edited where it is English', async () => {
    const root = welsh(begun)
    const { subjects } = await told(root)
    expect(subjects.map(one => one.language).sort()).toEqual(['cy', 'cy', 'en-GB', 'en-GB'])
    const subject = inWelsh(subjects)
    const { words, compact } = subject
    expect(words.draft).toEqual({ text: 'Drafft', at: 'language/words/draft' })
    expect(words.love).toEqual({ text: english.words.love, at: 'language/words/love', language: 'en-GB' })
    expect(compact.strapline.language).toBeUndefined()
    expect(compact.title.language).toBe('en-GB')
    const edited = edit(diskFiles(root), subject, 'language/words/skip', 'On')
    expect(edited.value?.file).toBe('compact/languages/en-GB.yaml')
  })

  it('marks nothing of what an edition says itself, and nothing at all in English', async () => {
    const { subjects } = await told(welsh(begun))
    const trusted = subjects.find(one => one.language === 'cy' && one.edition === 'example-trust')
    const own = lines(trusted).filter(({ at }) =>
      trusted?.origins.get(at)?.file.startsWith('compact/editions/'),
    )
    expect(own.length).toBeGreaterThan(3)
    const first = subjects.find(one => one.language === 'en-GB')
    expect(lines(first).length).toBeGreaterThan(500)
    expect([...own, ...lines(first)].filter(({ language }) => language !== undefined)).toEqual([])
  })

  it('is told once, in numbers, at its own list of phrases', async () => {
    const { problems } = await told(welsh(begun))
    expect(codes(problems)).toEqual(['language/untranslated'])
    const [problem] = problems
    const all = Object.keys(english.words).length
    expect(problem).toMatchObject({
      severity: 'warning',
      place: { file: 'compact/languages/cy.yaml', line: 4 },
      of: [{ language: 'cy' }],
    })
    const [, left, phrases, others, whole] =
      /^cy has (\d+) of (\d+) phrases and (\d+) of (\d+) other words in English$/.exec(problem?.what ?? '') ??
      []
    expect([left, phrases]).toEqual([String(all - 2), String(all)])
    expect(Number(whole)).toBeGreaterThan(500)
    expect(Number(others)).toBe(Number(whole) - 1)
  })
})

describe('rules that are about English', () => {
  const long = Array.from({ length: 60 }, () => 'gair').join(' ')
  const full = (content: string): string => `words:\n  draft: Drafft\navoid: []\ncontent:\n${content}`

  it('let a translation have more words, and deny in its own way', async () => {
    const { problems, subjects } = await told(
      welsh(
        full(`  compact:
    commitments:
      - id: C1
        we: ${long}.
        why: ${long}.
  indicators:
    indicators:
      - id: C1
        not_expect:
          - code: C1.6
            text: peidio â gwahaniaethu
`),
      ),
    )
    expect(codes(problems)).toEqual(['language/untranslated'])
    expect(inWelsh(subjects).compact.commitments[0]?.we.text).toBe(`${long}.`)
  })

  it('let a slide of a translation show and say more', async () => {
    const { problems } = await told(
      welsh(
        full(`  workshops:
    deck:
      slides:
        - id: part
          points: [${long}, ${long}]
          notes:
            say: ${Array.from({ length: 9 }, () => long).join('. ')}.
`),
      ),
    )
    expect(codes(problems)).toEqual(['language/untranslated'])
  })

  it('still bind the English, once', async () => {
    const root = welsh(begun)
    const file = join(root, 'compact/compact.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/^ {4}we: .*$/m, `    we: ${long}.`))
    const found = (await told(root)).problems.filter(one => one.code === 'schema/max-words')
    expect(found).toHaveLength(1)
  })

  it('leave words to avoid to each language: English that is left is not Welsh', async () => {
    const avoid = (word: string): string =>
      `words:\n  draft: Drafft\navoid:\n  - { id: gair, find: [${word}], where: everywhere, why: Does dim eisiau, instead: Dewis arall }\ncontent:\n  compact:\n    strapline: Sut rydyn ni yma\n`
    expect(codes((await told(welsh(avoid('kindness')))).problems)).toEqual(['language/untranslated'])
    expect(codes((await told(welsh(avoid('rydyn')))).problems).sort()).toEqual([
      'language/untranslated',
      'rules/avoid-words',
    ])
  })
})
