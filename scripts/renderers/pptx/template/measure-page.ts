import { fonts } from '../../../tools/fonts.ts'
import { single } from '../../slides/setting.ts'
import type { Run } from '../../slides/slide-design.ts'
import { spaced } from '../../slides/spaced.ts'
import type { Written } from '../paragraphs.ts'
import { xml } from '../xml.ts'
import type { StagedDeck, StagedPlace, StagedSlide } from './staged.ts'

/**
 * The words of all slides as a page that is laid out and looked at, never shown: each place of the template where it is,
 * narrower by as much as its letters are wider than Arimo's.
 */
export function measurePage(
  { width, height, slides }: StagedDeck,
  { language, direction }: Pick<Written, 'language' | 'direction'>,
): string {
  const shown = slides.map(slide => `<section>${frames(slide)}</section>`).join('')
  const style = `html{width:${width}in}body{margin:0;font-family:Arimo,Vazirmatn}section{position:relative;width:${width}in;height:${height}in}section>div{position:absolute;display:flex;flex-direction:column;justify-content:flex-start}.ctr{justify-content:center}.b{justify-content:flex-end}p{flex:none;margin:0;font-size:0;white-space:pre-wrap;overflow-wrap:anywhere}`
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>.</title><style>${fonts(shown)}</style><style>${style}</style><body>${shown}</body></html>`
}

function frames({ places, figures, stamp }: StagedSlide): string {
  const labels = figures.flatMap(({ box, label }) =>
    label
      ? [
          `<div data-frame class="ctr" style="${where(box)}"><p style="text-align:center">${run(label, { size: 18, bold: true, leading: 1 })}</p></div>`,
        ]
      : [],
  )
  return [
    ...places.map(place => frame(place, 'data-frame')),
    ...labels,
    ...(stamp ? [frame(stamp, 'data-furniture')] : []),
  ].join('')
}

const where = ({ x, y, w, h }: StagedPlace['box']): string =>
  `left:${x}in;top:${y}in;width:${w}in;height:${h}in`

const sides = { l: 'left', ctr: 'center', r: 'right' } as const

function frame({ box, look, size, paragraphs }: StagedPlace, is: string): string {
  const { inset, wide } = look
  const room = {
    x: box.x + inset.l,
    y: box.y + inset.t,
    w: (box.w - inset.l - inset.r) / wide,
    h: box.h - inset.t - inset.b,
  }
  const told = paragraphs.map(({ words, item }, i) => {
    const edge = `margin:${i === 0 ? 0 : look.above}pt 0 0 ${item ? look.indent / wide : 0}in`
    const runs = spaced(words).map(one => run(one, { size, bold: look.bold, leading: look.leading }))
    return `<p style="${edge};text-align:${sides[look.align]}">${runs.join('')}</p>`
  })
  return `<div ${is} class="${look.anchor}" style="${where(room)}">${told.join('')}</div>`
}

const run = (
  { text, at, size, bold }: Run,
  place: { size: number; bold: boolean; leading: number },
): string => {
  const look = `font-size:${size ?? place.size}pt;font-weight:${(bold ?? place.bold) ? 700 : 400};line-height:${single * place.leading}`
  return `<span${at === undefined ? '' : ` data-at="${xml(at)}"`} style="${look}">${xml(text)}</span>`
}
