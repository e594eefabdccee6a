import type { Form, Furniture } from '../model.ts'
import { bad, type Checked } from '../problem.ts'

/**
 * A form that tells of the edition's other files, and is made when these are there: `told` reads from them what is
 * added to the view.
 */
export const afterOthers = <View extends object, Told extends object, Page>(
  form: Form<View & Told, Page>,
  told: (view: View, furniture: Furniture) => Checked<Told>,
): Form<View, Page> => ({
  ...form,
  last: true,
  page(view, furniture, templates) {
    const { value, problems } = told(view, furniture)
    return value === undefined ? bad(...problems) : form.page({ ...view, ...value }, furniture, templates)
  },
})
