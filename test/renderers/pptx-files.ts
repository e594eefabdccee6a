import { expect } from 'vitest'
import deck from '../../scripts/artefacts/deck.ts'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { load } from '../../scripts/content/load.ts'
import type { Line, Made, Subject } from '../../scripts/model.ts'
import type { Checked } from '../../scripts/problem.ts'
import { pptx } from '../../scripts/renderers/pptx.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { type DeckView, deckView } from '../../scripts/views/deck.ts'
import { all, type Element, type Package } from '../reading/read-package.ts'
import { jobOf } from './job-of.ts'
import { rendered } from './rendered.ts'

export const make = async (
  subject: Subject,
  { view = deckView(subject), draft = false }: { view?: DeckView; draft?: boolean } = {},
): Promise<Checked<Made>> => {
  await using opened = tools()
  const job = jobOf('deck', { ...deck, view: () => view }, subject, { tools: opened, draft })
  return await rendered(pptx({}), view, job)
}

export const render = async (subject: Subject, view?: DeckView): Promise<Uint8Array> => {
  const made = await make(subject, view && { view })
  if (made.value === undefined) throw new Error(JSON.stringify(made.problems))
  return made.value.bytes
}

const loaded = load(diskFiles(process.cwd()))

export const subjectOf = (edition: string): Subject => {
  const subject = loaded.subjects.find(one => one.edition === edition && one.language === 'en-GB')
  if (subject === undefined) throw new Error(JSON.stringify(loaded.problems[0]))
  return subject
}

export const slideNames = (pack: Package): string[] =>
  pack.names
    .filter(name => /^ppt\/slides\/[^/]+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))

/** PowerPoint has a kind of its own for the title of a first slide, and for the line below it. */
const alike: Readonly<Record<string, string>> = { ctrTitle: 'title', subTitle: 'body' }

export const places = (slide: Element, type: string): Element[] =>
  all(slide, 'p:sp').filter(shape =>
    all(shape, 'p:ph').some(({ attributes: { type: own = '' } }) => (alike[own] ?? own) === type),
  )

/** A shape, or what a shape says of itself; what stands in a group is not the group. */
export const isDecorative = (one: Element): boolean => {
  const about = one.name === 'p:cNvPr' ? one : all(one, 'p:cNvPr')[0]
  return about !== undefined && all(about, 'adec:decorative').some(mark => mark.attributes.val === '1')
}

/** What can be drawn: shapes that are not places for words, lines and pictures. */
export const drawn = (part: Element): Element[] =>
  ['p:sp', 'p:cxnSp', 'p:pic']
    .flatMap(kind => all(part, kind))
    .filter(shape => all(shape, 'p:ph').length === 0)

/** Slides that words on a slide lead to, by those words. */
export function linked(pack: Package, number: number): Map<string, number> {
  const name = `ppt/slides/slide${number}.xml`
  const runs = all(pack.tree(name), 'a:r').filter(run => all(run, 'a:hlinkClick').length > 0)
  return new Map(
    runs.map(run => {
      const click = all(run, 'a:hlinkClick')[0] as Element
      expect(click.attributes.action).toBe('ppaction://hlinksldjump')
      const link = pack.links(name).find(one => one.id === click.attributes['r:id'])
      expect(link?.type).toBe('slide')
      return [all(run, 'a:t')[0]?.text ?? '', Number(/slide(\d+)\.xml$/.exec(link?.target ?? '')?.[1])]
    }),
  )
}

/** Every run of words in a slide's data that people should find on the slide. */
export function linesOf(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return []
  if ('text' in body && 'at' in body) return [(body as Line).text]
  return Object.values(body).flatMap(linesOf)
}
