import { describe, expect, it } from 'vitest'
import { fillLine } from '../../scripts/content/fill-line.ts'

const phrase = (text: string, language?: string) => ({
  text,
  at: 'language/words/x',
  ...(language && { language }),
})
const words = (text: string, language?: string) => ({ text, at: 'compact/x', ...(language && { language }) })

describe('a phrase with words in its gaps', () => {
  it('leads to the longest of the words, or to itself where none is a line', () => {
    const two = fillLine(phrase('{a}, {b}'), {
      a: words('Short'),
      b: { text: 'Much longer', at: 'compact/y' },
    })
    expect(two).toEqual({ text: 'Short, Much longer', at: 'compact/y' })
    expect(fillLine(phrase('Page {n}'), { n: 3 })).toEqual({ text: 'Page 3', at: 'language/words/x' })
  })

  it.each<[string, ReturnType<typeof fillLine>, string | undefined]>([
    [
      'of the words, where the phrase is signs alone',
      fillLine(phrase('“{a}”'), { a: words('Be kind', 'en-GB') }),
      'en-GB',
    ],
    [
      'of the words, where the phrase is signs in English',
      fillLine(phrase('“{a}”', 'en-GB'), { a: words('Byddwch yn garedig') }),
      undefined,
    ],
    ['of the phrase around a number', fillLine(phrase('{n} minutes', 'en-GB'), { n: 5 }), 'en-GB'],
    [
      'of the phrase, where it says more',
      fillLine(phrase('Page {n} of the guide to {a}', 'en-GB'), { n: 5, a: words('Tîm') }),
      'en-GB',
    ],
    [
      'of the words, where they say more',
      fillLine(phrase('{a}, line {n}', 'en-GB'), { n: 5, a: words('Beth wnaf i yfory') }),
      undefined,
    ],
    [
      'of the phrase, where all else is initials',
      fillLine(phrase('({type}, {n} page, {size})', 'en-GB'), { type: 'PDF', n: 1, size: '42 KB' }),
      'en-GB',
    ],
    [
      'of the subject, where a name is most of it',
      fillLine(phrase('By {a}', 'en-GB'), { a: 'Ymddiriedolaeth' }),
      undefined,
    ],
    [
      'of what stands in it, and not of what has no gap',
      fillLine(phrase('{n} munud'), { n: 5, a: words('Not there at all', 'en-GB') }),
      undefined,
    ],
  ])('is in the language %s', (_, line, language) => expect(line.language).toBe(language))
})
