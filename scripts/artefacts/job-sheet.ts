import { artefact, type Form, type Titled } from '../model.ts'
import { bad, good, type Problem } from '../problem.ts'
import { afterOthers } from '../renderers/after-others.ts'
import { pdf } from '../renderers/pdf.ts'
import { preview } from '../renderers/preview.ts'
import { documentTitle } from '../views/document-title.ts'
import { pressColours } from '../views/press-colours.ts'
import { type PressJob, pressJobs } from '../views/press-jobs.ts'
import { pressSettings } from '../views/press-settings.ts'

/** Stays between figures on one line, and in their order where words are read from right to left. */
const apart = '\u00a0'

type JobView = Titled & { jobs: PressJob[] }
const office = pdf<JobView>({})
const forms: Form<JobView>[] = [office, preview(office, page => page.html)]

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
        ink: inkOf(subject.theme.accents[id as keyof typeof subject.theme.accents].colour).join(apart),
      })),
      text: inkOf(subject.theme.ink).join(apart),
      quiet: inkOf(subject.theme.quiet).join(apart),
      // White paper takes no ink, and black is always black ink alone.
      mostInk: Math.max(...colours.map(({ ink }) => ink.reduce((sum, part) => sum + part, 0))),
      byProfile: colours
        .filter(({ chosen }) => !chosen)
        .map(({ colour, ink }) => ({ colour, ink: ink.join(apart) })),
    }
  },
  forms: forms.map(form =>
    afterOthers(form, (_, furniture) => {
      const jobs = pressJobs(furniture)
      return jobs.length === 0 ? bad(noPressFiles) : good({ jobs })
    }),
  ),
})

const noPressFiles: Problem = {
  code: 'press/no-files',
  severity: 'error',
  place: undefined,
  what: 'the job sheet has no press file to tell of',
  why: 'It is made from what the build has made.',
  mend: 'Build once without `--only`.',
}
