import type { Line, Words } from '../model.ts'
import { phrase } from './phrase.ts'

/** What an artefact is called. */
export const itemName = (artefact: string, words: Words): Line =>
  phrase(words, `item_${artefact.replaceAll('-', '_')}`)
