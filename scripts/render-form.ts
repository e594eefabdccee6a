import type { Form, Job, Made, Titled } from './model.ts'
import type { Checked } from './problem.ts'

/** Makes a document in one of its forms. What the browser failed over is told with the name of the file. */
export async function renderForm(form: Form<Titled>, view: Titled, job: Job): Promise<Checked<Made>> {
  const { value, problems } = await form.render(view, job)
  return {
    value,
    problems: problems.map(problem =>
      ['browser/late', 'browser/died'].includes(problem.code)
        ? { ...problem, what: `${job.name}.${form.extension}: ${problem.what}` }
        : problem,
    ),
  }
}
