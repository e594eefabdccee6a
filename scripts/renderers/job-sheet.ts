import type { Artefact, Form, Job, Line, Titled } from '../model.ts'
import { bad, type Problem } from '../problem.ts'
import { phrase } from '../views/phrase.ts'
import { stamp } from '../views/stamp.ts'
import { pdf } from './pdf.ts'
import type { PressForm } from './press.ts'

/** What the print shop has to know about one press file. */
export interface PressJob {
  readonly path: string
  /** Kit number and hash, as they stand on every page of it. */
  readonly code: string
  readonly hash: string
  /** Trimmed size in mm. */
  readonly width: number
  readonly height: number
  readonly pages: number
  readonly paper: Line
}

/** Everything about all press files of an edition: made last, when they are there. */
export function jobSheet<View extends Titled>(options: {
  /** The folder under templates/. */
  readonly template: string
  /** Everything that there is; press files are found by their form. */
  readonly artefacts: () => Promise<ReadonlyMap<string, Artefact>>
}): Form<View> {
  const page = pdf<View & { readonly jobs: readonly PressJob[] }>({ template: options.template })
  return {
    ...page,
    last: true,
    async render(view, job) {
      const jobs = pressJobs(await options.artefacts(), job)
      return jobs.length === 0 ? bad(noPressFiles) : page.render({ ...view, jobs }, job)
    },
  }
}

function pressJobs(artefacts: ReadonlyMap<string, Artefact>, { subject, files }: Job): PressJob[] {
  return files.flatMap(({ path, artefact: name, form: extension, view, pages }) => {
    const artefact = artefacts.get(name)
    const form = artefact?.forms.filter(isPress).find(one => one.extension === extension)
    if (artefact === undefined || form === undefined) return []
    // The file may be older than the words of today, when only others are built.
    const { code, hash } = stamp(artefact, subject, view)
    const [width, height] = form.trim
    return [{ path, code, hash, width, height, pages: pages ?? 0, paper: phrase(subject.words, form.paper) }]
  })
}

const isPress = (form: Artefact['forms'][number]): form is PressForm<Titled> => 'trim' in form

const noPressFiles: Problem = {
  code: 'press/no-files',
  severity: 'error',
  place: undefined,
  what: 'the job sheet has no press file to tell of',
  why: 'It is made from what the build has made.',
  mend: 'Build once without `--only`.',
}
