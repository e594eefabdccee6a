import type { About } from '../finishers/about.ts'
import type { Furniture } from '../model.ts'

/** What a PDF says of itself. */
export const aboutOf = (
  title: string,
  { organisation, language, issued, typeface, stamp }: Furniture,
): About => ({
  title,
  author: organisation.text,
  language,
  issued,
  stamp,
  fonts: typeface === undefined ? [] : [typeface.regular.name, typeface.bold.name],
})
