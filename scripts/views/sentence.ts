import type { Line } from '../model.ts'

/** A line that stands in lists, on its own: it begins with a capital letter. */
export const sentence = (line: Line, language: string): Line => ({
  ...line,
  text: line.text.charAt(0).toLocaleUpperCase(line.language ?? language) + line.text.slice(1),
})
