import type { Problem } from '../problem.ts'
import type { Layer } from './overlay.ts'

/** Names of files in a layer that the compact does not have. */
export function strayFiles(over: Layer, known: readonly string[]): Problem[] {
  return Object.keys((over.value ?? {}) as object)
    .filter(name => !known.includes(name))
    .map(name => ({
      code: 'overlay/unknown',
      severity: 'error' as const,
      place: over.spots.get(`/${name}`)?.key,
      what: `there is no compact/${name}.yaml to lay this over`,
      mend: `Use one of: ${known.join(', ')}.`,
    }))
}
