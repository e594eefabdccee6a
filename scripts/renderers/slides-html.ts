import type { Marp } from '@marp-team/marp-core'
import type { About } from '../finishers/about.ts'
import { loadPackage } from '../load-package.ts'
import type { Typeface } from '../model.ts'
import { escapeText } from '../tools/escape-text.ts'
import { fonts } from '../tools/fonts.ts'
import { placeLines } from '../tools/line-marks.ts'

export interface Slides {
  readonly markdown: string
  /** The attributes of the page's root. */
  readonly root: string
  readonly about: About
  readonly typeface: Typeface | undefined
}

/** Slides in Markdown as the page that is printed. */
export function slidesHtml({ markdown, root, about, typeface }: Slides): string {
  engine ??= openEngine()
  const { html: slides, css } = engine.render(markdown)
  // The stamp at the foot is for the eye; read aloud on every slide it would be in the way. It is too long where the organisation's name is.
  const html = placeLines(slides).replaceAll(
    '<footer>',
    '<footer data-furniture data-at="edition/organisation" aria-hidden="true">',
  )
  const head = `<meta charset="utf-8"><title>${escapeText(about.title)}</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`
  return `<!doctype html><html ${root}><head>${head}<style>${fonts(html, typeface)}</style><style>${css}</style></head><body>${html}</body></html>`
}

let engine: Marp | undefined

/** It reads its themes when it is opened, which takes as long as a deck. */
function openEngine(): Marp {
  const { Marp: Engine } = loadPackage('@marp-team/marp-core') as typeof import('@marp-team/marp-core')
  return new Engine({
    inlineSVG: false,
    script: false,
    emoji: { unicode: false, shortcode: false },
    math: false,
  })
}
