import { fill } from '../content/tell.ts'
import { layTiles } from '../finishers/imposition/lay-tiles.ts'
import { paper, type Size } from '../finishers/imposition/paper.ts'
import type { Area } from '../finishers/imposition/side.ts'
import { type TileGrid, tileGrid } from '../finishers/imposition/tile-grid.ts'
import { tileMarks } from '../finishers/imposition/tile-marks.ts'
import type { Form, Titled } from '../model.ts'
import { bad, good } from '../problem.ts'
import { phrase } from '../views/phrase.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { finish } from './finish.ts'
import { stampMisfits } from './stamp-misfits.ts'

/**
 * A poster enlarged and cut into sheets of an office printer, to be glued together. The first sheet shows how.
 */
export function tiles<View extends Titled>(options: {
  /** The folder under templates/. */
  readonly template: string
  readonly size: 'A1' | 'A2'
  readonly on: 'A4' | 'A3'
  /** The page of the template, in mm, and how much white it has on every side that nobody would miss. */
  readonly trim: Size
  readonly spare?: number
  /** How many posters the template holds: each has its own sheets. */
  readonly pages?: number
}): Form<View> {
  const { template, size, on, trim, spare = 0, pages = 1 } = options
  const extension = `${size}-on-${on}.pdf`.toLowerCase()
  const scale = Math.min(paper[size][0] / trim[0], paper[size][1] / trim[1])
  const grid = tileGrid([trim[0] * scale, trim[1] * scale], on, spare * scale)
  return {
    extension,
    template,
    urgency: 1,
    async render(view, job) {
      const { words } = job.subject
      const poster = document(template, 'page.html', view, job)
      if (poster.value === undefined) return bad(...poster.problems)
      const key = `form_${extension.replaceAll(/[.-]/g, '_')}`
      const title = fill(phrase(words, key).text, { item: view.title })
      const name = fill(phrase(words, key).text, {
        item: phrase(words, `item_${job.name.replaceAll('-', '_')}`).text,
      })
      const picture = pictureOn(grid, trim)
      const around = document(
        'shared/tiles',
        'page.html',
        { title, grid, picture, ...tileMarks(grid, trim[0] * scale, picture) },
        job,
        {
          item: { text: name, at: phrase(words, key).at },
        },
      )
      if (around.value === undefined) return bad(...around.problems)
      const [below, above] = await Promise.all(
        [poster.value, around.value].map(html => job.tools.print(html, { tagged: false })),
      )
      if (below?.value === undefined) return bad(...(below?.problems ?? []))
      if (above?.value === undefined) return bad(...(above?.problems ?? []))
      const sheets = await finish.imposed(
        [below.value, above?.value],
        Array.from({ length: pages }, (_, page) => layTiles(grid, trim, scale, picture, page)).flat(),
        { about: aboutOf(title, job), sides: 'one' },
        job.tools,
      )
      const { bytes, pages: count, unstamped } = sheets
      return good({ bytes, pages: count, misfits: stampMisfits(unstamped) })
    },
  }
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
