import { readFileSync } from 'node:fs'
import { Marp } from '@marp-team/marp-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Cut } from '../../scripts/model.ts'
import { deckView } from '../../scripts/views/deck.ts'
import { editions, entry, output } from './outputs.ts'
import { leaving, type Reader, reader } from './pages.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
let browser: Reader
beforeAll(async () => {
  browser = await reader()
})
afterAll(() => browser[Symbol.asyncDispose]())

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe.each(editions)('the deck of %s', edition => {
  const { slides } = deckView(subjectOf(built, edition))
  const html = output(built, edition, 'deck.html')

  it('is Markdown that Marp turns into its slides, each with its title and its notes', () => {
    const markdown = readFileSync(output(built, edition, 'deck.md'), 'utf8')
    const rendered = new Marp({ script: false }).render(markdown, { htmlAsArray: true })
    expect(rendered.html.length).toBe(19)
    expect(slides.length).toBe(19)
    for (const [index, { title, notes }] of slides.entries()) {
      expect(rendered.html[index]).toContain(title.text.replaceAll('&', '&amp;'))
      const told = plain((rendered.comments[index] ?? []).join('\n'))
      expect(notes.length).toBeGreaterThan(1)
      expect(
        notes.filter(note => !told.includes(note.heading.text) || !told.includes(plain(note.text))),
      ).toEqual([])
    }
  })

  it('is a slide show that moves on with the arrow key, asks for nothing, and has its own letters', async () => {
    await using opened = await browser.open(html)
    const { page, asked, faults } = opened
    const shown = (): Promise<string> =>
      page.evaluate(() => document.querySelector('.bespoke-marp-active h1')?.textContent ?? '')
    expect(plain(await shown())).toBe(slides[0]?.title.text)
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => location.hash === '#2')
    expect(plain(await shown())).toBe(slides[1]?.title.text)
    expect(leaving(asked)).toEqual([])
    expect(faults).toEqual([])
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready
      const styles = [...document.querySelectorAll('section h1, section li')].map(
        one => getComputedStyle(one).fontFamily,
      )
      return {
        loaded: [...document.fonts].filter(font => font.status === 'loaded').map(font => font.family),
        styles,
      }
    })
    expect(fonts.loaded).toContain('Arimo')
    expect(fonts.styles.length).toBeGreaterThan(16)
    expect(fonts.styles.filter(style => !style.startsWith('Arimo'))).toEqual([])
  })

  it.each([
    [1280, 720],
    [1024, 600],
    [390, 700],
  ])('keeps the buttons of the show off its slides, in a window of %i by %i', async (width, height) => {
    await using opened = await browser.open(html, { width })
    const { page } = opened
    await page.setViewport({ width, height })
    await page.waitForSelector('.bespoke-marp-active section')
    const [buttons, slide] = await page.evaluate(() =>
      ['.bespoke-marp-osc', '.bespoke-marp-active section'].map(selector => {
        const box = document.querySelector(selector)?.getBoundingClientRect()
        return { top: box?.top ?? 0, bottom: box?.bottom ?? 0, width: box?.width ?? 0 }
      }),
    )
    expect(buttons?.width).toBeGreaterThan(100)
    expect(slide?.width).toBeGreaterThan(300)
    expect(slide?.bottom).toBeLessThanOrEqual(buttons?.top ?? 0)
    expect(buttons?.bottom).toBeLessThanOrEqual(height)
  })

  it('shows the presenter the notes of every slide', async () => {
    await using opened = await browser.open(html, { after: '?view=presenter' })
    const { page, asked } = opened
    await page.waitForSelector('.bespoke-marp-note')
    const told = await page.$$eval('.bespoke-marp-note', all => all.map(one => one.textContent ?? ''))
    expect(told.length).toBe(19)
    for (const [index, { notes }] of slides.entries()) {
      const lost = notes.filter(note => !plain(told[index] ?? '').includes(plain(note.text)))
      expect(lost).toEqual([])
    }
    const seen = await page.$$eval('.bespoke-marp-note', all => all.map(one => one.checkVisibility()))
    expect(seen).toEqual(slides.map((_, index) => index === 0))
    expect(leaving(asked).filter(address => !address.startsWith(`file://${html}`))).toEqual([])
  })

  it.each(['deck-7', 'deck-20', 'deck-30', 'deck-roadshow'] as const)(
    'is there as %s too, every slide of it in every form, with its own times',
    async (cut: Cut) => {
      const view = deckView(subjectOf(built, edition), cut)
      for (const form of ['html', 'pdf', 'pptx'])
        expect(entry(built, edition, `${cut}.${form}`).pages, form).toBe(view.slides.length)
      await using opened = await browser.open(output(built, edition, `${cut}.html`), {
        after: '?view=presenter',
      })
      await opened.page.waitForSelector('.bespoke-marp-note')
      const told = await opened.page.$$eval('.bespoke-marp-note', all =>
        all.map(one => one.textContent ?? ''),
      )
      expect(told.length).toBe(view.slides.length)
      const text = plain(readFileSync(output(built, edition, `${cut}.txt`), 'utf8'))
      for (const [index, { title, notes }] of view.slides.entries()) {
        expect(text).toContain(`${index + 1} ${title.text}`)
        const lost = notes.filter(
          note => !plain(told[index] ?? '').includes(plain(note.text)) || !text.includes(plain(note.text)),
        )
        expect(lost).toEqual([])
      }
    },
  )
})
