import type { Form, Titled } from '../model.ts'
import { bad, good } from '../problem.ts'
import { document } from './document.ts'

/** One HTML file that holds everything it needs: it works from disk, without a network and without scripts. */
export function web<View extends Titled>(options: { readonly template: string }): Form<View> {
  return {
    extension: 'html',
    template: options.template,
    async render(view, job) {
      const html = document(options.template, 'web.html', view, job)
      return html.value === undefined ? bad(...html.problems) : good({ bytes: Buffer.from(html.value) })
    },
  }
}
