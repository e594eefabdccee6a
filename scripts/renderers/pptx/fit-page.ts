import { fonts } from '../../tools/fonts.ts'
import type { PlannedSlide } from '../slides/plan.ts'
import { setting, single } from '../slides/setting.ts'
import type { Box, Region, Run } from '../slides/slide-design.ts'
import { spaced } from '../slides/spaced.ts'
import type { FurnishedPlan } from './furnished-plan.ts'
import type { PageFrame } from './page-frame.ts'
import type { Written } from './paragraphs.ts'
import { xml } from './xml.ts'

/**
 * The words of all slides as a page that is laid out and looked at, never shown: each place for words where it
 * will stand, in Arimo, whose letters are as wide as Arial's. Like PowerPoint, it breaks a word that is wider than
 * its place, and that is seen.
 */
export function fitPage(
  plan: FurnishedPlan,
  { language, direction }: Pick<Written, 'language' | 'direction'>,
): string {
  const slides = plan.slides.map(slide => `<section>${slidePlaces(slide, plan)}</section>`).join('')
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>.</title><style>${fonts(slides)}</style><style>${style(plan.frame)}</style><body>${slides}</body></html>`
}

const style = ({ slide }: PageFrame): string =>
  `html{width:${slide.w}in}body{margin:0;font-family:Arimo,Vazirmatn}section{position:relative;height:${slide.h}in}section>div{position:absolute;display:flex;flex-direction:column;justify-content:flex-start}.ctr{justify-content:center}.b{justify-content:flex-end}p{flex:none;margin:0;font-size:0;white-space:pre-wrap;overflow-wrap:anywhere}`

function slidePlaces({ regions, figures }: PlannedSlide, { stamp, draft, frame }: FurnishedPlan): string {
  const labels = figures.flatMap(({ box, label }): Region[] =>
    label ? [{ box, size: label.size ?? 18, anchor: 'ctr', align: 'ctr', words: [label] }] : [],
  )
  const mark = draft ? [{ ...draftRegion, box: frame.draft, words: [{ text: draft.text }] }] : []
  const foot = `<div data-furniture class="ctr" style="${where(stampRoom(frame))};overflow:clip"><p><span data-at="edition/organisation" style="font-size:12pt;line-height:${single}">${xml(stamp)}</span></p></div>`
  return [...regions, ...labels, ...mark].map(place).join('') + foot
}

/** Two lines: with more, the stamp of a long name would run into the line above it and off the slide. */
const stampRoom = ({ stamp }: PageFrame): Box => ({ ...stamp, y: stamp.y - 0.07, h: stamp.h + 0.14 })

const draftRegion: Omit<Region, 'box'> = { size: 18, bold: true, anchor: 'ctr', align: 'ctr', words: [] }

const where = ({ x, y, w, h }: Box): string => `left:${x}in;top:${y}in;width:${w}in;height:${h}in`

const sides = { l: 'left', ctr: 'center', r: 'right' } as const

function place(one: Region): string {
  const look = `letter-spacing:${setting(one).tracking}pt;text-align:${sides[one.align ?? 'l']}`
  return `<div data-frame class="${one.anchor ?? 't'}" style="${where(one.box)}"><p style="${look}">${runs(one)}</p></div>`
}

/** A line is as high as its largest letters ask for, whatever the size of the place. */
function runs(region: Region): string {
  const height = Math.round(single * setting(region).leading * 1000) / 1000
  return spaced(region.words)
    .map(({ text, at, size = region.size, bold = region.bold ?? false }: Run) => {
      const look = `font-size:${size}pt;font-weight:${bold ? 700 : 400};line-height:${height}`
      return `<span${at === undefined ? '' : ` data-at="${xml(at)}"`} style="${look}">${xml(text)}</span>`
    })
    .join('')
}
