import { undivided } from '../content/undivided.ts'
import type { Form, Titled } from '../model.ts'
import { bad, good } from '../problem.ts'
import { document } from './document.ts'
import { plainHtml } from './plain-html.ts'

/** What a fragment is made from: its words, and where links that name no place lead. */
interface FragmentPage {
  readonly html: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly address: string | undefined
}

/**
 * The words of an item as a piece of HTML for a page of somebody else's, such as an intranet: no head, no styles and
 * no scripts, and headings that go under the title that the page has.
 */
export function fragment<View extends Titled>(options: {
  readonly template?: string | undefined
}): Form<View, FragmentPage> {
  const { template } = options
  return {
    kind: 'fragment',
    extension: 'fragment.html',
    template,
    page(view, furniture, templates) {
      const more = { partial: `${template ?? furniture.name}/words.html` }
      const html = document('forms/fragment', 'page.html', { view, furniture, templates, more })
      if (html.value === undefined) return bad(...html.problems)
      const body = html.value.replace(/^.*<body>|<\/body>.*$/gs, '')
      const { language, direction, address } = furniture
      return good({ html: undivided(body), language, direction, address })
    },
    async make({ html, address, language, direction }) {
      const turned = direction === 'rtl' ? ' dir="rtl"' : ''
      // The page around it may be in another language.
      return good({
        bytes: Buffer.from(`<div lang="${language}"${turned}>\n${plainHtml(html, address)}\n</div>\n`),
      })
    },
  }
}
