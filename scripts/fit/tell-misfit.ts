import { countWords } from '../content/word-count.ts'
import type { Problem } from '../problem.ts'
import type { Misfit } from './misfit.ts'

type Told = Required<Pick<Problem, 'code' | 'what'>> & { why: string; mend: string }

/**
 * Says of something that does not fit what is wrong, why it matters and how to mend it. `words` names its line, `file`
 * where it is, and `fits` where the same line does fit.
 */
export function tellMisfit(misfit: Misfit, words: string, file: string, fits: readonly string[]): Told {
  const also = fits.length > 0 ? `; it fits ${list(fits)}` : ''
  switch (misfit.kind) {
    case 'cut': {
      const { by, text, tooMany } = misfit
      // A line of which next to nothing would be left is not to blame alone.
      const together = tooMany !== null && tooMany > 2 && tooMany >= countWords(text) - 1
      return {
        code: 'cut',
        what:
          tooMany === null
            ? `${words} does not fit ${file}${also}`
            : together
              ? `${words} and the words around it are together too long for ${file}${also}`
              : `${words} is ${count(tooMany, 'word')} too long for ${file}${also}`,
        why: `Its words stand ${by} mm outside their space, where they would be cut off or run over others.`,
        mend:
          tooMany === null
            ? 'Shorten what stands around it.'
            : together
              ? 'Shorten several of them, the longest first.'
              : `Take out ${count(tooMany, 'word')}, or use shorter ones.`,
      }
    }
    case 'wide':
      return {
        code: 'wide',
        what: `“${misfit.word}” in ${words} is wider than its column in ${file}${also}`,
        why: `It stands ${misfit.by} mm outside, where it would be cut off or run over others.`,
        mend: 'Use a shorter word.',
      }
    case 'shrunk':
      return {
        code: 'shrunk',
        what: `${misfit.text === '' ? 'something drawn' : words} makes ${file} ${misfit.by} mm too wide`,
        why: 'The browser would draw every page smaller to make room for it.',
        mend: 'Use shorter words, or mend the style of the template.',
      }
    case 'broken':
      return {
        code: 'broken',
        what: `“${misfit.word}” in ${words} is broken over two lines in ${file}${also}`,
        why: 'A word or number in two pieces is hard to read, and reads aloud as two.',
        mend: 'Use a shorter word.',
      }
    case 'small':
      return {
        code: 'small',
        what: `${words} is set in ${misfit.size} pt in ${file}`,
        why: 'Type as small as that cannot be read by everyone who gets it.',
        mend: 'Shorten the words, so that they stand in larger type, or mend the style of the template.',
      }
    case 'edge':
      return {
        code: 'edge',
        what:
          misfit.near < 0
            ? `${words} runs off the paper in ${file}`
            : `${words} stands ${misfit.near} mm from the edge of the paper in ${file}; ${misfit.least} mm is the least`,
        why: 'Office printers leave some millimetres white, and feed a little askew.',
        mend: 'Shorten the words, or give the style of the template wider margins.',
      }
    case 'meets':
      return {
        code: 'meets',
        what: `${words} runs into “${misfit.other.text}” in ${file}`,
        why: 'Words over words cannot be read.',
        mend: 'Shorten the longer of the two.',
      }
    case 'crossed':
      return {
        code: 'crossed',
        what: `a drawn line runs through ${words} in ${file}${also}`,
        why: 'Words with a line through them read as struck out.',
        mend: 'Shorten them, or what stands above them.',
      }
    case 'faint':
      return {
        code: 'faint',
        what: `${words} in ${file} stands out from its ground by ${misfit.ratio} to 1${misfit.grey ? ' on a grey print' : ''}; ${misfit.least} is the least`,
        why: `${misfit.colours[0]} on ${misfit.colours[1]} is too faint for many readers (WCAG 2.2, 1.4.3).`,
        mend: 'Take a darker colour, or a lighter ground.',
      }
    case 'orphan':
      return {
        code: 'orphan',
        what: `the heading ${words} stands alone at the foot of a page of ${file}`,
        why: 'A heading without what it heads is lost on its readers.',
        mend: 'Shorten or lengthen what comes before it by a line.',
      }
    case 'torn-row':
      return {
        code: 'torn-row',
        what: `a row of a table is torn between pages ${misfit.page} and ${misfit.page + 1} of ${file}`,
        why: 'Half a row cannot be read.',
        mend: 'Shorten the row.',
      }
    case 'stamp':
      if (misfit.missing.includes('code'))
        return {
          code: 'stamp',
          what: `page ${misfit.page} of ${file} does not say which copy it is: ${list(misfit.missing.map(part => stampNames[part] ?? part))} ${misfit.missing.length > 1 ? 'are' : 'is'} not on it`,
          why: 'An old copy on a wall can be recognised only by them.',
          mend: 'Put the stamp on every page of the template.',
        }
      if (misfit.missing.every(part => part === 'own'))
        return {
          code: 'stamp',
          what: `your line at the foot of page ${misfit.page} of ${file} is cut off`,
          why: 'Half a line at the foot of a page looks like a mistake.',
          mend: 'Write a shorter one under `foot`.',
        }
      return {
        code: 'stamp',
        what: `${list(misfit.missing.map(part => stampNames[part] ?? part))} ${misfit.missing.length > 1 ? 'are' : 'is'} cut off at the foot of page ${misfit.page} of ${file}, because the organisation’s name is long`,
        why: 'Without them nobody can tell which copy this is, and whether it is the one in force.',
        mend: 'Give a shorter form of the name under `short_name`: it stands at the foot, and the full one on covers and web pages.',
      }
    case 'ink':
      return {
        code: 'ink',
        what: `about ${Math.round(misfit.share * 100)}% of page ${misfit.page} of ${file} is ink; ${Math.round(misfit.most * 100)}% is the most`,
        why: 'Office printers leave streaks in large dark areas, and toner is dear.',
        mend: 'Use lines and white space in the style of the template in place of dark areas.',
      }
    case 'pages':
      return {
        code: 'pages',
        what: `${file} has ${misfit.got} pages; it holds ${misfit.holds}${misfit.unit === 'slides' ? ', one for each slide' : ''}. Its longest line is ${words}`,
        why: 'What does not fit would be cut off, or printed on a sheet that nobody expects.',
        mend: 'Shorten the longest words on it.',
      }
  }
}

/** How people call what the stamp says. */
const stampNames: Readonly<Record<string, string>> = {
  code: 'the kit code',
  organisation: 'the name itself',
  version: 'the version',
  issued: 'the date',
  hash: 'the hash',
  caution: 'what it warns of',
  own: 'your own line',
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`

const list = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
