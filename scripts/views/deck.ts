import type { Commitment, Cut, Line, Slide, Subject } from '../model.ts'
import type { PageStop } from './compact-page.ts'
import type { ContactWay } from './contact-ways.ts'
import { cutSlides } from './cut-slides.ts'
import { dividerSlide } from './divider-slide.ts'
import { documentTitle } from './document-title.ts'
import { type SceneView, sceneView } from './scene-view.ts'
import { slideBody } from './slide-body.ts'
import { slideNotes } from './slide-notes.ts'
import { type Stop, stopOf } from './stop-of.ts'

/** A slide show as plain data: what Marp Markdown, HTML, PDF and PPTX all say. */
export interface DeckView {
  readonly title: string
  /** The name of the compact: not every cut opens with the slide that shows it. */
  readonly heading: Line
  readonly minutes: number
  /** Minutes that are left for questions while the last slide stays up, as people read them; null where there are none. */
  readonly spare: string | null
  /** The line at the foot of each slide: its stops, in order. */
  readonly stops: readonly Stop[]
  readonly slides: readonly SlideView[]
}

export interface SlideView {
  readonly id: string
  /** `talk`, `interact` (the room does something; minutes stand on the slide) or `hold` (it waits). */
  readonly kind: Slide['kind']
  readonly title: Line
  /** Whole or half minutes, as they stand on the slide of an interaction; null on the others. */
  readonly minutes: string | null
  /** The commitment whose stop is filled at the foot; null on slides about them all. */
  readonly stop: string | null
  /** What the line draws on it. */
  readonly scene: SceneView | null
  readonly body: Body
  /** Structured notes: a heading and its words, in the same order on every slide. */
  readonly notes: readonly Note[]
}

export interface Note extends Pick<Line, 'text' | 'language'> {
  readonly heading: Line
}

/** A level of behaviour: love, expect, or do not expect, always with its word and its mark. */
export interface Behaviour {
  readonly code: string
  readonly level: 'expect' | 'love' | 'not_expect'
  readonly text: Line
}

/** Two parties with promises both ways. */
export interface Pair {
  readonly from: Line
  readonly to: Line
}

/** A picture with its bytes as an address, and its width and height in pixels. */
export interface ShownPicture {
  readonly data: string
  readonly width: number
  readonly height: number
  readonly alt: Line
}

/** What fills a slide below its title. */
export type Body =
  | {
      readonly show: 'cover'
      readonly kicker: Line
      readonly strapline: Line | null
      readonly organisation: Line
      readonly issued: string
    }
  /** A promise before it is told: its slide's title is its own. */
  | {
      readonly show: 'divider'
      readonly code: string
      readonly mark: Stop['mark']
      /** Its place among all, from 1. */
      readonly number: number
      readonly we: Line
    }
  | { readonly show: 'points'; readonly points: readonly Line[] }
  /** A picture of an edition's own, alone or beside a few words. */
  | { readonly show: 'picture'; readonly picture: ShownPicture; readonly points: readonly Line[] }
  | { readonly show: 'question'; readonly question: Line }
  | { readonly show: 'compact'; readonly stops: readonly Stop[]; readonly wayBack: Line | null }
  | {
      readonly show: 'commitment'
      readonly code: string
      readonly mark: Commitment['mark']
      readonly name: Line
      readonly lines: readonly Behaviour[]
    }
  | {
      readonly show: 'sort'
      readonly lines: readonly { readonly code: string; readonly text: Line }[]
      readonly choices: readonly Line[]
    }
  /** `back`: the line through them is dotted, as only the way back is. */
  | { readonly show: 'steps'; readonly back: boolean; readonly steps: readonly Line[] }
  /** The whole compact on one slide, with a scene for each promise. */
  | ({ readonly show: 'one-page' } & WholeCompact)
  /** The same as a poster, which everybody stands on arm in arm. */
  | ({ readonly show: 'poster' } & WholeCompact)
  | { readonly show: 'two-way'; readonly pairs: readonly Pair[] }
  | { readonly show: 'next'; readonly steps: readonly { readonly when: Line; readonly what: Line }[] }
  | { readonly show: 'pledge'; readonly stem: Line; readonly prompts: readonly Line[] }
  | {
      readonly show: 'support'
      readonly places: readonly Line[]
      readonly contact: { readonly name: Line; readonly ways: readonly ContactWay[] }
    }

interface WholeCompact {
  readonly heading: Line
  readonly strapline: Line | null
  readonly stops: readonly PageStop[]
  readonly wayBack: Line | null
  readonly alt: Line
}

/** A cut of the roadshow deck: its slides with their data filled in and their time lines worked out. */
export function deckView(subject: Subject, cut: Cut = 'deck'): DeckView {
  const { compact, workshops } = subject
  const { minutes, spare } = workshops.deck.cuts[cut]
  const chosen = cutSlides(workshops.deck, cut)
  let elapsed = 0
  const slides = chosen.flatMap((slide, index): SlideView[] => {
    const divider = dividerSlide(slide, elapsed, subject)
    const from = elapsed + (divider?.seconds ?? 0)
    elapsed += slide.seconds
    const isLast = index === chosen.length - 1
    const own: SlideView = {
      id: slide.id,
      kind: slide.kind,
      title: slide.show === 'cover' ? compact.title : slide.title,
      minutes: slide.kind === 'interact' ? halves(slide.seconds) : null,
      stop: slide.commitment ?? null,
      scene: sceneOf(slide, subject),
      body: slideBody(slide, subject),
      notes: slideNotes(slide, { from, to: elapsed, spare: isLast ? (spare ?? 0) : 0 }, subject),
    }
    return divider ? [divider.slide, own] : [own]
  })
  return {
    title: documentTitle(subject, spare === undefined ? 'deck_title' : 'deck_title_spare', {
      minutes: String(minutes),
    }),
    heading: compact.title,
    minutes,
    spare: spare === undefined ? null : halves(spare),
    stops: compact.commitments.map(stopOf),
    slides,
  }
}

/** The scene that a slide names; that of its promise where it tells of one; people together on the cover. */
function sceneOf({ show, scene, commitment }: Slide, subject: Subject): SceneView | null {
  const [first] = subject.compact.commitments
  if (show === 'commitment') return sceneView(subject, commitment ?? first?.id ?? '', scene)
  if (show === 'cover') return sceneView(subject, first?.id ?? '', scene ?? 'together')
  return scene === undefined ? null : sceneView(subject, commitment ?? first?.id ?? '', scene)
}

/** 150 as `2½`; less than half a minute is half a minute. */
const halves = (seconds: number): string =>
  `${Math.floor(seconds / 60) || ''}${seconds % 60 >= 30 || seconds < 30 ? '½' : ''}`
