import type { CompactFile, FrameworksFile, HowToFile } from '../content/compact.generated.ts'
import type { Line, Subject } from '../model.ts'
import { behaviour } from './behaviours.ts'
import { type CompactPage, compactPage, webPlace } from './compact-page.ts'
import { documentTitle } from './document-title.ts'
import { guideOpening, type Opening } from './guide-opening.ts'
import type { GuidePart, Show } from './guide-part.ts'
import { ownContact } from './own-contact.ts'
import { type SceneView, sceneView } from './scene-view.ts'

/** The guide as plain data: chapters of parts, each part with the set that it shows. */
export interface GuideView {
  readonly title: string
  readonly heading: Line
  readonly lead: Line
  /** What the line draws on the cover. */
  readonly scene: SceneView
  /** The compact that the guide is about. */
  readonly page: CompactPage
  readonly origin: Line
  readonly chapters: readonly Chapter[]
}

export interface Chapter {
  readonly id: string
  readonly number: number
  /** The promise whose colour it has. */
  readonly promise: string
  readonly title: Line
  readonly lead: Line
  readonly opening: Opening
  readonly parts: readonly PartView[]
}

export interface PartView {
  readonly id: string
  /** Stands on the web page and not on paper. */
  readonly webOnly: boolean
  /** How many of its set are printed; null where all are. */
  readonly onPaper: number | null
  readonly heading: Line | null
  /** The level of the headings inside: one below the part's own, so that none is skipped. */
  readonly sub: 'h3' | 'h4'
  readonly text: Line | null
  readonly list: readonly Line[] | null
  readonly steps: readonly Line[] | null
  readonly set: GuideSet | null
  readonly local: Line | null
}

/** A behaviour or a commitment in a list, with the place that it leads to. */
interface Reference {
  readonly code: string
  readonly text: Line
  readonly href: string
}

/** What a part shows from elsewhere in the content, by the way that it is set. */
export type GuideSet =
  | { readonly kind: 'moves'; readonly items: HowToFile['challenge']['moves'] }
  | { readonly kind: 'lines'; readonly items: HowToFile['challenge']['lines'] }
  | { readonly kind: 'points'; readonly items: readonly Line[] }
  | { readonly kind: 'avoid'; readonly items: HowToFile['repair']['avoid'] }
  | {
      readonly kind: 'scenarios'
      readonly items: readonly (Omit<HowToFile['scenarios'][number], 'links'> & {
        readonly links: readonly Reference[]
      })[]
    }
  | { readonly kind: 'questions'; readonly items: HowToFile['hard_questions'] }
  | {
      readonly kind: 'ladder'
      readonly items: readonly (Omit<HowToFile['ladder'][number], 'who'> & { readonly who: Line | null })[]
    }
  | { readonly kind: 'measures'; readonly items: HowToFile['measures'] }
  | { readonly kind: 'support'; readonly items: HowToFile['support'] }
  | { readonly kind: 'frameworks'; readonly items: readonly FrameworkView[] }
  | { readonly kind: 'pairs'; readonly items: CompactFile['two_way'] }

type Framework = FrameworksFile['frameworks'][number]

interface FrameworkView extends Omit<Framework, 'links' | 'replaced_by'> {
  readonly newer: Line | null
  /** The day it was checked, as readers of the language write it. */
  readonly checked: string
  readonly links: readonly Reference[]
}

/** Whose scene the cover has: all who appear in it stand arm in arm. */
const coverScene = 'together'

export function guideView(subject: Subject): GuideView {
  const { howTo, compact } = subject
  const codes = compact.commitments.map(one => one.id)
  return {
    title: documentTitle(subject, 'guide_title'),
    heading: howTo.title,
    lead: howTo.lead,
    scene: sceneView(subject, codes[0] ?? '', coverScene),
    page: compactPage(subject),
    origin: compact.meta.origin,
    chapters: howTo.chapters.map((chapter, index) => {
      const promise = chapter.promise ?? codes[index % codes.length] ?? ''
      return {
        id: chapter.id,
        number: index + 1,
        promise,
        title: chapter.title,
        lead: chapter.lead,
        opening: guideOpening(subject, promise, chapter),
        parts: (chapter.parts as unknown as GuidePart[]).map(part => partView(part, subject)),
      }
    }),
  }
}

const partView = (
  { id, heading, text, list, steps, show, local, web_only, on_paper }: GuidePart,
  subject: Subject,
): PartView => ({
  id,
  webOnly: web_only ?? false,
  onPaper: on_paper ?? null,
  heading: heading ?? null,
  sub: heading ? 'h4' : 'h3',
  text: text ?? null,
  list: list ?? null,
  steps: steps ?? null,
  set: show ? guideSet(show, subject) : null,
  local: local ?? null,
})

function guideSet(show: Show, subject: Subject): GuideSet {
  const { challenge, repair, scenarios, hard_questions, ladder, measures, support } = subject.howTo
  switch (show) {
    case 'moves':
      return { kind: 'moves', items: challenge.moves }
    case 'repair':
      return { kind: 'moves', items: repair.steps }
    case 'lines':
      return { kind: 'lines', items: challenge.lines }
    case 'other_routes':
      return { kind: 'points', items: challenge.other_routes }
    case 'avoid':
      return { kind: 'avoid', items: repair.avoid }
    case 'receiver':
    case 'onlooker':
    case 'not_for':
      return { kind: 'points', items: repair[show] }
    case 'scenarios':
      return {
        kind: 'scenarios',
        items: scenarios.map(one => ({ ...one, links: one.links.map(code => line(subject, code)) })),
      }
    case 'hard_questions':
      return { kind: 'questions', items: hard_questions }
    case 'ladder':
      return { kind: 'ladder', items: ladder.map(rung => ({ ...rung, who: rung.who ?? null })) }
    case 'measures':
      return { kind: 'measures', items: measures }
    case 'support':
      return { kind: 'support', items: [...ownContact(subject), ...support] }
    case 'frameworks':
      return { kind: 'frameworks', items: subject.frameworks.frameworks.map(one => framework(one, subject)) }
    case 'two_way':
      return { kind: 'pairs', items: subject.compact.two_way }
    case 'rules':
      return { kind: 'points', items: subject.workshops.rules }
  }
}

function framework({ links, replaced_by, ...one }: Framework, subject: Subject): FrameworkView {
  const date = new Intl.DateTimeFormat(subject.language, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    ...one,
    newer: replaced_by ?? null,
    checked: date.format(new Date(one.as_at)),
    links: links.map(code => commitment(subject, code)),
  }
}

const line = (subject: Subject, code: string): Reference => ({
  code,
  text: behaviour(subject, code).text,
  href: webPlace(subject, code),
})

function commitment(subject: Subject, code: string): Reference {
  const found = subject.compact.commitments.find(one => one.id === code)
  if (found === undefined) throw new Error(`no commitment has the code ${code}`)
  return { code, text: found.title, href: webPlace(subject, code) }
}
