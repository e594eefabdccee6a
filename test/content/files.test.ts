import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import type { Files } from '../../scripts/content/files.ts'
import { gitFiles } from '../../scripts/content/git-files.ts'
import { load } from '../../scripts/content/load.ts'
import { unsavedFiles } from '../../scripts/content/unsaved-files.ts'
import { codes, folder, project } from '../fixtures.ts'

const core = 'compact/compact.yaml'

const git = (root: string, ...commands: string[]): string =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@compact.example',
      '-c',
      'commit.gpgsign=false',
      ...commands,
    ],
    { cwd: root, encoding: 'utf8' },
  )

/** A project that git keeps, in a folder of a larger repository. */
function kept(): string {
  const root = project()
  git(root, 'init', '--quiet')
  git(root, 'add', '.')
  git(root, 'commit', '--quiet', '-m', 'first')
  return root
}

const versionOf = (root: string, revision: string): Files => {
  const { value, problems } = gitFiles(root, revision)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

const text = (files: Files, path: string): string => {
  const found = files.read(path)
  if (found === undefined || 'refused' in found) throw new Error(`${path} ${JSON.stringify(found)}`)
  return new TextDecoder().decode(found)
}

describe('files on the disk', () => {
  it('are read inside the project alone, through a folder that is a link as well', () => {
    const [root, elsewhere] = [project(), project()]
    const home = join(root, 'compact/editions/everyone')
    rmSync(home, { recursive: true })
    symlinkSync(join(elsewhere, 'compact/editions/everyone'), home)
    expect(diskFiles(root).read('compact/editions/everyone/edition.yaml')).toEqual({ refused: 'outside' })
    expect(diskFiles(root).read('../../../../etc/hostname')).toEqual({ refused: 'outside' })
    const { problems } = load(diskFiles(root))
    expect(codes(problems)).toEqual(['load/outside'])
    expect(problems[0]?.what).toContain('compact/editions/everyone/edition.yaml')
  })

  it('may be links to other places of the project', () => {
    const root = project()
    symlinkSync(join(root, core), join(root, 'compact/same.yaml'))
    expect(text(diskFiles(root), 'compact/same.yaml')).toBe(text(diskFiles(root), core))
  })
})

describe('files of an earlier version', () => {
  it('are those that were there then, whatever is on the disk now', () => {
    const root = kept()
    const before = load(diskFiles(root))
    expect(before.problems).toEqual([])
    writeFileSync(join(root, core), 'title: Something else\n')
    rmSync(join(root, 'compact/editions/larkmoor'), { recursive: true })
    git(root, 'commit', '--quiet', '-a', '-m', 'second')
    expect(load(versionOf(root, 'HEAD~1'))).toEqual(before)
    expect(text(versionOf(root, 'HEAD'), core)).toBe('title: Something else\n')
    expect(versionOf(root, 'HEAD').list('compact/editions')).toEqual(['everyone'])
    expect(versionOf(root, 'HEAD~1').list('compact/editions')).toEqual(['everyone', 'larkmoor'])
  })

  it('are found from a folder deeper in the repository, and with odd names', () => {
    const root = folder()
    const inner = join(root, 'our words')
    mkdirSync(join(inner, 'compact'), { recursive: true })
    writeFileSync(join(inner, 'compact/ŵ "1"\t.yaml'), 'a: ŵ\n')
    writeFileSync(join(inner, 'compact/empty.yaml'), '')
    git(root, 'init', '--quiet')
    git(root, 'add', '.')
    git(root, 'commit', '--quiet', '-m', 'first')
    const files = versionOf(inner, 'HEAD')
    expect(files.list('compact')).toEqual(['empty.yaml', 'ŵ "1"\t.yaml'])
    expect(text(files, 'compact/ŵ "1"\t.yaml')).toBe('a: ŵ\n')
    expect(text(files, 'compact/empty.yaml')).toBe('')
  })

  it('are refused where they are links, folders or too large, as on the disk', () => {
    const root = folder()
    mkdirSync(join(root, 'compact'))
    symlinkSync('/etc/hostname', join(root, 'compact/link.yaml'))
    writeFileSync(join(root, 'compact/long.yaml'), 'a'.repeat(100))
    git(root, 'init', '--quiet')
    git(root, 'add', '.')
    git(root, 'commit', '--quiet', '-m', 'first')
    const files = versionOf(root, 'HEAD')
    expect(files.read('compact/link.yaml')).toEqual({ refused: 'special' })
    expect(files.read('compact')).toEqual({ refused: 'folder' })
    expect(files.read('compact/long.yaml', 99)).toEqual({ refused: 'large', bytes: 100 })
    expect(files.read('compact/none.yaml')).toBeUndefined()
  })

  it.each(['no-such-version', '--output=planted', ''])('are told not to be there at “%s”', revision => {
    const { value, problems } = gitFiles(kept(), revision)
    expect(value).toBeUndefined()
    expect(codes(problems)).toEqual(['git/no-revision'])
    expect(problems[0]?.mend).toBeTruthy()
  })

  it('are told not to be kept where there is no repository, and no git', () => {
    const root = project()
    expect(codes(gitFiles(root, 'HEAD').problems)).toEqual(['git/no-repository'])
    const { PATH } = process.env
    onTestFinished(() => {
      process.env.PATH = PATH
    })
    process.env.PATH = folder()
    expect(codes(gitFiles(root, 'HEAD').problems)).toEqual(['git/no-git'])
  })
})

describe('text that is not saved', () => {
  it('is read in the place of what is on the disk or in git, and adds to folders', () => {
    const root = kept()
    const typed = new Map([
      [core, text(diskFiles(root), core).replace(/^strapline: .*$/m, 'strapline: Six promises')],
      ['compact/editions/ours/edition.yaml', text(diskFiles(root), 'compact/editions/everyone/edition.yaml')],
    ])
    for (const under of [diskFiles(root), versionOf(root, 'HEAD')]) {
      const files = unsavedFiles(under, typed)
      expect(files.list('compact/editions')).toEqual(['everyone', 'larkmoor', 'ours'])
      const { subjects, problems } = load(files, { edition: 'ours' })
      expect(problems).toEqual([])
      expect(subjects[0]?.compact.strapline.text).toBe('Six promises')
      expect(files.read(core, 10)).toMatchObject({ refused: 'large' })
    }
    expect(load(diskFiles(root)).subjects.map(one => one.edition)).toEqual(['everyone', 'larkmoor'])
  })
})

describe('files that were read before', () => {
  it('are not read again while their text is the same, and are as soon as it is not', () => {
    const root = project()
    const [first, second] = [1, 2].map(() => load(diskFiles(root)).subjects[0]?.origins.get('compact/title'))
    expect(first).toBeDefined()
    expect(second, 'the very same place').toBe(first)
    writeFileSync(join(root, core), `# One line more\n${text(diskFiles(root), core)}`)
    const third = load(diskFiles(root)).subjects[0]?.origins.get('compact/title')
    expect(third?.line).toBe((first?.line ?? 0) + 1)
  })
})
