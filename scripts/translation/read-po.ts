import { tidyWords } from '../content/edit.ts'
import { hiddenSign } from '../content/hidden-sign.ts'
import { loadPackage } from '../load-package.ts'
import { bad, type Checked, good, type Place, type Problem } from '../problem.ts'

const { po } = loadPackage('gettext-parser') as typeof import('gettext-parser')

/** A line that somebody has translated. */
export interface Translated {
  readonly at: string
  readonly english: string
  readonly words: string
}

/** A translator's file, as far as it can be used. */
export interface ReadPo {
  readonly tag: string
  readonly done: readonly Translated[]
  /** How many have no words, and how many are marked as not finished (fuzzy). */
  readonly empty: number
  readonly fuzzy: number
}

/** Reads a `.po` file: what is in it and finished, and what is wrong with the rest, at its lines. */
export function readPo(
  bytes: Uint8Array,
  file: string,
  linesOf: (tag: string) => ReadonlySet<string>,
): Checked<ReadPo> {
  const text = Buffer.from(bytes).toString('utf8')
  let parsed: ReturnType<typeof po.parse>
  try {
    parsed = po.parse(Buffer.from(bytes), { validation: true })
  } catch (error) {
    return bad(notPo(file, error))
  }
  const tag = (parsed.headers.Language ?? '').trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return bad(noLanguage(file))
  const known = linesOf(tag)
  const lines = text.split('\n')
  const placeOf = (at: string): Place => {
    const index = lines.findIndex(line => line.trim() === `msgctxt ${JSON.stringify(at)}`)
    return { file, line: Math.max(index, 0) + 1, column: 1 }
  }
  const all = Object.values(parsed.translations)
    .flatMap(one => Object.values(one))
    .filter(({ msgid, msgctxt }) => msgid !== '' || msgctxt !== undefined)
  const problems: Problem[] = []
  const done: Translated[] = []
  let [empty, fuzzy] = [0, 0]
  for (const { msgctxt: at = '', msgid, msgstr, comments } of all) {
    const words = tidyWords(msgstr[0] ?? '')
    if (words === '') empty++
    else if (/\bfuzzy\b/.test(comments?.flag ?? '')) fuzzy++
    else {
      const fault = known.has(at) ? faultOf(msgid, words) : superfluous(at || msgid)
      if (fault) problems.push({ ...fault, place: placeOf(at) })
      else done.push({ at, english: msgid, words })
    }
  }
  return good({ tag, done, empty, fuzzy }, problems)
}

type Fault = Omit<Problem, 'place'>

/** What a line of a translation may not be without, and may not have. */
function faultOf(english: string, words: string): Fault | undefined {
  const [wanted, got] = [english, words].map(namesIn)
  const lost = [...(wanted ?? [])].filter(name => !got?.has(name) && !bends.test(name))
  const strange = [...(got ?? [])].filter(name => !wanted?.has(name) && !anywhere.test(name))
  if (lost.length + strange.length > 0)
    return {
      code: 'translate/names',
      severity: 'error',
      what:
        lost.length > 0
          ? `the translation lacks ${lost.join(' and ')}, which the English has`
          : `the English has no ${strange.join(' and ')}`,
      why: 'The program fills these in: a name, a number, a page. Without them something would be missing in print.',
      mend: 'Keep what stands in curly brackets as it is, letter for letter.',
    }
  const hidden = hiddenSign(words)
  return hidden && { code: 'translate/hidden-sign', severity: 'error', ...hidden.words }
}

const namesIn = (text: string): Set<string> => new Set(text.match(/\{[\w.]+\}/g))

/** These have a value in every line of the compact. */
const anywhere = /^\{(term|title|units?|count|organisation|C\d\.title)\}$/i
/** Words that a language may have to bend, and then writes out. */
const bends = /^\{(term|title|units?|count)\}$/i

const superfluous = (at: string): Fault => ({
  code: 'translate/unknown',
  severity: 'warning',
  what: `the compact has no line ${at.slice(0, 120)}`,
  why: 'It was taken out since the file was written, or is another compact’s. Its words are left out.',
  mend: 'Nothing has to be done. The next export does not have it any more.',
})

const notPo = (file: string, error: unknown): Problem => ({
  code: 'translate/not-po',
  severity: 'error',
  place: { file, line: (error as { lineNumber?: number }).lineNumber ?? 1, column: 1 },
  what: `${file} cannot be read as a \`.po\` file: ${String((error as Error).message).split('\n')[0]}`,
  mend: 'Save it again in Poedit or Weblate, or take the one that `translate export` wrote.',
})

const noLanguage = (file: string): Problem => ({
  code: 'translate/no-language',
  severity: 'error',
  place: { file, line: 1, column: 1 },
  what: `${file} does not say which language it is in`,
  why: 'The words would go into the wrong file.',
  mend: 'Give its head a line such as "Language: cy\\n".',
})
