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
  if (['job-sheet', 'print-order', 'packing-list'].includes(artefact))
    return `(${path.split('.').at(-1)?.toUpperCase()})`
  const unit = /^deck\b/.test(artefact) && kind !== 'large' ? 'slide' : 'page'
  const length = pages === null ? [] : [`${pages} ${unit}${pages === 1 ? '' : 's'}`]
  const held = readFileSync(output(built, edition, path)).length
  const size =
    held < 1024 ** 2 ? `${Math.ceil(held / 1024)} KB` : `${Number((held / 1024 ** 2).toFixed(2))} MB`
  expect(bytes).toBe(held)
  return `(${[path.split('.').at(-1)?.toUpperCase(), ...length, size].join(', ')})`
}

describe.each(editions)('the downloads of %s', edition => {
  const all = manifest(built, edition).files
  const files = all.filter(({ kind }) => kind !== 'preview').map(file => file.path)
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

  it('stand beside the other forms of their item, in groups that the keyboard opens', async () => {
    await using browser = await reader()
    await using opened = await browser.open(output(built, edition, 'index.html'), { scripts: false })
    const { page } = opened
    const lines = await page.$$eval('.use', all =>
      all.map(use =>
        [...use.querySelectorAll('.forms')].map(line =>
          [...line.querySelectorAll('a')].map(link => link.getAttribute('href') ?? ''),
        ),
      ),
    )
    expect(lines.length).toBeGreaterThan(5)
    const items = lines.flat()
    expect(items.length).toBeGreaterThan(40)
    expect(new Set(items.map(line => line[0]?.split('.')[0])).size).toBe(items.length)
    expect(items.filter(line => new Set(line.map(path => path.split('.')[0])).size > 1)).toEqual([])
    const seen = (): Promise<boolean[]> =>
      page.$$eval('.use', all =>
        all.map(
          use => use.querySelector('.forms')?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
        ),
      )
    expect(await seen()).toEqual(lines.map(() => false))
    for (const summary of await page.$$('.use > summary')) await summary.press('Enter')
    expect(await seen()).toEqual(lines.map(() => true))
  })

  it('show the first page of each item that is printed, in its shape, and say so', async () => {
    await using browser = await reader()
    await using opened = await browser.open(output(built, edition, 'index.html'))
    const { page } = opened
    await page.$$eval('details', all => all.map(one => one.setAttribute('open', '')))
    await page.$$eval('img', all =>
      Promise.all(
        all.map(one => {
          one.loading = 'eager'
          return one.decode()
        }),
      ),
    )
    const shown = await page.$$eval('.forms .preview', all =>
      all.map(one => {
        const image = one as HTMLImageElement
        const { width, height } = image.getBoundingClientRect()
        const main = image.closest('a')?.getAttribute('href') ?? ''
        return {
          main,
          path: image.getAttribute('src') ?? '',
          alt: image.alt,
          natural: image.naturalWidth / image.naturalHeight,
          drawn: width / height,
        }
      }),
    )
    const printed = all
      .filter(({ kind, use }) => kind === 'office' && use !== undefined)
      .map(file => file.artefact)
    expect(printed.length).toBeGreaterThan(40)
    expect(shown.map(one => one.path).toSorted()).toEqual(
      [...printed, 'screen-slides', 'social-pictures'].map(name => `${name}.webp`).toSorted(),
    )
    for (const { main, path, alt, natural, drawn } of shown) {
      expect(main.split('.')[0]).toBe(path.split('.')[0])
      expect(alt).toMatch(/first page/)
      expect(drawn, path).toBeCloseTo(natural, 1)
    }
    for (const [path, shape] of [
      ['poster', 297 / 420],
      ['infographic', 297 / 210],
      ['notice', 210 / 297],
      ['deck', 16 / 9],
    ] as const)
      expect(shown.find(one => one.path === `${path}.webp`)?.natural, path).toBeCloseTo(shape, 1)
    const heavy = all.filter(({ kind, bytes }) => kind === 'preview' && bytes > 50_000)
    expect(heavy.map(({ path }) => path)).toEqual([])
  })

  it('stand on the page of each item too, with the way back to the hub', () => {
    const pages = files.filter(
      path => /^[^.]+\.html$/.test(path) && path !== 'index.html' && !/^deck\b/.test(path),
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
