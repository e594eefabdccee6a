import { loadPackage } from '../../load-package.ts'
import { bad, type Checked, good, type Problem } from '../../problem.ts'
import type { CompactFile } from '../compact.generated.ts'
import type { Files } from '../files.ts'
import { readLayers } from '../read-layers.ts'
import { lockPath } from './lock-path.ts'
import { lockedFiles, lockedPieces } from './locked-pieces.ts'

/** A lock as it is written. */
export interface LockText {
  readonly text: string
  readonly version: string
  readonly pieces: number
}

/** The lock of the wording as it stands; refused where it is locked already under this version with other words. */
export function lockText(files: Files): Checked<LockText> {
  const { shelf, problems } = readLayers(files, {})
  const slips = problems.filter(
    ({ severity, place, of }) => severity === 'error' && of === undefined && place?.file !== lockPath,
  )
  if (slips.length > 0) return bad(...slips)
  const compact = shelf.core.get('compact')
  if (compact === undefined) throw new Error('a compact that cannot be read was let through')
  const { version } = (compact.value as { meta: CompactFile['meta'] }).meta
  const words = Object.fromEntries(
    [...lockedPieces(shelf.core)].map(([address, { hash }]) => [address, hash]),
  )
  const { lock } = shelf
  if (lock?.version === version && !isSame(lock.words, words)) {
    const refused: Problem = {
      code: 'lock/same-version',
      severity: 'error',
      place: compact.spots.get('/meta/version')?.value,
      what: `version ${version} is locked already, with other words`,
      why: 'Two wordings under one version could not be told apart on a wall.',
      mend: 'Raise `version` here, then lock again.',
    }
    return bad(refused)
  }
  const { stringify } = loadPackage('yaml') as typeof import('yaml')
  const head = `# yaml-language-server: $schema=schema/lock.schema.json\n# The shared wording as it was agreed: ${lockedFiles.join(', ')}. Written by \`npx compact-press lock\`, never by hand.\n`
  const body = stringify(
    { version, words },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  )
  return good({ text: head + body, version, pieces: Object.keys(words).length })
}

const isSame = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([address, hash]) => other[address] === hash)
