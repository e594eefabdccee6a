import type { Activity, Line, Words } from '../model.ts'
import { phrase } from './phrase.ts'

/** Who talks with whom: small drawings in their order, and always the word. */
export interface GroupShape {
  readonly word: Line
  /** Names of drawings under templates/shared/marks. */
  readonly marks: readonly string[]
}

const drawings: Readonly<Record<Activity['shape'], readonly string[]>> = {
  all: ['group-all'],
  alone: ['group-one'],
  pairs: ['group-two'],
  trios: ['group-three'],
  table: ['group-table'],
  rooms: ['group-rooms'],
  groups: ['group-four'],
  'one-two-four-all': ['group-one', 'group-two', 'group-four', 'group-all'],
  'alone-then-pairs': ['group-one', 'group-two'],
  'pairs-then-table': ['group-two', 'group-table'],
  none: [],
}

/** The shape of an activity; null for breaks and the like, in which nobody is asked to talk. */
export const groupShape = (words: Words, shape: Activity['shape']): GroupShape | null =>
  shape === 'none'
    ? null
    : { word: phrase(words, `shape_${shape.replaceAll('-', '_')}`), marks: drawings[shape] }
