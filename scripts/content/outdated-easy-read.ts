import type { Layer } from './overlay.ts'
import { undivided } from './undivided.ts'

/** A promise whose words are others than those that its Easy Read was written for. */
export interface Outdated {
  readonly id: string
  readonly now: string
}

/**
 * Asked of the core, whatever the language: where its words have changed, translations of them are behind as well. Where
 * one of the files cannot be read, nothing is.
 */
export function outdatedEasyRead(compact: Layer | undefined, easyRead: Layer | undefined): Outdated[] {
  if (compact === undefined || easyRead === undefined) return []
  const { promises } = easyRead.value as { promises: { id: string; written_for: string }[] }
  const { commitments } = compact.value as { commitments: { id: string; we: string }[] }
  return commitments.flatMap(({ id, we }) => {
    const written = promises.find(one => one.id === id)?.written_for
    return written === undefined || plain(written) === plain(we) ? [] : [{ id, now: we }]
  })
}

const plain = (text: string): string => undivided(text).replace(/\s+/g, ' ').trim()
