import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Misfit } from '../fit/misfit.ts'
import type { Form, Made, Titled, Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import type { ScreenPicture } from '../views/screen-pictures.ts'
import { document } from './document.ts'
import type { ScreenShape } from './screen-shape.ts'

export interface ScreensView extends Titled {
  readonly pictures: readonly ScreenPicture[]
}

export interface ScreensOptions {
  readonly template?: string
  readonly shapes?: readonly ScreenShape[]
  /** Pieces of HTML to paste that show a picture, by their names in the zip: files of the template. */
  readonly pieces?: Readonly<Record<string, string>>
}

/**
 * How screens hang. Words on a screen in a corridor are read from as far away as slides in a room, which are half as
 * wide.
 */
const onWalls: readonly ScreenShape[] = [
  { shape: 'landscape', width: 1920, height: 1080, floor: 36 },
  { shape: 'portrait', width: 1080, height: 1920, floor: 36 },
]

/** A page for each way that screens hang, and the names of the pictures that are taken of it. */
export interface ScreensPage {
  readonly screens: readonly (ScreenShape & { readonly html: string })[]
  readonly pictures: readonly Pick<ScreenPicture, 'file' | 'alt'>[]
  readonly pieces: Readonly<Record<string, string>>
}

/** Still pictures for screens: a folder for each way that screens hang, and the words to give with them. */
export const screens = <View extends ScreensView>({
  template,
  shapes = onWalls,
  pieces = {},
}: ScreensOptions = {}): Form<View, ScreensPage> => ({
  kind: 'pictures',
  extension: 'zip',
  template,
  urgency: 2,
  page(view, furniture, templates) {
    const pages = shapes.map(one => {
      const more = { shape: one.shape }
      const folder = template ?? furniture.name
      return { ...one, html: document(folder, 'page.html', { view, furniture, templates, more }) }
    })
    const pasted = Object.entries(pieces).map(([name, file]) => {
      const piece = document(template ?? furniture.name, file, { view, furniture, templates })
      // What browsers are told of a whole page has no place in a piece of one.
      return {
        name,
        html: piece.value?.replace(/^.*<body>|<\/body>.*$/gs, '').trim(),
        problems: piece.problems,
      }
    })
    const problems = [...pages.flatMap(({ html }) => html.problems), ...pasted.flatMap(one => one.problems)]
    const filled = pages.flatMap(one =>
      one.html.value === undefined ? [] : { ...one, html: one.html.value },
    )
    if (problems.length > 0 || filled.length < pages.length) return bad(...problems)
    return good({
      screens: filled,
      pictures: view.pictures.map(({ file, alt }) => ({ file, alt })),
      pieces: Object.fromEntries(pasted.map(({ name, html }) => [name, html ?? ''])),
    })
  },
  make: takePictures,
})

async function takePictures(
  { screens: all, pictures, pieces }: ScreensPage,
  tools: Tools,
): Promise<Checked<Made>> {
  const files: Zippable = {}
  const entries: string[] = []
  const misfits: Misfit[] = []
  for (const one of all) {
    const { shape, width, height, html } = one
    const taken = await tools.screens(html, { floor: one.floor, frames: '[data-frame]' }, { width, height })
    if (taken.value === undefined) return bad(...taken.problems)
    misfits.push(...taken.value.seen.sightings)
    for (const [index, { file, alt }] of picturesOf(one, pictures).entries()) {
      const path = `${shape}/${file}.png`
      // A PNG is packed already.
      files[path] = [taken.value.pictures[index] ?? new Uint8Array(), { level: 0 }]
      entries.push(`${path}\n${alt}\n`)
    }
  }
  for (const [name, html] of Object.entries(pieces)) files[name] = strToU8(`${html}\n`)
  const named = { 'alt-text.txt': strToU8(entries.join('\n')), ...sorted(files) }
  // The zip format starts in 1980, in local time: a local date reads the same everywhere.
  return good({ bytes: zipSync(named, { mtime: new Date(1980, 0, 1) }), misfits })
}

const picturesOf = <Picture>({ first }: ScreenShape, pictures: readonly Picture[]): readonly Picture[] =>
  first ? pictures.slice(0, 1) : pictures

const sorted = (files: Zippable): Zippable =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
