import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logo } from '../model.ts'
import { bad, type Checked, good, type Place } from '../problem.ts'
import type { EditionFile } from './compact.generated.ts'

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The edition's logo, or nothing. It is shown as a picture, so that no script or link in it can act. */
export function loadLogo(
  folder: string,
  settings: EditionFile,
  place: Place | undefined,
): Checked<Logo | undefined> {
  if (settings.logo === undefined) return good(undefined)
  const { file, alt } = settings.logo
  const path = join(folder, file)
  if (!existsSync(path)) {
    return bad({
      code: 'load/no-logo',
      severity: 'error',
      place,
      what: `there is no picture \`${file}\` beside this edition`,
      mend: 'Put the file in the same folder as edition.yaml, or take `logo` out.',
    })
  }
  const bytes = readFileSync(path)
  const type = file.endsWith('.png') ? 'png' : 'svg'
  const fits =
    type === 'png'
      ? bytes.length > 33 && bytes.subarray(0, 8).equals(pngSignature)
      : /<svg[\s>][\s\S]*<\/svg>/.test(bytes.toString('utf8'))
  if (!fits) {
    return bad({
      code: 'load/bad-logo',
      severity: 'error',
      place,
      what: `\`${file}\` is not a ${type.toUpperCase()} picture`,
      why: 'The name says one thing and the file holds another, or only a part of it.',
      mend: 'Save the logo again as SVG or PNG.',
    })
  }
  return good({ bytes, type, alt })
}
