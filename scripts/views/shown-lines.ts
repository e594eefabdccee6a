import type { Shown } from '../fit/misfit-problems.ts'
import type { Subject, Titled } from '../model.ts'
import { lines } from './lines.ts'

/** The text at each address that an artefact may show: its view's, and the fixed phrases. */
export const shownLines = (view: Titled, { words }: Pick<Subject, 'words'>): Shown =>
  new Map(lines([view, words]).map(line => [line.at, line.text]))
