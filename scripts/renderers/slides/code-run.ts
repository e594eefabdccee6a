import type { Run } from './slide-design.ts'

/** The code of a promise or of a line: bold and quiet beside it, so that people can write it down. */
export const codeRun = (text: string, look: Pick<Run, 'size' | 'colour' | 'link'> = {}): Run => ({
  colour: 'quiet',
  ...look,
  text,
  bold: true,
  code: true,
})
