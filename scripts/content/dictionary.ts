import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { loadPackage } from '../load-package.ts'
import { program } from '../program.ts'
import { codeStore } from '../start/code-store.mjs'

/** As much of nspell as is asked of it. */
interface Speller {
  readonly data: Readonly<Record<string, unknown>>
  suggest(word: string): readonly string[]
}

let speller: Speller | undefined
let list: string | undefined

/**
 * Whether the dictionary of British English has a word. All its forms stand in one list, in order, which an earlier run
 * has kept: to read the dictionary itself takes longer than all else that a check does. Where nothing can be kept, it is
 * read each time.
 */
export function isInDictionary(word: string): boolean {
  list ??= keptList() ?? freshList()
  let [from, to] = [0, list.length]
  while (from < to) {
    const start = list.lastIndexOf('\n', Math.floor((from + to) / 2) - 1) + 1
    const end = list.indexOf('\n', start)
    const found = list.slice(start, end)
    if (found === word) return true
    if (found < word) from = end + 1
    else to = start
  }
  return false
}

/** The word that was meant by one that the dictionary does not have, as far as it can tell. */
export const suggestedWord = (word: string): string | undefined => opened().suggest(word)[0]

function opened(): Speller {
  if (speller !== undefined) return speller
  const nspell = loadPackage('nspell') as (aff: Buffer, dic: Buffer) => Speller
  speller = nspell(readFileSync(fileOf('aff')), readFileSync(fileOf('dic')))
  return speller
}

/** The package gives what is in its files to ES modules alone, and only later: they lie beside its program. */
const fileOf = (kind: 'aff' | 'dic'): string =>
  join(dirname(createRequire(import.meta.url).resolve('dictionary-en-gb')), `index.${kind}`)

const freshList = (): string => {
  const text = `${Object.keys(opened().data).sort().join('\n')}\n`
  inStore(store => store.keep(hash(), text))
  return text
}

function keptList(): string | undefined {
  return inStore(store => {
    const file = store.find(hash())
    const text = file === undefined ? undefined : readFileSync(file, 'utf8')
    // Its last line is its seal.
    return text?.slice(0, text.lastIndexOf('\n') + 1)
  })
}

const hash = (): string => createHash('sha256').update(`${program.hash}\nwords`).digest('hex')

function inStore<T>(work: (store: ReturnType<typeof codeStore>) => T): T | undefined {
  try {
    return work(codeStore('spelling', 'forms.txt'))
  } catch {
    return undefined
  }
}
