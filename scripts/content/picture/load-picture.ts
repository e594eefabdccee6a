import { posix } from 'node:path'
import type { Picture } from '../../model.ts'
import { bad, type Checked, good, type Place, type Problem } from '../../problem.ts'
import type { Files } from '../files.ts'
import { pngFaults } from '../logo/png-faults.ts'
import { wholePng } from '../logo/whole-png.ts'
import { readJpeg } from './read-jpeg.ts'

/** In bytes: it goes into each of the forms of a talk. */
const most = 4 * 1024 * 1024

/** Pixels each way, twice as many as the largest screens have. */
const mostPixels = 5000

/** A picture from an edition's folder, looked through before anything draws it. */
export function loadPicture(
  files: Files,
  edition: string,
  file: string,
  place: Place | undefined,
): Checked<Picture> {
  const refuse = (code: string, what: string, why: string, mend: string): Checked<Picture> =>
    bad({ code, severity: 'error', place, what: `\`${file}\` ${what}`, why, mend } satisfies Problem)
  const spoilt = (what: string): Checked<Picture> =>
    refuse(
      'load/bad-picture',
      what,
      'It would look wrong in some program, or be missing.',
      'Save the picture again as JPEG, upright, for screens.',
    )
  const found = files.read(posix.join('compact/editions', edition, file), most)
  if (found === undefined)
    return refuse(
      'load/no-picture',
      'is not beside this edition',
      'The slide would have nothing to show.',
      'Put the file in the same folder as edition.yaml, under just this name.',
    )
  if ('refused' in found)
    return found.refused === 'large'
      ? heavy(`has ${Math.ceil(found.bytes / 1024).toLocaleString('en-GB')} KB; ${most / 1024} is the most`)
      : refuse(
          'load/bad-picture',
          'cannot be read as a picture',
          'It is no ordinary file of this project.',
          'Put the picture itself into the folder of edition.yaml.',
        )
  function heavy(what: string): Checked<Picture> {
    return refuse(
      'load/heavy-picture',
      what,
      'It goes into every form of the talk, and would make each that much larger.',
      'Save it as a JPEG that is 2,000 pixels wide.',
    )
  }
  const bytes = Buffer.from(found.buffer, found.byteOffset, found.byteLength)
  if (/\.png$/i.test(file)) {
    const [fault] = pngFaults(bytes, `\`${file}\``)
    if (fault)
      return bad({
        ...fault,
        code: 'load/bad-picture',
        place,
        mend: 'Save the picture again as JPEG or PNG, 2,000 pixels wide.',
      })
    return good({
      bytes: wholePng(bytes),
      type: 'png',
      width: bytes.readUInt32BE(16),
      height: bytes.readUInt32BE(20),
    })
  }
  const read = readJpeg(bytes)
  if (typeof read === 'string') return spoilt(read)
  if (Math.max(read.width, read.height) > mostPixels)
    return heavy(`has ${read.width} by ${read.height} pixels; ${mostPixels} each way is the most`)
  return good({ ...read, type: 'jpeg' })
}
