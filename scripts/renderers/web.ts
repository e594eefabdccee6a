import type { Form, Titled } from '../model.ts'
import { good } from '../problem.ts'
import { downloadGroups } from '../views/download-groups.ts'
import { itemName } from '../views/item-name.ts'
import { ownDownloads } from '../views/own-downloads.ts'
import { preview } from '../views/preview.ts'
import { document } from './document.ts'

/**
 * One HTML file that holds everything it needs: it works from disk, without a network and without scripts.
 * Made last, because it names the files beside it. A `twin` is the web page of a printed item, the same words to be
 * read on any screen; another page has a `web.html` and looks of its own.
 */
export function web<View extends Titled>(options: {
  readonly template?: string | undefined
  readonly twin?: boolean
  /** What a twin is filled with, where it shows more than `words.html`. */
  readonly words?: string
}): Form<View, string> {
  const { template, twin = false, words: piece = 'words.html' } = options
  return {
    kind: 'web',
    extension: 'html',
    template,
    last: true,
    page(view, furniture, templates) {
      const { words, files, name, compact } = furniture
      const own = template ?? name
      return document(twin ? 'forms/twin' : own, 'web.html', {
        view,
        furniture,
        templates,
        more: {
          partial: twin ? `${own}/${piece}` : null,
          item: itemName(name, words),
          compact,
          own: ownDownloads(files, name, words),
          preview: preview(files, name),
          // Only what is a page of its own lists everything.
          downloads: twin ? [] : downloadGroups(files, words),
        },
      })
    },
    make: async html => good({ bytes: Buffer.from(html) }),
  }
}
