import type { Run } from '../../slides/slide-design.ts'

/** A run in the colour of its place: only a link is told which that is, or it would have the theme's colour of links. */
export function plainRun({ colour, size, ...run }: Run, scale: number): Run {
  return {
    ...run,
    ...(size !== undefined && { size: size * scale }),
    ...(run.link !== undefined && colour !== undefined && { colour: 'ink' as const }),
  }
}
