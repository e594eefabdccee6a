import { describe, expect, it } from 'vitest'
import { check } from '../../scripts/check.ts'
import { hashOf } from '../../scripts/tools/hash.ts'
import { codes, ownFiles } from '../fixtures.ts'

const edition = 'compact/editions/larkmoor/edition.yaml'
const withLocal = (words: string) =>
  ownFiles({ file: edition, find: 'local: Ring the van depot', replace: `local: ${words}` })

describe('words with soft hyphens in them', () => {
  it('are found among the words to avoid', async () => {
    const { problems } = await check(
      ownFiles({
        file: 'compact/compact.yaml',
        find: 'alt:\n  line: ',
        replace: 'alt:\n  line: Resil\u00adience. ',
      }),
    )
    expect(codes(problems)).toEqual(['rules/avoid-words'])
  })

  it('are as long as without them', async () => {
    const find = 'mark: triangle\n    title: '
    const spoilt = ownFiles({
      file: 'compact/compact.yaml',
      find,
      replace: `${find}${'\u00ad'.repeat(40)}`,
    })
    expect((await check(spoilt)).problems).toEqual([])
  })

  it('are checked without them where they are no words', async () => {
    const files = ownFiles({
      file: edition,
      find: 'charter@larkmoor',
      replace: 'char\u00adter@larkmoor',
    })
    const { problems, subjects } = await check(files, { edition: 'larkmoor' })
    expect(problems).toEqual([])
    expect(subjects[0]?.settings.contact.email).toBe('charter@larkmoor.example')
  })
})

describe('letters in two pieces', () => {
  it('make the same as letters in one', async () => {
    const words = 'Siôn Ŵyn, café'
    expect(words.normalize('NFD')).not.toBe(words)
    const hashes = await Promise.all(
      [words, words.normalize('NFD')].map(async one => {
        const { subjects, problems } = await check(withLocal(one), { edition: 'larkmoor' })
        expect(problems).toEqual([])
        return hashOf(subjects.map(({ origins: _, ...subject }) => subject))
      }),
    )
    expect(hashes[0]).toBe(hashes[1])
  })
})

describe('an e-mail address', () => {
  it.each([
    "o'neill@trust.example",
    'a.b+c@post.trust.example',
    'x_1@nhs-trust.example',
    'post@bücher.example',
  ])('%s is taken', async email => {
    const files = ownFiles({ file: edition, find: 'charter@larkmoor.example', replace: email })
    expect((await check(files, { edition: 'larkmoor' })).problems).toEqual([])
  })
})
