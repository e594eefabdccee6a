import type { Files } from '../files.ts'
import { badTemplate, type DeckFault, Refusal } from './deck-fault.ts'

/** In bytes: it goes into every deck of the edition. */
const most = 20 * 1024 * 1024

/** The bytes of a template beside an edition, or a Refusal. A link may lead to another place of the project, not out of it. */
export function readTemplateFile(files: Files, path: string, file: string): Uint8Array {
  const found = files.read(path, most)
  if (found === undefined || 'refused' in found) throw new Refusal(unread(file, found))
  return found
}

type Found = ReturnType<Files['read']>

function unread(file: string, found: Exclude<Found, Uint8Array>): DeckFault {
  if (found === undefined)
    return {
      code: 'deck/no-template',
      severity: 'error',
      what: `there is no template \`${file}\` beside this edition`,
      mend: 'Put the file in the same folder as edition.yaml, or take `template` out.',
    }
  const put = 'Put the template itself into the folder of edition.yaml.'
  if (found.refused === 'large')
    return badTemplate(
      `\`${file}\` has ${Math.ceil(found.bytes / 1024 / 1024)} MB; ${most / 1024 / 1024} is the most`,
      'It goes into every deck, and would make each of them that much larger.',
      'Take slides and large pictures out of it, and save it as “PowerPoint Template (.potx)”.',
    )
  if (found.refused === 'outside')
    return badTemplate(
      `\`${file}\` leads to a file outside the project`,
      'Somebody else who builds this edition would not have it.',
      put,
    )
  return badTemplate(
    found.refused === 'locked'
      ? `\`${file}\` cannot be opened (${found.code})`
      : `\`${file}\` is no ordinary file`,
    'You may lack the right to read it, or it is a folder.',
    put,
  )
}
