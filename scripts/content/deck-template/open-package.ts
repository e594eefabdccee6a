import { unzipSync } from 'fflate'
import { badTemplate, Refusal } from './deck-fault.ts'

/** What a package may hold unpacked, in bytes and in files: templates stay far below, and what was made to fill a disk does not. */
const mostBytes = 120 * 1024 * 1024
const mostFiles = 4000

const again = 'Open it in PowerPoint, save it again, and put the new file here.'

/** The parts of a package: those of XML at once, the others when somebody asks for them. */
export interface OpenPackage {
  readonly xml: ReadonlyMap<string, Uint8Array>
  readonly names: ReadonlySet<string>
  take(names: ReadonlySet<string>): ReadonlyMap<string, Uint8Array>
}

/** Opens a zip in memory, with a limit on what comes out of it: what its list says is what there is room for. */
export function openPackage(bytes: Uint8Array, file: string): OpenPackage {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new Refusal(
      badTemplate(
        `\`${file}\` is locked with a password, or is a presentation of before 2007`,
        'Its parts cannot be read.',
        'Open it in PowerPoint, take the password off, and save it as “PowerPoint Template (.potx)”.',
      ),
    )
  const names = new Set<string>()
  const unpack = (wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> => {
    let [size, count] = [0, 0]
    try {
      const found = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          names.add(name)
          count++
          if (count > mostFiles) throw tooMuch(file)
          if (!wanted(name)) return false
          size += originalSize
          if (size > mostBytes) throw tooMuch(file)
          return true
        },
      })
      return new Map(Object.entries(found))
    } catch (error) {
      if (error instanceof Refusal) throw error
      throw new Refusal(
        badTemplate(
          `\`${file}\` is not a whole PowerPoint file`,
          'It may have been cut off while it was copied or sent, or it is another kind of file.',
          again,
        ),
      )
    }
  }
  const xml = unpack(
    name => /\.(xml|rels)$/i.test(name) && !/^ppt\/(slides|notesSlides|comments)\//.test(name),
  )
  return { xml, names, take: wanted => unpack(name => wanted.has(name)) }
}

const tooMuch = (file: string): Refusal =>
  new Refusal(
    badTemplate(
      `\`${file}\` holds more than ${mostBytes / 1024 / 1024} MB once it is unpacked`,
      'It goes into every deck, and files like that are also made to fill up a computer.',
      'Take slides and large pictures out of it, and save it as “PowerPoint Template (.potx)”.',
    ),
  )
