import type { HowToFile } from '../content/compact.generated.ts'
import type { Line } from '../model.ts'

/** What is read aloud first: where it is, what it is about, under what pressure, and what happened. */
export const scenarioFace = ({
  setting,
  title,
  pressure,
  story,
}: HowToFile['scenarios'][number]): Readonly<Record<'setting' | 'title' | 'pressure' | 'story', Line>> => ({
  setting,
  title,
  pressure,
  story,
})
