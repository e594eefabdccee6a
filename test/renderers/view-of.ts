import type { Artefact, Subject, Titled, Tools } from '../../scripts/model.ts'
import { jobOf } from './job-of.ts'
import { sampleFiles as files } from './sample-files.ts'

/** What the templates of an artefact are given: its view, and what its forms add to it, such as what there is to print. */
export async function viewOf(name: string, artefact: Artefact, subject: Subject): Promise<Titled> {
  const job = jobOf(name, artefact, subject, { files })
  let given: Titled | undefined
  const tools: Tools = {
    ...job.tools,
    markup(template, data) {
      given ??= (data as { readonly view: Titled }).view
      return job.tools.markup(template, data)
    },
  }
  const text = artefact.forms.find(form => form.extension === 'txt')
  await text?.render(artefact.view(subject), { ...job, tools })
  if (given === undefined) throw new Error(`${name} is not made as plain text`)
  return given
}
