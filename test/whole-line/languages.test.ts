import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readPackage, words as said } from '../reading/read-package.ts'
import { readPdf } from '../reading/read-pdf.ts'
import { setWords } from '../reading/set-words.ts'
import { freshCopy } from './fresh-copy.ts'
import { type Ended, press } from './press.ts'

const tags = ['cy', 'pl', 'ur', 'ar'] as const
/** What everybody sees, on paper. */
const paper = ['poster', 'infographic', 'notice', 'commitment-posters', 'pledge-cards', 'deck'] as const

/** Without spaces: where a line ends, a reader of PDFs may find one or none. */
const plain = (text: string): string => text.replace(/\s+/g, '')

describe('the languages that come with the compact', () => {
  let root: string
  let built: Ended
  const folder = (tag: string): string => join(root, 'output/everyone', tag)
  const language = (tag: string) =>
    parse(readFileSync(join(root, 'compact/languages', `${tag}.yaml`), 'utf8')) as {
      readonly name: string
      readonly words: Readonly<Record<string, string>>
      readonly content: { readonly compact: { readonly commitments: readonly { readonly title: string }[] } }
    }
  beforeAll(async () => {
    root = freshCopy()
    const edition = join(root, 'compact/editions/everyone/edition.yaml')
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('[en-GB]', `[${tags.join(', ')}]`))
    built = await press(root, 'build', '--edition', 'everyone')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('make what everybody sees, and leave out the rest', () => {
    expect(built.code, built.talk).toBe(0)
    for (const tag of ['cy', 'pl']) {
      const there = readdirSync(folder(tag))
      for (const name of paper) expect(there, tag).toContain(`${name}.pdf`)
      expect(there, tag).not.toContain('how-to-guide.pdf')
    }
  })

  it.each(['cy', 'pl'])(
    'say every promise in %s, on paper and on slides, and that nobody has checked it',
    async tag => {
      const { words, content } = language(tag)
      const titles = content.compact.commitments.map(({ title }) => plain(title))
      expect(titles).toHaveLength(6)
      for (const name of ['poster', 'infographic', 'notice']) {
        const { pages, language: spoken } = await readPdf(join(folder(tag), `${name}.pdf`))
        const text = plain(
          (await Promise.all(pages.map(setWords)))
            .flat()
            .map(one => one.text)
            .join(''),
        )
        for (const title of titles) expect(text, name).toContain(title)
        expect(text, name).toContain(plain(String(words.unchecked)))
        expect(spoken, name).toBe(tag)
      }
      const deck = readPackage(readFileSync(join(folder(tag), 'deck.pptx')))
      const slides = [...Array(16).keys()]
        .map(index => said(deck.tree(`ppt/slides/slide${index + 1}.xml`)))
        .join(' ')
      expect(plain(slides)).toContain(titles[1])
      expect(deck.part('ppt/slides/slide1.xml')).toContain(`lang="${tag}"`)
    },
  )

  it.each(['ur', 'ar'])('turn the web page round in %s', tag => {
    const page = readFileSync(join(folder(tag), 'index.html'), 'utf8')
    expect(page).toMatch(new RegExp(`<html[^>]* lang="${tag}" dir="rtl"`))
    expect(page).toContain('font-family:Vazirmatn')
    for (const { title } of language(tag).content.compact.commitments) expect(page).toContain(title)
    expect(existsSync(join(folder(tag), 'poster.pdf'))).toBe(false)
  })

  it('lead from each web page to the same in the others, by their own names', () => {
    for (const tag of tags) {
      const page = readFileSync(join(folder(tag), 'index.html'), 'utf8')
      const links = [
        ...page.matchAll(/<li><a href="([^"]+)" lang="(\w+)" hreflang="(\w+)"[^>]*>([^<]+)<\/a><\/li>/g),
      ]
      expect(links.map(one => one[2])).toEqual(tags.filter(one => one !== tag))
      for (const [, to = '', lang = '', , name] of links) {
        expect(name).toBe(language(lang).name)
        expect(existsSync(join(folder(tag), to))).toBe(true)
        expect(page).toContain(`<link rel="alternate" hreflang="${lang}" href="${to}">`)
      }
    }
  })
})
