import type { Form, Titled } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { type ScreensOptions, type ScreensPage, type ScreensView, screens } from './screens.ts'
import { web } from './web.ts'

/** The words of the web page, and the screens whose pictures it shows. */
interface ShowingPage {
  readonly html: string
  readonly screens: ScreensPage['screens']
}

/** In px: two of them stand side by side on a wide page. */
const longest = 720

/** The web page of pictures for screens: their words, and the pictures themselves in small. */
export const screensWeb = <View extends ScreensView>(
  options: ScreensOptions = {},
): Form<View, ShowingPage> => {
  const told = web<View & Shown>({ twin: true, words: 'pictures.html' })
  const pictures = screens<View>(options)
  return {
    ...told,
    page(view, furniture, templates): Checked<ShowingPage> {
      const taken = pictures.page(view, furniture, templates)
      if (taken.value === undefined) return bad(...taken.problems)
      const { screens: all } = taken.value
      const html = told.page({ ...view, shapes: all.map(one => one.shape) }, furniture, templates)
      return html.value === undefined ? bad(...html.problems) : good({ html: html.value, screens: all })
    },
    async make({ html, screens: all }, tools) {
      let whole = html
      for (const { shape, width, height, floor, html: page } of all) {
        const limits = { floor, frames: '[data-frame]' }
        const { value, problems } = await tools.screens(page, limits, { width, height, longest })
        if (value === undefined) return bad(...problems)
        for (const [index, bytes] of value.pictures.entries())
          whole = whole.replace(
            `src="#${shape}-${index}"`,
            `src="data:image/webp;base64,${Buffer.from(bytes).toString('base64')}"`,
          )
      }
      return good({ bytes: Buffer.from(whole) })
    },
  }
}

/** How the screens hang of which pictures are shown. */
interface Shown extends Titled {
  readonly shapes: readonly string[]
}
