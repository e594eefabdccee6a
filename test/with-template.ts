import type { Files } from '../scripts/content/files.ts'
import { withFiles } from './with-files.ts'

/** The tests' own compact, with a template beside one of its editions. `deck` is what edition.yaml says of it. */
export const withTemplate = (bytes: Uint8Array | undefined, deck = 'template: ours.potx'): Files =>
  withFiles(`deck: { ${deck} }`, { 'ours.potx': bytes })
