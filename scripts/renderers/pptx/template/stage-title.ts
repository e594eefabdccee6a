import type { TemplateLayout } from '../../../deck-template.ts'
import type { Region } from '../../slides/slide-design.ts'
import { fittedSize, sizesDown } from './fitted-size.ts'
import { plainRun } from './plain-run.ts'
import type { StagedPlace } from './staged.ts'

/** A title in its place on the template, as large as that sets it, or as it has to be to fit. */
export function stageTitle({ places }: TemplateLayout, title: Region | undefined): StagedPlace {
  const place = places.find(({ type }) => type === 'title' || type === 'ctrTitle')
  if (place === undefined || title === undefined) throw new Error('a slide without a title')
  const { box, look, tag } = place
  const { words: runs } = title
  const paragraphs = [{ words: runs.map(run => plainRun(run, 1)), item: false }]
  const size = fittedSize(sizesDown(look.size, Math.min(look.size, 24)), place, paragraphs)
  return { tag, box, moved: false, look, size, sized: size !== look.size || !look.told, paragraphs }
}
