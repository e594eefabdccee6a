import { undivided } from '../content/undivided.ts'
import type { Form, Logo, Theme, Titled, Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { phrase } from '../views/phrase.ts'
import { document } from './document.ts'
import type { Block, Run } from './docx/block.ts'

/** The words of a document, and what they look like in Word. */
export interface DocxPage {
  readonly html: string
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly organisation: string
  readonly issued: string
  readonly pageOf: string
  readonly theme: Theme
  readonly styles: string
  readonly logo: Logo | undefined
}

/**
 * The words of an item for Word and whatever else opens its files, to be changed there: styles, real headings, lists
 * and tables, and the drawings as pictures with their descriptions.
 */
export function docx<View extends Titled>(options: {
  readonly template?: string | undefined
}): Form<View, DocxPage> {
  const { template } = options
  return {
    kind: 'word',
    extension: 'docx',
    template,
    page(view, furniture, templates) {
      const { name, words, language, direction, organisation, issued, theme, logo } = furniture
      const more = { partial: `${template ?? name}/words.html` }
      const html = document('forms/word', 'page.html', { view, furniture, templates, more })
      if (html.value === undefined) return bad(...html.problems)
      return good({
        // What the head holds is for browsers.
        html: undivided(html.value.replace(/<head>.*<\/head>/s, '')),
        title: view.title,
        language,
        direction,
        organisation: organisation.text,
        issued,
        pageOf: phrase(words, 'page_of').text,
        theme,
        styles: templates.styles('forms/word', theme),
        logo,
      })
    },
    async make(page, tools) {
      const [{ readBlocks }, { writeDocument }, { settled }] = await Promise.all([
        import('./docx/read-blocks.ts'),
        import('./docx/write-document.ts'),
        import('./docx/settled.ts'),
      ])
      const [body = '', foot = ''] = page.html.split('<footer>')
      const blocks = readBlocks(body)
      const [pictures, logo] = await Promise.all([
        picturesOf(blocks, page, tools),
        page.logo && logoOf(page.logo, tools),
      ])
      if (pictures.value === undefined) return bad(...pictures.problems)
      if (logo && logo.value === undefined) return bad(...logo.problems)
      const [stamp] = readBlocks(foot)
      const written = await writeDocument({
        ...page,
        blocks,
        pictures: pictures.value,
        logo: logo?.value && page.logo && { png: logo.value, alt: page.logo.alt.text },
        foot: stamp?.is === 'paragraph' ? stamp.runs : [],
      })
      return good({ bytes: settled(written, page) })
    },
  }
}

/** In px: sharp on paper, where a drawing is 130 mm wide; a mark is as high as a letter. */
const [across, small] = [1000, 120]

/** Every drawing of a document once, by its SVG: many programs that open such files cannot show that. */
async function picturesOf(
  blocks: readonly Block[],
  { styles, direction }: Pick<DocxPage, 'styles' | 'direction'>,
  tools: Tools,
): Promise<Checked<ReadonlyMap<string, Uint8Array>>> {
  const { drawnSvg } = await import('./docx/drawn-svg.ts')
  const runs = blocks.flatMap((block): readonly Run[] => (block.is === 'paragraph' ? block.runs : []))
  const wanted = new Map([
    ...blocks.flatMap(block => (block.is === 'picture' ? [[block.svg, across] as const] : [])),
    ...runs.flatMap(({ mark }) => (mark === undefined ? [] : [[mark, small] as const])),
  ])
  const drawn = await Promise.all(
    [...wanted].map(async ([svg, longest]) => {
      const picture = {
        bytes: drawnSvg(svg, styles, longest, direction),
        type: 'svg',
        alt: { text: '', at: '' },
      } as const
      return [svg, await tools.picture(picture, longest)] as const
    }),
  )
  const problems = drawn.flatMap(([, { value, problems: found }]) => (value === undefined ? found : []))
  return problems.length > 0
    ? bad(...problems)
    : good(new Map(drawn.flatMap(([svg, { value }]) => (value ? [[svg, value] as const] : []))))
}

const logoLength = 1200

const logoOf = async (logo: Logo, tools: Tools): Promise<Checked<Uint8Array>> =>
  logo.type === 'png' ? good(logo.bytes) : tools.picture(logo, logoLength)
