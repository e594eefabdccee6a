import type { GetTextTranslation } from 'gettext-parser'
import { sourceLanguage } from '../content/source-language.ts'
import { loadPackage } from '../load-package.ts'
import type { Entry } from './entry.ts'

const { po } = loadPackage('gettext-parser') as typeof import('gettext-parser')

/** As many documents are named: a phrase at the foot of all pages is shown by sixty. */
const mostNamed = 6

/**
 * The file that translators' programs open (GNU gettext's `.po`): each line under its address, with what it is for and
 * where it is seen. One that was made from other English is marked fuzzy, with what that was. No clock: the same words
 * give the same file.
 */
export function writePo(entries: readonly Entry[], tag: string, edition: string): string {
  const translations = Object.fromEntries(
    entries.map(one => [one.at, { [one.english]: translationOf(one, edition) }]),
  )
  const headers = {
    'Project-Id-Version': 'compact',
    Language: tag.replace('-', '_'),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': sourceLanguage,
  }
  const file = { charset: 'utf-8', headers, translations: { '': { '': head }, ...translations } }
  // Folded lines would move with every changed word.
  return `${po.compile(file, { foldLength: 0 }).toString('utf8').trimEnd()}\n`
}

const head: GetTextTranslation = {
  msgid: '',
  msgstr: [''],
  comments: { translator: 'Words in curly brackets stay as they are: {term}, {organisation}, {C1.title}.' },
}

function translationOf(
  { at, english, place, about, shown, translated = '', madeFrom }: Entry,
  edition: string,
): GetTextTranslation {
  const isStale = translated !== '' && madeFrom !== undefined && madeFrom !== english
  const [first] = shown
  const named = shown.slice(0, mostNamed).join(', ')
  const extracted = [
    ...about,
    ...(shown.length > 0
      ? [`Shown on: ${named}${shown.length > mostNamed ? ` and ${shown.length - mostNamed} others` : ''}.`]
      : []),
    ...(first ? [`Picture: output/${edition}/${sourceLanguage}/${first}.webp`] : []),
  ]
  return {
    msgctxt: at,
    msgid: english,
    msgstr: [translated],
    comments: {
      extracted: extracted.join('\n'),
      ...(place && { reference: `${place.file}:${place.line}` }),
      ...(isStale && { flag: 'fuzzy', previous: `msgid ${JSON.stringify(madeFrom)}` }),
    },
  }
}
