import { describe, expect, it } from 'vitest'
import { behaviour, firstOf, levelsOf } from '../../scripts/views/behaviours.ts'
import { lines } from '../../scripts/views/lines.ts'
import { pageOne } from '../../scripts/views/page-one.ts'
import { phrase } from '../../scripts/views/phrase.ts'
import { subjectOf } from '../fixtures.ts'

const subject = subjectOf('everyone')

describe('the behaviours of a promise', () => {
  it('stand in three lists, always in the same order, and none is left out', () => {
    expect(subject.compact.commitments).toHaveLength(6)
    for (const { id } of subject.compact.commitments) {
      const levels = levelsOf(subject, id)
      expect(levels.map(level => level.level)).toEqual(['expect', 'love', 'not_expect'])
      const codes = levels.flatMap(level => level.lines.map(line => line.code))
      expect(codes).toHaveLength(7)
      expect(codes).toEqual([...codes].sort())
      expect(codes.filter(code => !code.startsWith(`${id}.`))).toEqual([])
    }
  })

  it('are found by their codes, each in its own list', () => {
    expect(behaviour(subject, 'C3.4')).toMatchObject({
      code: 'C3.4',
      level: 'love',
      text: { at: 'indicators/indicators/C3/love/C3.4/text' },
    })
    expect(() => behaviour(subject, 'C3.40')).toThrow('C3.40')
    expect(levelsOf(subject, 'C9')).toEqual([])
  })

  it('read on from their heading where nobody should have to put up with them', () => {
    const unwanted = levelsOf(subject, 'C2').find(({ level }) => level === 'not_expect')
    expect(unwanted?.lines[0]).toMatchObject({
      text: { text: 'do not sigh so that others hear it' },
      bare: { text: 'sigh so that others hear it', at: 'indicators/indicators/C2/not_expect/C2.6/text' },
    })
    // Somebody wrote this one by hand.
    expect(behaviour(subject, 'C1.6').bare).toMatchObject({
      text: 'begin before the van is back',
      at: 'indicators/indicators/C1/not_expect/C1.6/card',
    })
  })

  it('have one in each list that stands for it: the one that is marked, or else the first', () => {
    expect(firstOf(subject, 'C1').map(({ code }) => code)).toEqual(['C1.2', 'C1.4', 'C1.6'])
    expect(firstOf(subject, 'C2').map(({ code }) => code)).toEqual(['C2.1', 'C2.4', 'C2.6'])
  })
})

describe('page one', () => {
  it('holds the title, each promise with its line, and the way back', () => {
    const at = pageOne(subject).map(line => line.at)
    for (const { id } of subject.compact.commitments) {
      expect(at).toContain(`compact/commitments/${id}/title`)
      expect(at).toContain(`compact/commitments/${id}/we`)
    }
    expect(at[0]).toBe('compact/title')
    expect(at.at(-1)).toBe('compact/way_back/title')
  })
})

describe('the words in a piece of content', () => {
  it('are all found, in the order they are read', () => {
    const line = (text: string) => ({ text, at: text })
    expect(
      lines({ a: line('1'), n: 5, none: null, list: [line('2'), { deep: [line('3')] }], z: 'code' }).map(
        one => one.text,
      ),
    ).toEqual(['1', '2', '3'])
    expect(lines(undefined)).toEqual([])
  })

  it('are missed loudly when a fixed phrase has the wrong name', () => {
    expect(phrase(subject.words, 'expect').text).not.toBe('')
    expect(() => phrase(subject.words, 'expct')).toThrow('`expct`')
  })
})
