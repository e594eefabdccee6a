import { expect, it } from 'vitest'
import { chosenDocuments } from '../../scripts/pack/chosen-documents.ts'

const printed = [
  { name: 'sort-deck', code: 'K13' },
  { name: 'pledge-cards', code: 'K23' },
]

it('documents are named as they are or by kit code, in any case', () => {
  expect(chosenDocuments('only', ['K13', 'pledge-cards'], printed).value).toEqual([
    'sort-deck',
    'pledge-cards',
  ])
  expect(chosenDocuments('only', ['k23'], printed).value).toEqual(['pledge-cards'])
  expect(chosenDocuments('only', undefined, printed).value).toBeUndefined()
})

it('what a session does not print is told, with what was meant and what there is', () => {
  const { value, problems } = chosenDocuments('without', ['sort-dek', 'poster'], printed)
  expect(value).toBeUndefined()
  expect(problems.map(one => one.what)).toEqual([
    '--without names `sort-dek`, which this session does not print',
    '--without names `poster`, which this session does not print',
  ])
  expect(problems[0]?.mend).toBe('Did you mean `sort-deck`?')
  expect(problems[1]?.why).toContain('sort-deck (K13), pledge-cards (K23)')
})
