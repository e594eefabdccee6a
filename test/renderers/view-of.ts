import type { Artefact, Subject, Templates, Titled } from '../../scripts/model.ts'
import { jobOf } from './job-of.ts'
import { sampleFiles as files } from './sample-files.ts'

/** What the templates of an artefact are given: its view, and what its forms add to it, such as what there is to print. */
export function viewOf(name: string, artefact: Artefact, subject: Subject): Titled {
  const job = jobOf(name, artefact, subject, { files })
  let given: Titled | undefined
  const templates: Templates = {
    ...job.templates,
    markup(template, data) {
      given ??= (data as { readonly view: Titled }).view
      return job.templates.markup(template, data)
    },
  }
  const text = artefact.forms.find(form => form.kind === 'text')
  text?.page(artefact.view(subject), job.furniture, templates)
  if (given === undefined) throw new Error(`${name} is not made as plain text`)
  return given
}
