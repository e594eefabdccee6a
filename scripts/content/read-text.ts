import { isUtf8 } from 'node:buffer'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import type { Files, Refused } from './files.ts'
import { missingFile } from './missing-file.ts'

/** In bytes: twenty times the largest file that is shipped. Reading what is longer would take minutes. */
const most = 1_000_000

/** A file of the project as text, or why it is none: told in plain words, whatever stands in its place. */
export function readText(files: Files, path: string): Checked<string> {
  const bytes = files.read(path, most)
  if (bytes === undefined) return bad(missingFile(files, path))
  if ('refused' in bytes) return bad(refusal(path, bytes))
  if (isUtf16(bytes)) return bad(notUtf8(path, 'UTF-16', 1, 1))
  if (!isUtf8(bytes)) return bad(firstOddByte(path, bytes))
  return good(new TextDecoder().decode(bytes))
}

function refusal(path: string, found: Refused): Problem {
  const told = (code: string, what: string, more: Pick<Problem, 'why' | 'mend'>): Problem => ({
    code: `load/${code}`,
    severity: 'error',
    place: undefined,
    what: `${path} ${what}`,
    ...more,
  })
  switch (found.refused) {
    case 'folder':
    case 'special':
      return told(
        'not-a-file',
        found.refused === 'folder' ? 'is a folder, and has to be a file' : 'is not a file of words',
        { mend: 'Move what stands in its place, and put the file back.' },
      )
    case 'outside':
      return told('outside', 'leads to something outside the project', {
        why: 'Somebody else who builds this would not have it.',
        mend: 'Put the file itself in the place of the link.',
      })
    case 'large':
      return told('too-large', `has ${(found.bytes / 1e6).toFixed(1)} MB; 1 MB is the most`, {
        why: 'No compact has as many words as that, and reading them would take minutes.',
        mend: 'Put the right file back, or take out what does not belong there.',
      })
    case 'locked':
      return told('unreadable', `cannot be read (${found.code})`, {
        mend: 'Allow it to be read: look at its rights, and close it in other programs.',
      })
  }
}

/** By the mark at its start; without one, two bytes for each letter leave every other byte of YAML's own signs empty. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first === 0) !== (second === 0)

const notUtf8 = (file: string, as: string, line: number, column: number): Problem => ({
  code: 'load/not-utf8',
  severity: 'error',
  place: { file, line, column },
  what: `this file is saved as ${as}, and has to be saved as UTF-8`,
  why: 'Letters such as ’, é and ŵ would come out as others, or not at all.',
  mend: 'Save it again as UTF-8: in Notepad under Save as, Encoding; in VS Code by the encoding at the foot of the window, first Reopen, then Save.',
})

/** The line and column of the first letter that is not UTF-8: it is what was typed, so its neighbours help to find it. */
function firstOddByte(path: string, bytes: Uint8Array): Problem {
  let line = 1
  let from = 0
  for (;;) {
    const end = bytes.indexOf(0x0a, from)
    const row = bytes.subarray(from, end < 0 ? undefined : end)
    if (!isUtf8(row) || end < 0)
      return notUtf8(
        path,
        'text of older Windows programs',
        line,
        new TextDecoder().decode(row).indexOf('\ufffd') + 1,
      )
    line++
    from = end + 1
  }
}
