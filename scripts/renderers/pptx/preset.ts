import type { Shape } from './scene.ts'

/** What a preset shape of PowerPoint needs to be one of our marks; others are right as they are. */
const adjustments: Partial<Record<Shape, readonly (readonly [name: string, value: number])[]>> = {
  // All sides are equally long.
  hexagon: [
    ['adj', 28868],
    ['vf', 115470],
  ],
  // Arms a third as wide as the whole.
  plus: [['adj', 33000]],
  // The upper half of a disc: from nine to three o'clock, in sixty-thousandths of a degree.
  chord: [
    ['adj1', 10800000],
    ['adj2', 0],
  ],
}

/** The geometry of a native shape. */
export function preset(shape: Shape): string {
  const guides = (adjustments[shape] ?? []).map(
    ([name, value]) => `<a:gd name="${name}" fmla="val ${value}"/>`,
  )
  return `<a:prstGeom prst="${shape}"><a:avLst>${guides.join('')}</a:avLst></a:prstGeom>`
}
