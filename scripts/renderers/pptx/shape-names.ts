import { fill } from '../../content/tell.ts'
import type { Words } from '../../model.ts'
import { phrase } from '../../views/phrase.ts'
import type { Pen } from './figure-xml.ts'

/** Names for the selection pane of one slide, no two alike. */
export function shapeNames(words: Words): Pen['name'] {
  const taken = new Map<string, number>()
  return (is, code) => {
    const name =
      is === 'mark'
        ? fill(phrase(words, 'pptx_name_mark').text, { code: code ?? '' })
        : phrase(words, `pptx_name_${is}`).text
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return count === 1 ? name : `${name}, ${count}`
  }
}
