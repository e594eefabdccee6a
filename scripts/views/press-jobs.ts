import type { Furniture, Line } from '../model.ts'
import { phrase } from './phrase.ts'
import { stampHash } from './stamp-hash.ts'

/** What the print shop has to know about one press file. */
export interface PressJob {
  readonly path: string
  /** Kit number and hash, as they stand on every page of it. */
  readonly code: string
  readonly hash: string
  /** Trimmed size in mm. */
  readonly width: number
  readonly height: number
  readonly pages: number
  readonly paper: Line
}

/** All press files of an edition. One may be older than the words of today, when only others are built. */
export const pressJobs = ({
  files,
  words,
  direction,
}: Pick<Furniture, 'files' | 'words' | 'direction'>): PressJob[] =>
  files.flatMap(({ path, code, view, press, pages }) => {
    if (press === null) return []
    const [width, height] = press.trim
    // A book that is read from right to left opens at its other side.
    const isTurned = direction === 'rtl' && press.paper === 'press_paper_book'
    const paper = phrase(words, isTurned ? 'press_paper_book_right' : press.paper)
    return [{ path, code, hash: stampHash(view), width, height, pages: pages ?? 0, paper }]
  })
