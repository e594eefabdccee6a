import type { YAMLError } from 'yaml'
import type { Place, Problem } from '../problem.ts'

type Words = Pick<Problem, 'what' | 'why' | 'mend'>

/**
 * Says in plain words what YAML could not read. The parser names what it expected;
 * an editor needs to know which character to change.
 */
export function explainYaml(error: YAMLError, text: string, place: (from: number, to?: number) => Place): Problem {
  const [from, to] = error.pos
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const lineEnd = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from)
  const line = text.slice(lineStart, lineEnd)
  return {
    code: `yaml/${error.code.toLowerCase().replaceAll('_', '-')}`,
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    place: place(from, Math.max(to, from + 1)),
    ...words(error, line),
  }
}

function words(error: YAMLError, line: string): Words {
  const tab = /^\s*\t/.test(line)
  if (tab || error.code === 'TAB_AS_INDENT') {
    return {
      what: 'this line starts with a tab',
      why: 'YAML uses spaces to see what belongs to what, and a tab has no fixed width.',
      mend: 'Delete the tab and put two spaces for each step in.',
    }
  }
  const colons = line.match(/:(?=\s)/g)?.length ?? 0
  if (colons > 1 && /BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY|UNEXPECTED_TOKEN/.test(error.code)) {
    return {
      what: 'there is a colon and a space inside the words',
      why: 'YAML takes a colon and a space for the end of a key.',
      mend: 'Put the whole text in double quotes, or start it on the next line after `>-`.',
    }
  }
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        what: `\`${line.trim().split(':')[0]}\` stands here for the second time`,
        why: 'Only one of the two can count, and nobody could say which.',
        mend: 'Delete one of them, or give it the name you meant.',
      }
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      if (/["']/.test(line)) {
        return {
          what: 'a quotation mark is opened here and not closed, or closed too early',
          why: 'When a text starts with a straight quotation mark, YAML takes everything up to the next one.',
          mend: 'Put the whole text in double quotes and use curly ones (“ ”) inside it.',
        }
      }
      return {
        what: 'something is missing on this line, or too much',
        why: error.message,
        mend: 'Compare it with the line above: the same signs in the same order.',
      }
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        what: 'this line does not line up with the others, or a key has no colon',
        why: 'YAML sees what belongs together by how far in a line starts.',
        mend: 'Start it under the first letter of its neighbours, and write `key: words`.',
      }
    case 'BAD_SCALAR_START':
      return {
        what: `these words start with ${line.trim().replace(/^(- )?([\w-]+:\s*)?/, '').slice(0, 1) || 'a sign'}, which YAML keeps for itself`,
        why: 'Signs such as @, %, ` and & at the start mean something else to YAML.',
        mend: 'Put the whole text in double quotes.',
      }
    default:
      return {
        what: 'YAML could not read this line',
        why: error.message,
        mend: 'Compare it with the line above, or put the whole text in double quotes.',
      }
  }
}
