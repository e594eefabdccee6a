import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bad, type Checked, good, type Problem } from '../problem.ts'

/** In bytes: twenty times the largest file that is shipped. Reading what is longer would take minutes. */
const most = 1_000_000

/** A file of the project as text, or why it is none: told in plain words, whatever stands in its place. */
export function readText(root: string, path: string): Checked<string> {
  let bytes: Uint8Array
  try {
    const found = statSync(join(root, path), { throwIfNoEntry: false })
    if (found === undefined) return bad(missing(path))
    // A pipe or a device in its place would be read for ever.
    if (!found.isFile())
      return bad({
        ...plain(
          'not-a-file',
          found.isDirectory()
            ? `${path} is a folder, and has to be a file`
            : `${path} is not a file of words`,
        ),
        mend: 'Move what stands in its place, and put the file back.',
      })
    if (found.size > most)
      return bad({
        ...plain('too-large', `${path} has ${(found.size / 1e6).toFixed(1)} MB; 1 MB is the most`),
        why: 'No compact has as many words as that, and reading them would take minutes.',
        mend: 'Put the right file back, or take out what does not belong there.',
      })
    bytes = readFileSync(join(root, path))
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    // What should be its folder is a file: some versions of Node.js say so, others that nothing is there.
    if (code === 'ENOTDIR') return bad(missing(path))
    // That has nothing to do with this file.
    if (['EMFILE', 'ENFILE', 'ENOMEM'].includes(code)) throw error
    return bad({
      ...plain('unreadable', `${path} cannot be read (${code})`),
      mend: 'Allow it to be read: look at its rights, and close it in other programs.',
    })
  }
  if (isUtf16(bytes)) return bad(notUtf8(path, 'UTF-16', 1, 1))
  if (!isUtf8(bytes)) return bad(firstOddByte(path, bytes))
  return good(new TextDecoder().decode(bytes))
}

const missing = (path: string): Problem => ({
  ...plain('missing', `${path} is missing`),
  why: 'Everything is made from it.',
  mend: 'Put it back, or take it from the repository.',
})

const plain = (code: string, what: string): Problem => ({
  code: `load/${code}`,
  severity: 'error',
  place: undefined,
  what,
})

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
