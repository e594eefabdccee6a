import { describe, expect, it } from 'vitest'
import { unsavedFiles } from '../scripts/content/unsaved-files.ts'
import { drift } from '../scripts/drift.ts'
import { lineAt, ownFiles } from './fixtures.ts'

const file = 'compact/editions/larkmoor/edition.yaml'

describe('what differs from the shared wording', () => {
  it('is nothing in an edition that adds nothing', () => {
    expect(drift(ownFiles(), { edition: 'everyone' }).drifts).toEqual([])
  })

  it('is told line by line, with both words and the place of the own ones', () => {
    const files = ownFiles({
      file,
      find: 'theme: neutral\n',
      replace:
        'theme: neutral\nfoot: Charity 99\nvalues: [{ name: Steady, codes: [C2] }]\nsupport:\n  - id: union\n    hidden: true\n',
    })
    const { drifts } = drift(files, { edition: 'larkmoor' })
    const found = (at: string) => drifts.find(one => one.at === at)
    expect(found('compact/title')).toMatchObject({ own: 'The Larkmoor handshake', place: { file } })
    expect(found('compact/title')?.shared).toBe('How we share the shelves')
    expect(found('compact/commitments/C4/local')).toMatchObject({ shared: null })
    expect(found('how-to/support/union')).toMatchObject({ own: null })
    expect(found('edition/foot')?.own).toBe('Charity 99')
    expect(found('edition/values/1/name')?.own).toBe('Steady')
    // Words in a block begin on the line after their key.
    for (const { own, place } of drifts)
      if (own && !lineAt(files, place).endsWith('>-')) expect(lineAt(files, place)).toContain(own.slice(0, 9))
    expect(drifts.map(one => one.place.line)).toEqual(
      drifts.map(one => one.place.line).toSorted((a, b) => a - b),
    )
  })

  it('is told of a language once, however many editions speak it', () => {
    const both = ['everyone', 'larkmoor'].map(name => ({
      file: `compact/editions/${name}/edition.yaml`,
      find: 'languages: [en-GB]',
      replace: 'languages: [en]',
    }))
    const language = `name: English\ndirection: ltr\nwords: { draft: Draft }\navoid: []\ncontent:\n  compact:\n    commitments:\n      - id: C3\n        we: Whatever suits us.\n`
    const files = unsavedFiles(ownFiles(...both), new Map([['compact/languages/en.yaml', language]]))
    const { drifts } = drift(files)
    expect(drifts.filter(one => one.place.file.includes('languages'))).toEqual([
      expect.objectContaining({ at: 'compact/commitments/C3/we', own: 'Whatever suits us.' }),
    ])
  })
})
