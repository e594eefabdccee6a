import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { levelsOf } from '../views/behaviours.ts'
import { documentTitle } from '../views/document-title.ts'
import { stopOf } from '../views/stop-of.ts'

/** Strips of 46 mm. */
const onAWallSheet = 6

const mostAcross = 8

export default artefact({
  about: 'Strips with codes to put crosses on, in place of coloured dots',
  code: 'K21',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'plain', finish: 'cut' },
  view: subject => {
    const { compact, sheets } = subject
    const strip = sheets.votes.parts.strip
    const promises = compact.commitments.map(one => ({
      ...stopOf(one),
      cast: [{ id: one.id, mark: one.mark }],
      lines: levelsOf(subject, one.id).flatMap(level => level.lines),
    }))
    const most = Math.max(...promises.map(({ lines }) => lines.length))
    const sheetsOfWall = Math.ceil(promises.length / onAWallSheet)
    const perSheet = Math.ceil(promises.length / sheetsOfWall)
    return {
      title: documentTitle(subject, 'vote_strips_title'),
      compact: compact.title,
      heading: strip.heading,
      text: strip.text ?? null,
      promises,
      /** How many codes stand side by side; more have a second row. */
      across: most > mostAcross ? Math.ceil(most / 2) : most,
      /** For people: as many to a sheet as leave room for a cross beside each code. */
      ballots: promises.length > onAWallSheet ? [1, 2] : [1, 2, 3],
      /** For a wall, sheet by sheet. */
      wall: Array.from({ length: sheetsOfWall }, (_, sheet) =>
        promises.slice(sheet * perSheet, (sheet + 1) * perSheet),
      ),
      crosses: [1, 2, 3],
    }
  },
  forms: kit({ pages: ({ wall }: { title: string; wall: readonly unknown[] }) => wall.length + 1 }),
})
