import type { HowToFile } from '../content/compact.generated.ts'
import type { Line } from '../model.ts'

/** As much of a part as is asked for here; its schema's `anyOf` is more than the generated types can say. */
interface Part {
  readonly text?: Line
  readonly show?: string
}

/** The sentences with which the How-to guide opens one of its sets, such as `other_routes`; null where it has none. */
export const guideText = ({ chapters }: HowToFile, set: string): Line | null =>
  chapters.flatMap(chapter => chapter.parts as Part[]).find(part => part.show === set)?.text ?? null
