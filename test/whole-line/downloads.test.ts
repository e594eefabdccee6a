import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { editions, entry, manifest, output } from './outputs.ts'

const built = inject('built')

/** Every link of a web page to a file beside it: where it leads, and what it says. */
const linksOf = (edition: string, file: string): { path: string; says: string }[] =>
  [...readFileSync(output(built, edition, file), 'utf8').matchAll(/<a href="([^"#]*)"[^>]*>(.*?)<\/a>/gs)]
    .map(([, path = '', inside = '']) => ({
      path,
      says: inside
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    }))
    .filter(({ path }) => path !== '' && !/^(https|mailto):/.test(path))

/** What a link has to say of a file: how long it is, and how big. */
function facts(edition: string, path: string): string {
  const { bytes, pages, artefact, form } = entry(built, edition, path)
  // Made at the same time as the hub, so its size is not known yet.
  if (artefact === 'job-sheet') return '(PDF)'
  const unit = /^deck\b/.test(artefact) && form !== 'large.pdf' ? 'slide' : 'page'
  const length = pages === null ? [] : [`${pages} ${unit}${pages === 1 ? '' : 's'}`]
  const size = `${Math.ceil(readFileSync(output(built, edition, path)).length / 1024)} KB`
  expect(bytes).toBe(readFileSync(output(built, edition, path)).length)
  return `(${[path.split('.').at(-1)?.toUpperCase(), ...length, size].join(', ')})`
}

describe.each(editions)('the downloads of %s', edition => {
  const files = manifest(built, edition).files.map(file => file.path)
  const hub = linksOf(edition, 'index.html')

  it('are all on the hub, once, and every link leads to a file that is there', () => {
    expect(hub.length).toBeGreaterThan(35)
    expect(hub.map(({ path }) => path).toSorted()).toEqual(
      files.filter(path => path !== 'index.html').toSorted(),
    )
  })

  it('say what they are: a name that no other has, the kind, the pages and the size', () => {
    const away = hub.filter(({ path }) => !path.endsWith('.html'))
    expect(away.length).toBeGreaterThan(25)
    for (const { path, says } of away) expect(says.endsWith(facts(edition, path)), says).toBe(true)
    expect(new Set(hub.map(({ says }) => says)).size).toBe(hub.length)
    expect(hub.filter(({ says }) => says.length < 6)).toEqual([])
  })

  it('stand on the page of each item too, with the way back to the hub', () => {
    const pages = files.filter(
      path => path.endsWith('.html') && path !== 'index.html' && !/^deck\b/.test(path),
    )
    expect(pages.length).toBeGreaterThan(7)
    for (const page of pages) {
      const links = linksOf(edition, page)
      const name = page.replace('.html', '')
      const own = files.filter(path => path.split('.')[0] === name && !path.endsWith('.html'))
      expect(own.length, page).toBeGreaterThan(1)
      const told = links.filter(({ path }) => own.includes(path))
      expect(told.map(({ path }) => path).toSorted(), page).toEqual(own.toSorted())
      for (const { path, says } of told) expect(says.endsWith(facts(edition, path)), says).toBe(true)
      expect(links.filter(({ path }) => path === 'index.html').length, page).toBeGreaterThan(0)
    }
  })
})
