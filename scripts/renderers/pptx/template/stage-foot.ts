import { freeArea } from '../../../content/deck-template/free-area.ts'
import type { Area, PlaceType, TemplateLayout, TemplatePlace } from '../../../deck-template.ts'
import type { FurnishedPlan } from '../furnished-plan.ts'
import { fittedSize } from './fitted-size.ts'
import type { StagedPlace, StagedSlide } from './staged.ts'
import type { StandardTemplate } from './standard.ts'

/** What the stamp is set in: it is looked up, not read. */
const sizes = [12, 11, 10, 9, 8]

/** The stamp and the number in the template's own places for them. Where there is no date, the stamp has its room too. */
export function stageFoot(
  { places, drawn }: TemplateLayout,
  { stamp }: FurnishedPlan,
  { width }: StandardTemplate,
): Pick<StagedSlide, 'stamp' | 'number'> {
  const find = (type: TemplatePlace['type']): TemplatePlace | undefined =>
    places.find(one => one.type === type)
  const [foot, number, date] = [find('ftr'), find('sldNum'), find('dt')]
  return {
    stamp: foot && stamped(foot, stamp, foot.box, [wider(foot.box, number?.box, date?.box, drawn, width)]),
    number: number && {
      tag: number.tag,
      box: number.box,
      moved: false,
      look: number.look,
      size: number.look.size,
      sized: false,
      paragraphs: [],
    },
  }
}

function stamped(
  { tag, look }: { readonly tag: string; readonly look: PlaceType },
  stamp: string,
  own: Area,
  [wide = own]: readonly Area[],
): StagedPlace {
  const paragraphs = [{ words: [{ text: stamp }], item: false }]
  const fits = (box: Area): number => fittedSize(sizes, { box, look }, paragraphs)
  const box = fits(own) >= fits(wide) ? own : wide
  const size = fits(box)
  return { tag, box, moved: box !== own, look, size, sized: size !== look.size, paragraphs }
}

/** Its row, as far as nothing else stands in it. */
function wider(
  own: Area,
  number: Area | undefined,
  date: Area | undefined,
  drawn: readonly Area[],
  width: number,
): Area {
  const row = { ...own, x: width * 0.04, w: width * 0.92 }
  const others = [...(number ? [number] : []), ...drawn.filter(one => one.h < 3)]
  const free = freeArea(row, others)
  const left = date && date.y < own.y + own.h && date.y + date.h > own.y ? Math.min(date.x, own.x) : own.x
  const x = Math.max(free.x, Math.min(left, own.x))
  const right = Math.max(own.x + own.w, free.x + free.w)
  return free.y === own.y && free.h === own.h ? { ...own, x, w: right - x } : own
}
