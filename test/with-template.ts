import type { Files } from '../scripts/content/files.ts'
import { ownFiles } from './fixtures.ts'

const home = 'compact/editions/larkmoor'

/** The tests' own compact, with a template beside one of its editions. `deck` is what edition.yaml says of it. */
export function withTemplate(bytes: Uint8Array | undefined, deck = 'template: ours.potx'): Files {
  const under = ownFiles({
    file: `${home}/edition.yaml`,
    find: 'theme: neutral\n',
    replace: `theme: neutral\ndeck: { ${deck} }\n`,
  })
  return {
    list: folder => under.list(folder),
    read(path, most) {
      if (path !== `${home}/ours.potx`) return under.read(path, most)
      return bytes && most !== undefined && bytes.length > most
        ? { refused: 'large', bytes: bytes.length }
        : bytes
    },
  }
}
