import { posix } from 'node:path'
import type { Logo, LogoPicture } from '../model.ts'
import { bad, type Checked, good, hasErrors, type Place } from '../problem.ts'
import type { EditionFile } from './compact.generated.ts'
import type { Files } from './files.ts'
import { openFile } from './logo/open-file.ts'
import { pngFaults } from './logo/png-faults.ts'
import { readSvg } from './logo/read-svg.ts'
import { svgFaults } from './logo/svg-faults.ts'
import { wholePng } from './logo/whole-png.ts'
import { wholeSvg } from './logo/whole-svg.ts'

/**
 * The edition's logo, or nothing. It is looked through here, before anything draws it: what is told at its line in
 * edition.yaml would later be a hole in every page, or a browser that takes all memory.
 */
export function loadLogo(
  files: Files,
  edition: string,
  { logo }: Pick<EditionFile, 'logo'>,
  places: { readonly file: Place | undefined; readonly onDark?: Place | undefined },
): Checked<Logo | undefined> {
  if (logo === undefined) return good(undefined)
  const { file, alt, on_dark } = logo
  const plain = picture(files, edition, file, places.file)
  const reversed = on_dark === undefined ? undefined : picture(files, edition, on_dark, places.onDark)
  const problems = [...plain.problems, ...(reversed?.problems ?? [])]
  if (plain.value === undefined || hasErrors(problems)) return bad(...problems)
  return good({ ...plain.value, alt, ...(reversed?.value && { onDark: reversed.value }) }, problems)
}

/** A picture beside the edition's settings, as whole as programs need it. */
function picture(
  files: Files,
  edition: string,
  file: string,
  place: Place | undefined,
): Checked<LogoPicture> {
  const opened = openFile(files, posix.join('compact/editions', edition, file), file)
  if ('what' in opened) return bad({ ...opened, place })
  const { bytes } = opened
  if (/\.png$/i.test(file)) {
    const problems = pngFaults(bytes, `\`${file}\``).map(fault => ({ ...fault, place }))
    return problems.length > 0 ? bad(...problems) : good({ bytes: wholePng(bytes), type: 'png' })
  }
  const drawing = readSvg(bytes, file)
  if ('what' in drawing) return bad({ ...drawing, place })
  const problems = svgFaults(drawing, file).map(fault => ({ ...fault, place }))
  return hasErrors(problems) ? bad(...problems) : good({ bytes: wholeSvg(drawing), type: 'svg' }, problems)
}
