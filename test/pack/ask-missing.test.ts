import { describe, expect, it } from 'vitest'
import { askMissing } from '../../scripts/pack/ask-missing.ts'
import { subjectOf } from '../fixtures.ts'

const { sessions } = subjectOf('everyone').workshops

/** Answers in turn, and keeps what was asked. */
function answering(...answers: string[]) {
  const asked: string[] = []
  const ask = async (question: string): Promise<string> => {
    asked.push(question)
    return answers[asked.length - 1] ?? ''
  }
  return { asked, ask }
}

describe('somebody who starts a pack without saying for what', () => {
  it('is shown the sessions, and asked for one of them and for how many people', async () => {
    const { asked, ask } = answering('2', ' 24 ')
    expect(await askMissing({ edition: 'everyone' }, sessions, ask)).toEqual({
      edition: 'everyone',
      session: 'morning120',
      people: '24',
    })
    for (const { id } of sessions) expect(asked[0]).toContain(`${id} `)
    expect(asked[1]).toContain('(10 to 60)')
  })

  it('may write its name, and is asked only for what is missing', async () => {
    const { asked, ask } = answering('tea20')
    expect(await askMissing({ people: '9' }, sessions, ask)).toEqual({ people: '9', session: 'tea20' })
    expect(asked.length).toBe(1)
    expect(await askMissing({ people: '9', session: 'tea20' }, sessions, ask)).toMatchObject({ people: '9' })
    expect(asked.length).toBe(1)
  })

  it('who answers nothing is told that it is missing', async () => {
    const { ask } = answering('', '')
    expect(await askMissing({}, sessions, ask)).toEqual({})
  })
})
