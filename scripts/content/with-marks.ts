import type { Layer } from './overlay.ts'
import { childSchema, type Schema } from './schema.ts'

/** A compact in which each promise has a mark: one that names none has the first that no other has. */
export function withMarks(layer: Layer, schema: Schema): Layer {
  const { commitments, ...others } = layer.value as { commitments: readonly { readonly mark?: string }[] }
  const shapes = childSchema(childSchema(childSchema(schema, 'commitments'), '0'), 'mark')?.enum ?? []
  const free = shapes.filter(shape => !commitments.some(({ mark }) => mark === shape))
  const marked = commitments.map(one => (one.mark === undefined ? { ...one, mark: free.shift() } : one))
  return { ...layer, value: { ...others, commitments: marked } }
}
