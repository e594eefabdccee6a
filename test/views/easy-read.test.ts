import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { load } from '../../scripts/content/load.ts'
import { countWords } from '../../scripts/content/word-count.ts'
import { discover } from '../../scripts/discover.ts'
import type { Artefact, Subject } from '../../scripts/model.ts'
import { document } from '../../scripts/renderers/document.ts'
import { easyReadView } from '../../scripts/views/easy-read.ts'
import { lines } from '../../scripts/views/lines.ts'
import { ownFiles, project, shipped, shippedSubject, subjectOf } from '../fixtures.ts'
import { jobOf } from '../renderers/job-of.ts'
import { rendered } from '../renderers/rendered.ts'

const artefact = (await discover<Artefact>(join(shipped, 'scripts/artefacts'))).get('easy-read') as Artefact
const subject = subjectOf('everyone')
const draft = subject.words.easy_read_draft?.text ?? '?'
const untried = subject.words.easy_read_untried?.text ?? '?'
const signed: Subject = {
  ...subject,
  easyReadChecked: { by: { text: 'A reading group', at: 'language/easy_read_checked/by' }, on: '2027-03-04' },
}

/** The page that is printed, the web page and the text. */
async function every(of: Subject): Promise<string[]> {
  const view = easyReadView(of)
  const job = jobOf('easy-read', artefact, of)
  const page = document('easy-read', 'page.html', { view, ...job }).value ?? ''
  const others = artefact.forms.filter(form => !['office', 'preview'].includes(form.kind))
  expect(others.map(form => form.extension)).toEqual(['html', 'txt'])
  const made = await Promise.all(others.map(form => rendered(form, view, job)))
  return [page, ...made.map(({ value }) => Buffer.from(value?.bytes ?? []).toString('utf8'))].map(text =>
    text.replace(/\s+/g, ' '),
  )
}

describe('Easy Read', () => {
  it('says that it is a draft until somebody has tried it out', async () => {
    const [page = '', ...rest] = await every(subject)
    for (const text of [page, ...rest]) {
      expect(text).toContain(draft)
      expect(text).toContain(untried)
    }
    expect(page, 'at the head of every page').toMatch(/@top-left \{ content: "[^"]+"/)
  })

  it('says who tried it out and when, and no longer that it is a draft, once it is signed off', async () => {
    const all = await every(signed)
    expect(all.length).toBe(3)
    for (const text of all) {
      expect(text).not.toContain(draft)
      expect(text).not.toContain(untried)
      expect(text).toContain('A reading group tried these pages out. The date was 4 March 2027.')
    }
    expect(all[0]).not.toMatch(/@top-left \{ content:/)
  })

  it('is signed off in the language file', () => {
    expect(subject.easyReadChecked).toBeNull()
    const root = project({
      file: 'compact/languages/en-GB.yaml',
      find: 'direction: ltr\n',
      replace: 'direction: ltr\neasy_read_checked:\n  by: A reading group\n  on: 2027-03-04\n',
    })
    const { subjects, problems } = load(diskFiles(root), { edition: 'everyone' })
    expect(problems).toEqual([])
    expect(subjects[0]?.easyReadChecked).toEqual(signed.easyReadChecked)
  })

  it('is a draft again once a promise has other words than those it was written for', () => {
    const files = ownFiles(
      {
        file: 'compact/languages/en-GB.yaml',
        find: 'direction: ltr\n',
        replace: 'direction: ltr\neasy_read_checked:\n  by: A reading group\n  on: 2027-03-04\n',
      },
      {
        file: 'compact/compact.yaml',
        find: '    we: We stay gentle when',
        replace: '    we: We stay calm when',
      },
    )
    const { subjects } = load(files, { edition: 'everyone' })
    expect(subjects.map(one => one.easyReadChecked)).toEqual([null])
  })

  it('names all six promises as the compact does, each in two to four short lines', () => {
    const { promises } = easyReadView(subject)
    expect(promises.map(({ id, title }) => [id, title.text])).toEqual(
      subject.compact.commitments.map(({ id, title }) => [id, title.text]),
    )
    for (const { ideas } of promises) expect([2, 3, 4]).toContain(ideas.flatMap(one => one.lines).length)
  })

  it('has a scene beside every sentence', () => {
    const { before, promises, after } = easyReadView(shippedSubject('everyone'))
    const ideas = [...before, ...promises, ...after].flatMap(part => part.ideas)
    expect(ideas.length).toBeGreaterThan(40)
    expect(ideas.filter(({ lines, scene }) => lines.length !== 1 || scene.name === 'alone')).toEqual([])
  })

  it('puts the lines that have no scene of their own with the one before, and loses none', () => {
    const written = subject.easyRead.after.find(part => part.scenes.length < part.lines.length)
    const shown = easyReadView(subject).after.find(part => part.heading === written?.heading)
    expect(written?.lines.length).toBeGreaterThan(1)
    expect(shown?.ideas.flatMap(one => one.lines)).toEqual(written?.lines)
  })

  it('has short sentences, and explains every hard word that it uses', () => {
    const { before, promises, after, hard } = easyReadView(shippedSubject('everyone'))
    const said = lines([...before, ...promises, ...after].map(one => one.ideas.map(idea => idea.lines)))
    expect(said.length).toBeGreaterThan(40)
    expect(said.filter(({ text }) => countWords(text) > 12).map(({ text }) => text)).toEqual([])
    const all = said.map(({ text }) => text.toLowerCase()).join(' ')
    // The word for the whole is explained because other items use it.
    const used = hard.slice(1).map(({ term }) => term.text.toLowerCase())
    expect(used.length).toBeGreaterThan(3)
    expect(used.filter(term => !all.includes(term))).toEqual([])
  })
})
