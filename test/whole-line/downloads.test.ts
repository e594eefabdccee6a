import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { editions, entry, manifest, output } from './outputs.ts'
import { reader } from './pages.ts'

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
    .filter(({ path }) => path !== '' && !/^(https|mailto|tel):/.test(path))

/** What a link has to say of a file: how long it is, and how big. */
function facts(edition: string, path: string): string {
  const { bytes, pages, artefact, kind } = entry(built, edition, path)
  // Made at the same time as the hub, so its size is not known yet.
  if (['job-sheet', 'print-order'].includes(artefact)) return `(${path.split('.').at(-1)?.toUpperCase()})`
  const unit = /^deck\b/.test(artefact) && kind !== 'large' ? 'slide' : 'page'
  const length = pages === null ? [] : [`${pages} ${unit}${pages === 1 ? '' : 's'}`]
  const held = readFileSync(output(built, edition, path)).length
  const size =
    held < 1024 ** 2 ? `${Math.ceil(held / 1024)} KB` : `${Number((held / 1024 ** 2).toFixed(2))} MB`
  expect(bytes).toBe(held)
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

  it('are in one line with the other forms of their item, and each use can be reached from the top', async () => {
    await using browser = await reader()
    await using opened = await browser.open(output(built, edition, 'index.html'), { scripts: false })
    const lines = await opened.page.$$eval('.forms', all =>
      all.map(line => [...line.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '')),
    )
    expect(lines.length).toBeGreaterThan(9)
    expect(new Set(lines.map(line => line[0]?.split('.')[0])).size).toBe(lines.length)
    expect(lines.filter(line => new Set(line.map(path => path.split('.')[0])).size > 1)).toEqual([])
    const uses = await opened.page.$$eval('.use', all => all.map(one => `#${one.id}`))
    const top = await opened.page.$$eval('.to-uses a', all => all.map(one => one.getAttribute('href')))
    expect(top).toEqual(uses)
  })

  it('stand in columns, so that large print is found by running down one', async () => {
    await using browser = await reader()
    await using opened = await browser.open(output(built, edition, 'index.html'))
    for (const place of ['.large-pdf', '.txt', '.press-pdf']) {
      const lefts = await opened.page.$$eval(`.forms ${place}`, all =>
        all.map(one => Math.round(one.getBoundingClientRect().left)),
      )
      expect(lefts.length, place).toBeGreaterThan(4)
      expect(new Set(lefts).size, place).toBe(1)
    }
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
      expect(own.length, page).toBeGreaterThan(0)
      const told = links.filter(({ path }) => own.includes(path))
      expect(told.map(({ path }) => path).toSorted(), page).toEqual(own.toSorted())
      for (const { path, says } of told) expect(says.endsWith(facts(edition, path)), says).toBe(true)
      expect(links.filter(({ path }) => path === 'index.html').length, page).toBeGreaterThan(0)
    }
  })
})
