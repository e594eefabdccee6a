import type { Form, Titled } from '../model.ts'
import { bad, good } from '../problem.ts'

/** In px: as wide as the web page of an item shows it, on screens of every kind. */
const longest = 480

/**
 * A small picture of the first page of a form, for web pages that show where a link leads. `html` is the page that the
 * form prints: nothing else goes into the picture, so it is as old or as new as that.
 */
export const preview = <View extends Titled, Page>(
  form: Form<View, Page>,
  html: (page: Page) => string,
): Form<View, string> => ({
  kind: 'preview',
  extension: 'webp',
  template: form.template,
  urgency: 1,
  page(view, furniture, templates) {
    const { value, problems } = form.page(view, furniture, templates)
    // What is wrong with the page is told by the form itself.
    return value === undefined ? bad(...problems) : good(html(value))
  },
  async make(page, tools) {
    const { value, problems } = await tools.thumbnail(page, longest)
    return value === undefined ? bad(...problems) : good({ bytes: value })
  },
})
