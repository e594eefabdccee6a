import { discover } from '../discover.ts'
import { type Artefact, artefact } from '../model.ts'
import { jobSheet } from '../renderers/job-sheet.ts'
import { documentTitle } from '../views/document-title.ts'
import { pressColours } from '../views/press-colours.ts'
import { pressSettings } from '../views/press-settings.ts'

export default artefact({
  about: 'For the print shop: every press file with its size, pages and paper, and what was checked',
  code: 'P1',
  use: 'press',
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: subject => {
    const colours = pressColours(subject)
    const inkOf = (colour: string) => colours.find(one => one.colour === colour.toUpperCase())?.ink ?? []
    return {
      title: documentTitle(subject, 'job_title'),
      about: subject.compact.title,
      ...pressSettings(subject),
      stops: subject.compact.commitments.map(({ id, mark }) => ({
        id,
        mark,
        ink: inkOf(subject.theme.accents[id as keyof typeof subject.theme.accents].colour).join(' '),
      })),
      text: inkOf(subject.theme.ink).join(' '),
      quiet: inkOf(subject.theme.quiet).join(' '),
      // White paper takes no ink, and black is always black ink alone.
      mostInk: Math.max(...colours.map(({ ink }) => ink.reduce((sum, part) => sum + part, 0))),
      byFormula: colours
        .filter(({ chosen }) => !chosen)
        .map(({ colour, ink }) => ({ colour, ink: ink.join(' ') })),
    }
  },
  forms: [jobSheet({ template: 'job-sheet', artefacts: () => discover<Artefact>(import.meta.dirname) })],
})
