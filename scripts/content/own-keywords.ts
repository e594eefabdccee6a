import { webAddress } from './web-address.ts'
import { countWords } from './word-count.ts'

/** What schemas ask for beyond JSON Schema; validators that are kept from an earlier run are given it by these names. */
export const ownKeywords = {
  countWords,
  formats: { 'web-address': (text: string): boolean => webAddress(text) !== undefined },
}
