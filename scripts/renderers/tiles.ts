import type { About } from '../finishers/about.ts'
import { layTiles } from '../finishers/imposition/lay-tiles.ts'
import { paper, type Size } from '../finishers/imposition/paper.ts'
import type { Area, Side } from '../finishers/imposition/side.ts'
import { type TileGrid, tileGrid } from '../finishers/imposition/tile-grid.ts'
import { tileMarks } from '../finishers/imposition/tile-marks.ts'
import type { Form, Made, Titled, Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { itemName } from '../views/item-name.ts'
import { phrase } from '../views/phrase.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { finish } from './finish.ts'
import { inForm } from './in-form.ts'
import type { Pages } from './pdf.ts'
import { stampMisfits } from './stamp-misfits.ts'

/** A poster, and what stands around its parts. */
export interface TilesPage {
  readonly poster: string
  readonly around: string
  readonly sides: readonly Side[]
  readonly about: About
}

/**
 * A poster enlarged and cut into sheets of an office printer, to be glued together. The first sheet shows how.
 */
export function tiles<View extends Titled>(options: {
  readonly template?: string | undefined
  readonly size: 'A1' | 'A2'
  readonly on: 'A4' | 'A3'
  /** The page of the template, in mm, and how much white it has on every side that nobody would miss. */
  readonly trim: Size
  readonly spare?: number | undefined
  /** How many posters the template holds: each has its own sheets. */
  readonly pages?: Pages<View> | undefined
}): Form<View, TilesPage> {
  const { template, size, on, trim, spare = 0, pages = 1 } = options
  const extension = `${size}-on-${on}.pdf`.toLowerCase()
  const scale = Math.min(paper[size][0] / trim[0], paper[size][1] / trim[1])
  const grid = tileGrid([trim[0] * scale, trim[1] * scale], on, spare * scale)
  const picture = pictureOn(grid, trim)
  return {
    kind: 'tiles',
    extension,
    template,
    urgency: 1,
    page(view, furniture, templates) {
      const { words, name } = furniture
      const poster = document(template ?? name, 'page.html', { view, furniture, templates })
      if (poster.value === undefined) return bad(...poster.problems)
      const title = inForm(view.title, extension, words)
      const { at } = phrase(words, `form_${extension.replaceAll(/[.-]/g, '_')}`)
      const around = document('forms/tiles', 'page.html', {
        view: { title, grid, picture, ...tileMarks(grid, trim[0] * scale, picture) },
        furniture,
        templates,
        more: { item: { text: inForm(itemName(name, words).text, extension, words), at } },
      })
      if (around.value === undefined) return bad(...around.problems)
      const count = typeof pages === 'function' ? pages(view) : pages
      return good({
        poster: poster.value,
        around: around.value,
        sides: Array.from({ length: count }, (_, page) => layTiles(grid, trim, scale, picture, page)).flat(),
        about: aboutOf(title, furniture),
      })
    },
    make: makeTiles,
  }
}

async function makeTiles({ poster, around, sides, about }: TilesPage, tools: Tools): Promise<Checked<Made>> {
  const [below, above] = await Promise.all([
    tools.print(poster, { tagged: false }),
    tools.print(around, { tagged: false }),
  ])
  if (below.value === undefined || above.value === undefined) return bad(...below.problems, ...above.problems)
  const sheets = await finish.imposed([below.value, above.value], sides, { about, sides: 'one' }, tools)
  const { bytes, pages, unstamped } = sheets
  return good({ bytes, pages, misfits: stampMisfits(unstamped) })
}

/** Where the first sheet shows the whole poster: below its words, or beside them on a sheet that lies on its side. */
function pictureOn({ sheet: [width, height] }: TileGrid, trim: Size): Area {
  const wide = width > height
  const room = wide ? [width / 2 - 20, height - 40] : [width - 40, height * 0.6]
  const scale = Math.min((room[0] ?? 0) / trim[0], (room[1] ?? 0) / trim[1])
  const [across, down] = [trim[0] * scale, trim[1] * scale]
  return {
    x: wide ? width - 20 - across : (width - across) / 2,
    y: height - 20 - down,
    width: across,
    height: down,
  }
}
