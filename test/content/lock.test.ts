import { describe, expect, it } from 'vitest'
import artefact from '../../scripts/artefacts/poster.ts'
import type { Files } from '../../scripts/content/files.ts'
import { load } from '../../scripts/content/load.ts'
import { lockPath } from '../../scripts/content/lock/lock-path.ts'
import { lockText } from '../../scripts/content/lock/lock-text.ts'
import { unsavedFiles } from '../../scripts/content/unsaved-files.ts'
import { stamp } from '../../scripts/views/stamp.ts'
import { type Edit, lineAt, ownFiles, textOf } from '../fixtures.ts'

const lock = lockText(ownFiles()).value?.text ?? ''

/** The tests' own compact with the lock of its own words, and some edits. */
const locked = (...edits: readonly Edit[]): Files => withFile(ownFiles(...edits), lockPath, lock)
const withFile = (files: Files, path: string, text: string): Files =>
  unsavedFiles(files, new Map([[path, text]]))

const told = (files: Files) =>
  load(files).problems.map(one => `${one.severity} ${one.code} ${lineAt(files, one.place).trim()}`)
const local = (files: Files) =>
  load(files)
    .subjects.filter(one => one.localWording)
    .map(one => `${one.edition} ${one.language}`)

const promise = {
  file: 'compact/compact.yaml',
  find: 'mark: triangle\n',
  replace: 'mark: triangle\n    local: Ours.\n',
}

/** Larkmoor in another language too. */
const speaking = (tag: string, content: string): Files =>
  withFile(
    locked({
      file: 'compact/editions/larkmoor/edition.yaml',
      find: 'languages: [en-GB]',
      replace: `languages: [en-GB, ${tag}]`,
    }),
    `compact/languages/${tag}.yaml`,
    `name: Other\ndirection: ltr\nwords: { draft: Draft }\navoid: []\ncontent:\n${content.replace(/^/gm, '  ')}\n`,
  )
const rewritten = 'compact:\n  commitments:\n    - id: C3\n      we: We say what suits us on the day.'

describe('a lock on the shared wording', () => {
  it('says nothing while all is as it was locked, editions with words of their own among them', () => {
    expect(lock).toMatch(/^ {2}compact\/commitments\/C3: "[0-9a-f]{16}"$/m)
    expect(told(locked())).toEqual([])
    expect(local(locked())).toEqual([])
  })

  it('is none where there is no file', () => {
    expect(told(ownFiles(promise))).toEqual([])
    expect(local(ownFiles(promise))).toEqual([])
  })

  it('tells of a file of the core that was changed, at its line, and marks every edition', () => {
    const files = locked(promise)
    expect(told(files)).toEqual([`warning lock/changed - id: C3`])
    expect(local(files)).toEqual(['everyone en-GB', 'larkmoor en-GB'])
    expect(load(files).problems[0]?.what).toContain('compact › commitments › C3')
  })

  it('tells of what was taken out', () => {
    const files = locked({
      file: 'compact/how-to/support.yaml',
      find: '- id: union\n',
      replace: '- id: guild\n',
    })
    expect(load(files).problems.map(one => one.what.split(' is ')[0])).toEqual([
      'how-to › support › guild',
      'how-to › support › union',
    ])
  })

  it('tells of a version that was raised and not locked', () => {
    const { version } = load(ownFiles()).subjects[0]?.compact.meta ?? {}
    const files = locked({
      file: 'compact/compact.yaml',
      find: `version: "${version}"`,
      replace: 'version: "9.9"',
    })
    expect(told(files)).toEqual(['warning lock/version version: "9.9"'])
    expect(local(files)).toHaveLength(2)
  })

  it.each(['en', 'en-US', 'en-GB-oxendict'])(
    'tells of a “translation” into the language of the core: %s',
    tag => {
      const files = speaking(tag, rewritten)
      expect(told(files)).toEqual(['warning lock/changed we: We say what suits us on the day.'])
      expect(local(files)).toEqual([`larkmoor ${tag}`])
    },
  )

  it('lets a true translation be', () => {
    expect(told(speaking('cy', rewritten)).filter(one => one.includes('lock/'))).toEqual([])
    expect(local(speaking('cy', rewritten))).toEqual([])
  })

  it('lets workshops be: how they are run is everybody’s own affair', () => {
    const files = locked({
      file: 'compact/workshops/deck.yaml',
      find: 'title: The doors are open',
      replace: 'title: The doors open',
    })
    expect(told(files)).toEqual([])
  })

  it('is written again for a new version, and not over other words of the same', () => {
    expect(lockText(locked()).value?.text).toBe(lock)
    const { value, problems } = lockText(locked(promise))
    expect(value).toBeUndefined()
    expect(problems.map(one => one.code)).toEqual(['lock/same-version'])
    expect(lineAt(locked(promise), problems[0]?.place)).toContain('version:')
    const { version } = load(ownFiles()).subjects[0]?.compact.meta ?? {}
    const raised = { file: 'compact/compact.yaml', find: `version: "${version}"`, replace: 'version: "9.9"' }
    const again = lockText(locked(promise, raised)).value?.text ?? ''
    expect(told(withFile(locked(promise, raised), lockPath, again))).toEqual([])
  })

  it('is told of where somebody has spoilt it', () => {
    const files = withFile(ownFiles(), lockPath, lock.replace(/(C3: ").*/, '$1ours"'))
    expect(told(files)).toEqual([expect.stringMatching(/^error schema\/pattern compact\/commitments\/C3:/)])
  })

  it('stands in the stamp, in place of draft and version', () => {
    const [ours] = load(locked(promise)).subjects
    const [shared] = load(locked()).subjects
    expect(ours && stamp(artefact, ours, 'abcdefgh')).toMatchObject({
      status: 'local',
      caution: { text: 'Local wording' },
    })
    expect(shared && stamp(artefact, shared, 'abcdefgh')).toMatchObject({
      status: shared?.compact.meta.status,
      caution: null,
    })
  })

  it('holds whoever writes the same words in another way', () => {
    const text = textOf(ownFiles(), 'compact/indicators.yaml')
    const files = withFile(locked(), 'compact/indicators.yaml', `# A remark.\n${text}`)
    expect(told(files)).toEqual([])
  })
})
