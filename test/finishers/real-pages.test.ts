import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact, Tools } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { shipped, subjectOf } from '../fixtures.ts'
import { sameLooks } from '../reading/same-looks.ts'
import { tags } from '../reading/tags.ts'
import { jobOf } from '../renderers/job-of.ts'
import { rendered } from '../renderers/rendered.ts'

const subject = subjectOf('larkmoor')
const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
const cases = [...artefacts].flatMap(([name, artefact]) =>
  artefact.forms
    .filter(form => /^(large\.)?pdf$/.test(form.extension) && !form.last)
    .map(form => [`${name}.${form.extension}`, name, artefact, form] as const),
)

let opened: Tools
beforeAll(() => {
  opened = tools()
})
afterAll(() => opened[Symbol.asyncDispose]())

type Case = (typeof cases)[number]
const known = new Map<string, ReturnType<typeof print>>()

/** As it is for everybody: printed once for all that is asked of it. */
function made(one: Case): ReturnType<typeof print> {
  const [path, , artefact] = one
  const found = known.get(path) ?? print(one, artefact.view(subject))
  known.set(path, found)
  return found
}

/** A document as the browser printed it, as it was finished, and the HTML that both came from. */
async function print([, name, artefact, form]: Case, view: ReturnType<Artefact['view']>) {
  let html = ''
  let printed = new Uint8Array()
  const watched: Tools = {
    ...opened,
    async printAndLook(given, limits) {
      const result = await opened.printAndLook(given, limits)
      html = given
      printed = new Uint8Array(result.value?.pdf ?? [])
      return result
    },
  }
  const job = jobOf(name, artefact, subject, { tools: watched })
  const { value, problems } = await rendered(form, view, job)
  expect(problems).toEqual([])
  return { html, printed, finished: value?.bytes ?? new Uint8Array() }
}

/** A card that fills a sheet is written as often as it fits on one; the PDF shows the first, and hides the others. */
function onceOnly(one: Case): ReturnType<typeof print> {
  const view = one[2].view(subject)
  return 'copies' in view && Array.isArray(view.copies)
    ? print(one, { ...view, copies: view.copies.slice(0, 1) })
    : made(one)
}

/** The words of the YAML in the order of the page. */
const inOrder = (html: string): string[] =>
  [...html.replace(/[\s\S]*<body/, '').matchAll(/<span[^>]* data-at="[^"]*"[^>]*>([^<]*)</g)].map(
    ([, text = '']) => plain(text),
  )

const plain = (text: string): string =>
  text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00ad]+/g, '')

/** Large print is finished as the rest is: what is cut into most pages, and what has most drawings. */
const large = ['how-to-guide', 'infographic', 'poster', 'run-sheet', 'scenario-cards']
const seen = cases.filter(([path, name]) => !path.endsWith('.large.pdf') || large.includes(name))

describe('a document', () => {
  it.each(seen)('%s looks as it did before it was finished', async (...one) => {
    const { printed, finished } = await made(one)
    const { pages, different } = await sameLooks(printed, finished)
    expect(pages).toBeGreaterThan(0)
    expect(different).toBe(0)
  })

  it.each(cases.filter(([, name]) => !/^deck\b/.test(name)))(
    '%s says its words in the order of the page',
    async (...one) => {
      const { html, finished } = await onceOnly(one)
      const said = (await tags(finished)).map(({ words }) => plain(words)).join('')
      const words = inOrder(
        html
          // Pages for notes stand only in files whose last sheet they fill.
          .replace(/<section class="notes"[\s\S]*?<\/section>/g, '')
          // What stands beside a drawing, that it shows, is in words alone where there is none.
          .replace(/<\/svg>\s*<\/div>\s*<p class="picture">[\s\S]*?<\/p>/g, ''),
      ).filter(text => text.length > 3)
      expect(words.length).toBeGreaterThan(5)
      let from = 0
      for (const text of words) {
        const at = said.indexOf(text, from)
        expect(at, `“${text}” after “${said.slice(Math.max(0, from - 40), from)}”`).toBeGreaterThanOrEqual(0)
        from = at + text.length
      }
    },
  )
})
