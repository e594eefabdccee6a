import type { Run } from './slide-design.ts'

/** The code of a promise or of a line: small and bold beside it, so that people can write it down. */
export const codeRun = (text: string, look: Pick<Run, 'size' | 'colour' | 'link'> = {}): Run => ({
  size: 18,
  colour: 'quiet',
  ...look,
  text,
  bold: true,
  code: true,
})
