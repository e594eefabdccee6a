import { program } from '../program.ts'
import { openAjv } from './open-ajv.ts'
import { readingOf, type Schema } from './schema.ts'
import { type Validator, validators } from './validators.ts'

const known = new WeakMap<Schema, Validator>()
let ajv: ReturnType<typeof openAjv> | undefined

/**
 * What looks at values by a schema. The program as people start it has those of all schemas of one reading from an
 * earlier run; from source, and for a schema of no file, Ajv writes each as it is asked for.
 */
export function validatorFor(schema: Schema): Validator {
  const there = known.get(schema)
  if (there !== undefined) return there
  const reading = program.bundle === undefined ? undefined : readingOf(schema)
  if (reading !== undefined) {
    const made = validators(reading.schemas, `${program.hash}\n${reading.text}`)
    for (const [name, one] of reading.schemas) {
      const validator = made[name]
      if (validator) known.set(one, validator)
    }
  }
  const validator = known.get(schema) ?? compiled(schema)
  known.set(schema, validator)
  return validator
}

function compiled(schema: Schema): Validator {
  ajv ??= openAjv()
  return ajv.compile(schema) as Validator
}
