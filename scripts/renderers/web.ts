import type { Form, Titled } from '../model.ts'
import { bad, good } from '../problem.ts'
import { downloadGroups } from '../views/download-groups.ts'
import { ownDownloads } from '../views/own-downloads.ts'
import { document } from './document.ts'

/**
 * One HTML file that holds everything it needs: it works from disk, without a network and without scripts.
 * Made last, because it names the files beside it. `page` is the folder of its `web.html` and looks where these are
 * shared; `words` then says what stands on it.
 */
export function web<View extends Titled>(options: {
  readonly template: string
  readonly page?: string
  readonly words?: string
}): Form<View> {
  const { template, page = template, words } = options
  return {
    extension: 'html',
    template,
    last: true,
    turns: true,
    async render(view, job) {
      const { words: phrases, compact } = job.subject
      const html = document(page, 'web.html', view, job, {
        partial: words ?? null,
        item: phrases[`item_${job.name.replaceAll('-', '_')}`] ?? null,
        compact: compact.title,
        own: ownDownloads(job.files, job.name, phrases),
        downloads: downloadGroups(job.files, phrases),
      })
      return html.value === undefined ? bad(...html.problems) : good({ bytes: Buffer.from(html.value) })
    },
  }
}
