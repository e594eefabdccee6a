import type { Form, Made, Titled } from '../../scripts/model.ts'
import { bad, type Checked } from '../../scripts/problem.ts'
import type { Job } from './job-of.ts'

/** A document in one of its forms, written and made as a build does it; nothing where there is no such form. */
export async function rendered<View extends Titled>(
  form: Form<View> | undefined,
  view: View,
  { furniture, templates, tools }: Job,
): Promise<Checked<Made>> {
  const page = form?.page(view, furniture, templates)
  if (form === undefined || page?.value === undefined) return bad(...(page?.problems ?? []))
  return form.make(page.value, tools)
}
