import type { Line, Slide } from '../model.ts'
import { type Shown, slideBody } from './slide-body.ts'

/**
 * What whoever presents a slide reads out of it besides what its notes say: the lines of a promise with their codes,
 * each line of a sort twice, and the dates with those who answer for them, who stand in the notes. Everything else on a slide is in the notes.
 */
export function readAloud(slide: Slide, subject: Shown): string[] {
  const body = slideBody(slide, subject)
  const coded = ({ code, text }: { readonly code: string; readonly text: Line }) => `${code} ${text.text}`
  switch (body.show) {
    case 'commitment':
      return body.lines.map(coded)
    case 'sort':
      return [...body.lines, ...body.lines].map(coded)
    case 'next':
      return subject.compact.next.map(({ when, what, who }) => `${when.text} ${what.text} ${who?.text ?? ''}`)
    default:
      return []
  }
}
