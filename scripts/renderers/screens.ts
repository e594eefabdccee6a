import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Misfit } from '../fit/misfit.ts'
import type { Form, Made, Titled, Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import type { ScreenPicture } from '../views/screen-pictures.ts'
import { document } from './document.ts'
import { screenLimits } from './screen-limits.ts'

export interface ScreensView extends Titled {
  readonly pictures: readonly ScreenPicture[]
}

/** How screens hang, with their size in px. */
const shapes = [
  { shape: 'landscape', width: 1920, height: 1080 },
  { shape: 'portrait', width: 1080, height: 1920 },
] as const
type Screen = (typeof shapes)[number]

/** A page for each way that screens hang, and the names of the pictures that are taken of it. */
export interface ScreensPage {
  readonly screens: readonly (Screen & { readonly html: string })[]
  readonly pictures: readonly Pick<ScreenPicture, 'file' | 'alt'>[]
}

/** Still pictures for screens: a folder for each way that screens hang, and the words to give with them. */
export const screens = <View extends ScreensView>({
  template,
}: {
  readonly template?: string
} = {}): Form<View, ScreensPage> => ({
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
    const problems = pages.flatMap(({ html }) => html.problems)
    const filled = pages.flatMap(one =>
      one.html.value === undefined ? [] : { ...one, html: one.html.value },
    )
    if (filled.length < pages.length) return bad(...problems)
    return good({ screens: filled, pictures: view.pictures.map(({ file, alt }) => ({ file, alt })) })
  },
  make: takePictures,
})

async function takePictures({ screens: all, pictures }: ScreensPage, tools: Tools): Promise<Checked<Made>> {
  const files: Zippable = {}
  const entries: string[] = []
  const misfits: Misfit[] = []
  for (const { shape, width, height, html } of all) {
    const taken = await tools.screens(html, screenLimits, { width, height })
    if (taken.value === undefined) return bad(...taken.problems)
    misfits.push(...taken.value.seen.sightings)
    for (const [index, { file, alt }] of pictures.entries()) {
      const path = `${shape}/${file}.png`
      // A PNG is packed already.
      files[path] = [taken.value.pictures[index] ?? new Uint8Array(), { level: 0 }]
      entries.push(`${path}\n${alt}\n`)
    }
  }
  const named = { 'alt-text.txt': strToU8(entries.join('\n')), ...sorted(files) }
  // The zip format starts in 1980, in local time: a local date reads the same everywhere.
  return good({ bytes: zipSync(named, { mtime: new Date(1980, 0, 1) }), misfits })
}

const sorted = (files: Zippable): Zippable =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
