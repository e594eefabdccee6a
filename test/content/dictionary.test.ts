import { describe, expect, it } from 'vitest'
import { isInDictionary, suggestedWord } from '../../scripts/content/dictionary.ts'
import { wordsOf } from '../../scripts/views/words-of.ts'

describe('the dictionary', () => {
  it('has words of British English in all their forms, and no others', () => {
    for (const word of ['organise', 'colour', "isn't", 'rotas', 'Wednesday', 'zoo', 'a', 'abandon'])
      expect(isInDictionary(word), word).toBe(true)
    for (const word of ['organize', 'color', 'recieve', 'wednesday', 'zzz', '', 'organis'])
      expect(isInDictionary(word), word).toBe(false)
  })

  it('says what was meant', () => {
    expect(suggestedWord('recieves')).toBe('receives')
    expect(suggestedWord('qqqqqqqqqqqqqqqq')).toBeUndefined()
  })
})

describe('the words of a text', () => {
  it('are no names, which have a capital in the middle of a sentence', () => {
    expect(wordsOf('Wards of Siôn ring Tern. Herons “Come” here: Yes')).toEqual(
      'Wards of ring Herons Come here Yes'.split(' '),
    )
  })

  it('are what a dictionary may have', () => {
    expect(
      wordsOf('Isn’t C3.2, at 9am, one of the NHS’s {units} or the {unit}’s well-known “ends”?'),
    ).toEqual('Isn’t at one of the or the well known ends'.split(' '))
    expect(
      wordsOf('Write to a.b@post.example, see https://x.example/codez or `--codez`, the PDFs and I'),
    ).toEqual('Write to see or the and'.split(' '))
  })
})
