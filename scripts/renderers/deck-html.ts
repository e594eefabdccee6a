import { readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { loadPackage } from '../load-package.ts'
import type { Form, Line, Typeface } from '../model.ts'
import { bad, good } from '../problem.ts'
import { escapeText } from '../tools/escape-text.ts'
import { fonts } from '../tools/fonts.ts'
import { placeLines } from '../tools/line-marks.ts'
import { scratchFolder } from '../tools/scratch-folder.ts'
import type { DeckView } from '../views/deck.ts'
import { phrase } from '../views/phrase.ts'
import { deckText } from './deck-markdown.ts'

interface ShowPage {
  readonly markdown: string
  /** What the buttons are called for those who do not see them. */
  readonly controls: Line
  readonly slides: number
  readonly typeface: Typeface | undefined
}

/** The deck as one HTML file with marp-cli's presenter view: press P for the notes. Works without a network. */
export const deckHtml = (options: { readonly template?: string }): Form<DeckView, ShowPage> => ({
  kind: 'show',
  extension: 'html',
  template: options.template,
  urgency: 2,
  page(view, furniture, templates) {
    const markdown = deckText(view, furniture, templates, options.template)
    if (markdown.value === undefined) return bad(...markdown.problems)
    return good({
      markdown: markdown.value,
      controls: phrase(furniture.words, 'deck_controls'),
      slides: view.slides.length,
      typeface: furniture.typeface,
    })
  },
  async make({ markdown, controls, slides, typeface }) {
    const folder = scratchFolder('deck')
    try {
      const [from, to] = [join(folder, 'deck.md'), join(folder, 'deck.html')]
      await writeFile(from, markdown)
      // The same marp-core as the PDF's: marp-cli brings an older one of its own.
      const engine = createRequire(import.meta.url).resolve('@marp-team/marp-core')
      const { marpCli } = loadPackage('@marp-team/marp-cli') as typeof import('@marp-team/marp-cli')
      const status = await quietly(() => marpCli(['--no-config', '--engine', engine, from, '--output', to]))
      if (status !== 0) throw new Error(`marp-cli ended with ${status}`)
      const html = placeLines(await readFile(to, 'utf8'))
      const language = controls.language === undefined ? '' : ` lang="${controls.language}"`
      const whole = html
        .replace(
          '</head>',
          () => `${policy}<style>${fonts(html, typeface)}</style><style>${beside}</style></head>`,
        )
        // marp-cli's buttons stand in no landmark, where people who go from one to the next would miss them.
        .replace(
          '<div class="bespoke-marp-osc">',
          `<div class="bespoke-marp-osc" role="navigation" aria-label="${escapeText(controls.text)}"${language}>`,
        )
      return good({ bytes: Buffer.from(whole), pages: slides })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
})

/** The slide show's own script may run and show itself in a frame (the presenter's next slide); nothing may leave. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-src 'self' file:">`

/**
 * marp-cli's buttons would stand over the foot of every slide. They have a strip of their own below it; only when the
 * show fills the screen, they come over it while the mouse moves, as low as they can.
 */
const beside = `@media screen{body[data-bespoke-view=""] .bespoke-marp-parent>.bespoke-marp-osc{bottom:3px}}@media screen and (not (display-mode:fullscreen)){body[data-bespoke-view=""] svg.bespoke-marp-slide{height:calc(100% - 62px)}}`

let before: Promise<unknown> = Promise.resolve()

/**
 * marp-cli tells its progress through `console.warn`, and its API has no switch for that; ours is told elsewhere.
 * One at a time, because there is only one console.
 */
function quietly<T>(work: () => Promise<T>): Promise<T> {
  const turn = before.then(async () => {
    const { warn } = console
    console.warn = () => undefined
    try {
      return await work()
    } finally {
      console.warn = warn
    }
  })
  before = turn.catch(() => undefined)
  return turn
}
