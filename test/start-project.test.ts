import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { check } from '../scripts/check.ts'
import { projectFiles } from '../scripts/content/project-files.ts'
import { discover } from '../scripts/discover.ts'
import type { Artefact } from '../scripts/model.ts'
import { offered } from '../scripts/offered.ts'
import { type Answers, startProject } from '../scripts/start-project.ts'
import { plainDeck } from '../scripts/views/plain-deck.ts'
import { folder, shipped } from './fixtures.ts'

const today = '2028-02-29'

function started(answers: Answers = {}): string {
  const root = folder()
  expect(startProject(root, answers, today).problems).toEqual([])
  return root
}

const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))

async function offer(root: string) {
  const { subjects, problems } = await check(projectFiles(root))
  expect(problems).toEqual([])
  const [subject] = subjects
  if (subject === undefined) throw new Error('no edition can be read')
  return { subject, ...offered(artefacts, subject) }
}

it('writes at most forty lines, with which nothing is wrong', async () => {
  const root = started()
  const lines = ['compact/compact.yaml', 'compact/editions/ours/edition.yaml'].flatMap(file =>
    readFileSync(join(root, file), 'utf8').trimEnd().split('\n'),
  )
  expect(lines.length).toBeLessThanOrEqual(40)
  expect(lines.filter(line => line.startsWith('#')).length).toBeGreaterThan(3)
  const { subject } = await offer(root)
  expect(subject.settings.issued).toBe(today)
  // There is no such day a year later.
  expect(subject.settings.review).toBe('2029-02-28')
})

it('takes answers as words, whatever signs are in them', async () => {
  const root = started({ title: 'Yes: #1 for us', organisation: '- [St Anne’s]', term: 'code' })
  const { subject } = await offer(root)
  expect(subject.compact.title.text).toBe('Yes: #1 for us')
  expect(subject.settings.organisation.text).toBe('- [St Anne’s]')
  expect(subject.compact.term.text).toBe('code')
})

it('writes nothing where a compact is', () => {
  const root = folder()
  mkdirSync(join(root, 'compact'))
  writeFileSync(join(root, 'compact/mine.txt'), 'mine')
  const { value, problems } = startProject(root, {}, today)
  expect(value).toBeUndefined()
  expect(problems.map(one => one.code)).toEqual(['init/there'])
  expect(readFileSync(join(root, 'compact/mine.txt'), 'utf8')).toBe('mine')
  expect(existsSync(join(root, 'compact/compact.yaml'))).toBe(false)
})

it('offers what prints what there is, and names what the others lack', async () => {
  const root = started()
  const small = await offer(root)
  expect([...small.artefacts.keys()]).toEqual(
    expect.arrayContaining(['poster', 'infographic', 'deck', 'index', 'notice', 'commitment-posters']),
  )
  expect(small.lacking.get('agenda')).toBe('compact/workshops')
  expect(small.lacking.get('all-lines')).toBe('compact/indicators')
  expect(small.lacking.size + small.artefacts.size).toBe(artefacts.size)
  writeFileSync(
    join(root, 'compact/indicators.yaml'),
    `retired: []\nindicators:\n${['C1', 'C2', 'C3']
      .map(
        id =>
          `  - id: ${id}\n    expect:\n      - { code: ${id}.1, text: ask one more time }\n    love: []\n    not_expect: []\n`,
      )
      .join('')}`,
  )
  const more = await offer(root)
  expect(more.lacking.get('all-lines')).toBeUndefined()
  expect(more.artefacts.size).toBeGreaterThan(small.artefacts.size)
})

it('tells of a file whose name is not that of any file of a compact', async () => {
  const root = started()
  writeFileSync(join(root, 'compact/indicator.yaml'), 'indicators: []\n')
  const { problems } = await check(projectFiles(root))
  expect(problems.map(({ code, mend }) => `${code} ${mend?.slice(0, 26)}`)).toEqual([
    'load/stray-file Did you mean `indicators`?',
  ])
  rmSync(join(root, 'compact/indicator.yaml'))
  expect((await check(projectFiles(root))).problems).toEqual([])
})

it('tells of a scene that is not there, though nothing else is there either', async () => {
  const root = started()
  const file = join(root, 'compact/compact.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('scene: listening', 'scene: lisening'))
  const { problems } = await check(projectFiles(root))
  expect(problems.map(({ code, mend }) => [code, mend])).toEqual([
    ['name/no-scene', 'Did you mean `listening`?'],
  ])
})

it('has slides that say nothing twice and keep no time', async () => {
  const { subject } = await offer(started())
  const { minutes, slides } = plainDeck(subject)
  expect(minutes).toBe(0)
  expect(slides.length).toBe(subject.compact.commitments.length + 3)
  const [cover] = slides
  expect(cover?.notes.map(({ text }) => text)).toEqual(['For everyone, every day'])
})
