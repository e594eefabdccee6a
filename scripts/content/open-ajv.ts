import type { KeywordCxt } from 'ajv/dist/2020.js'
import { loadPackage } from '../load-package.ts'
import { ownKeywords } from './own-keywords.ts'

/**
 * Ajv with the keywords of these schemas. Loading it and having it write its functions takes longer than reading and
 * checking all files, so it is loaded where it is asked for, and what it writes can be kept: what it finds is told by
 * addresses alone.
 */
export function openAjv() {
  const { Ajv2020, _ } = loadPackage('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const ajv = new Ajv2020({
    // A test checks the schemas themselves.
    validateSchema: false,
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, optimize: false, formats: _`own.formats` },
  })
  for (const keyword of ['x-mend', 'x-slot', 'x-overlay', 'x-optional', 'tsType']) ajv.addKeyword(keyword)
  for (const [name, test] of Object.entries(ownKeywords.formats)) ajv.addFormat(name, test)
  ajv.addKeyword({
    keyword: 'maxWords',
    type: 'string',
    schemaType: 'number',
    code(cxt: KeywordCxt) {
      const count = cxt.gen.scopeValue('func', { ref: ownKeywords.countWords, code: _`own.countWords` })
      cxt.fail(_`${count}(${cxt.data}) > ${cxt.schema as number}`)
    },
  })
  return ajv
}
