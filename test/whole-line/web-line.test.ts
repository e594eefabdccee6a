import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { fullest, output } from './outputs.ts'
import { type Reader, reader } from './pages.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
let browser: Reader
beforeAll(async () => {
  browser = await reader()
})
afterAll(() => browser[Symbol.asyncDispose]())

describe.each(fullest)('the web page of %s, before anything is opened,', edition => {
  const path = output(built, edition, 'index.html')
  const { commitments } = subjectOf(built, edition).compact

  it.each([
    [1280, 4],
    [390, 7],
  ])('is short on a screen of %i pixels: at most %i heights of 800', async (width, screens) => {
    await using opened = await browser.open(path, { width })
    const height = await opened.page.evaluate(() => document.documentElement.scrollHeight)
    expect(height).toBeGreaterThan(1000)
    expect(height / 800).toBeLessThanOrEqual(screens)
  })

  it('leads along the line: from the scene and the title of each promise to the promise', async () => {
    await using opened = await browser.open(path, { scripts: false })
    const { page } = opened
    const links = await page.$$eval('.line li a', all => all.map(one => one.getAttribute('href')))
    expect(links).toEqual(commitments.map(({ id }) => `#${id}`))
    for (const [index, { id, title }] of commitments.entries()) {
      const link = (await page.$$('.line li a'))[index]
      expect(await link?.evaluate(one => one.textContent)).toContain(title.text)
      const box = await link?.boundingBox()
      // Where the drawing is, and not only at the words.
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20)
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(id)
      await page.evaluate(() => scrollTo(0, 0))
    }
  })

  it('has the line in rows on a wide screen, and a scene a row on a narrow one, with a drawing for each', async () => {
    await using opened = await browser.open(path)
    const { page } = opened
    const places = (): Promise<{ tops: number; lefts: number; drawn: number; whole: boolean }> =>
      page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.line li')].map(one => one.getBoundingClientRect())
        const seen = (one: Element): boolean => one.getBoundingClientRect().height > 20
        return {
          tops: new Set(boxes.map(box => Math.round(box.top))).size,
          lefts: new Set(boxes.map(box => Math.round(box.left))).size,
          drawn: [...document.querySelectorAll('.line .drawn svg')].filter(seen).length,
          whole: [...document.querySelectorAll('.line .whole svg')].some(seen),
        }
      })
    expect(await places()).toEqual({ tops: 2, lefts: 3, drawn: 0, whole: true })
    await page.setViewport({ width: 390, height: 800 })
    expect(await places()).toEqual({ tops: 6, lefts: 1, drawn: 6, whole: false })
  })

  it('goes down a narrow page without a gap: each row begins where the one before it ends', async () => {
    await using opened = await browser.open(path, { width: 390 })
    const gaps = await opened.page.evaluate(() => {
      const box = (one: Element | null | undefined): DOMRect => one?.getBoundingClientRect() ?? new DOMRect()
      return [...document.querySelectorAll('.line li')].slice(0, -1).map(row => {
        const [scene, down, over] = ['.drawn svg', '.down', '.over svg'].map(name =>
          box(row.querySelector(name)),
        )
        const next = box(row.nextElementSibling?.querySelector('.drawn svg'))
        const [a, b, c] = [scene as DOMRect, down as DOMRect, over as DOMRect]
        return Math.max(b.top - a.bottom, c.top - b.bottom, next.top - c.bottom)
      })
    })
    expect(gaps.length).toBe(5)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(0.5)
  })
})

describe.each(fullest)('the pictures on the web pages of %s', edition => {
  it('of the screens are all there, wide and upright, with the words to give with each', () => {
    const html = readFileSync(output(built, edition, 'screen-slides.html'), 'utf8')
    const all = [...html.matchAll(/<img class="(\w+)" src="data:image\/webp;base64,([^"]+)" alt="([^"]+)">/g)]
    expect(all.map(([, shape]) => shape)).toEqual(
      Array.from({ length: 8 }, () => ['landscape', 'portrait']).flat(),
    )
    expect(new Set(all.map(([, , bytes]) => bytes)).size).toBe(16)
    const { commitments } = subjectOf(built, edition).compact
    for (const [index, { id, title }] of commitments.entries())
      expect(all[2 * index + 2]?.[3]).toContain(`${title.text} (${id})`)
    expect(html.length).toBeLessThan(1_000_000)
  })

  it.each(['poster', 'handout', 'sort-deck', 'easy-read'])(
    'of the %s leads to what is printed, and says so',
    async name => {
      await using opened = await browser.open(output(built, edition, `${name}.html`), { scripts: false })
      const found = await opened.page.$$eval('.printed', all =>
        all.map(one => {
          const image = one.querySelector('img')
          return {
            to: one.getAttribute('href'),
            alt: image?.alt ?? '',
            whole: (image?.complete && image.naturalWidth > 100) ?? false,
          }
        }),
      )
      expect(found).toEqual([{ to: `${name}.pdf`, alt: expect.stringMatching(/first page/), whole: true }])
    },
  )
})

it('the messages say what each is for, and one click takes all of one and nothing else', async () => {
  await using opened = await browser.open(output(built, 'everyone', 'messages.html'))
  const { page } = opened
  const { parts } = subjectOf(built, 'everyone').sheets.messages
  const cards = await page.$$('.to-send section')
  expect(cards.length).toBe(parts.length + 6)
  for (const [index, part] of parts.entries()) {
    const card = cards[index]
    const words = await card?.evaluate(one => one.textContent)
    for (const line of [part.heading, part.when, part.text]) expect(words).toContain(line?.text)
    await (await card?.$('.message'))?.click()
    const taken = await page.evaluate(() => String(getSelection()))
    expect(taken.trim().replace(/\s+/g, ' ')).toBe(part.text?.text)
  }
})
