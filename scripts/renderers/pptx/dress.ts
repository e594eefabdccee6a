import { strFromU8, unzipSync } from 'fflate'
import { fill } from '../../content/tell.ts'
import type { DeckView } from '../../views/deck.ts'
import { phrase } from '../../views/phrase.ts'
import type { DeckFurniture } from '../slides/deck.ts'
import type { FurnishedPlan } from './furnished-plan.ts'
import { layout } from './layout.ts'
import { master } from './master.ts'
import { type NotesLook, notes, notesMaster } from './notes.ts'
import { appProperties, coreProperties } from './properties.ts'
import { relationships } from './relationships.ts'
import { slide } from './slide.ts'
import { theme } from './theme.ts'

/**
 * Finishes the bare package: words, notes, names, descriptions, links, language, colours and dates.
 * pptxgenjs leaves these out or gets them wrong (no descriptions on shapes, American English, the clock
 * in the dates, notes in one paragraph), so those parts are written here and the rest is kept. Gives the parts of
 * the package by their names.
 */
export function dress(
  bare: Uint8Array,
  plan: FurnishedPlan,
  view: Pick<DeckView, 'title' | 'stops'>,
  furniture: DeckFurniture,
): Map<string, string | Uint8Array> {
  const drawn = unzipSync(bare)
  const text = (name: string): string => strFromU8(drawn[name] ?? new Uint8Array())
  const parts = new Map<string, string | Uint8Array>()
  const keep = (name: string, change: (part: string) => string = part => part) =>
    parts.set(name, change(text(name)))
  const { language, direction, words } = furniture
  const say = (key: string, values: Record<string, string> = {}): string =>
    fill(phrase(words, key).text, values)
  const look: NotesLook = {
    language,
    direction,
    slide: say('pptx_name_slide'),
    notes: say('pptx_name_notes'),
  }

  keep('_rels/.rels')
  keep('ppt/presProps.xml')
  keep('ppt/viewProps.xml')
  keep('ppt/tableStyles.xml')
  keep('ppt/_rels/presentation.xml.rels')
  keep('ppt/presentation.xml', part => presentation(part, furniture))
  const about = {
    title: view.title,
    organisation: furniture.organisation.text,
    language,
    issued: furniture.issued,
    slides: plan.slides.length,
  }
  parts.set('docProps/core.xml', coreProperties(about))
  parts.set('docProps/app.xml', appProperties(about))
  // PowerPoint wants a theme for each master: one that two masters share makes it offer a repair.
  const codes = view.stops.map(stop => stop.id)
  const coloured = (part: string): string => theme(part, furniture.theme, view.title, codes)
  keep('ppt/theme/theme1.xml', coloured)
  parts.set('ppt/theme/theme2.xml', coloured(text('ppt/theme/theme1.xml')))
  parts.set('ppt/notesMasters/notesMaster1.xml', notesMaster(look))
  parts.set('ppt/notesMasters/_rels/notesMaster1.xml.rels', relationships([['theme', '../theme/theme2.xml']]))

  parts.set(
    'ppt/slideMasters/slideMaster1.xml',
    master({
      language,
      direction,
      theme: furniture.theme,
      words,
      plan,
      places: { title: say('pptx_name_title'), words: say('pptx_name_words', { number: '1' }) },
      stamp: plan.stamp,
      names: { stamp: say('pptx_name_stamp'), number: say('pptx_name_number') },
    }),
  )
  parts.set(
    'ppt/slideMasters/_rels/slideMaster1.xml.rels',
    relationships([
      ...plan.layouts.map((_, i) => ['slideLayout', `../slideLayouts/slideLayout${i + 1}.xml`] as const),
      ['theme', '../theme/theme1.xml'],
    ]),
  )
  plan.layouts.forEach((one, i) => {
    parts.set(`ppt/slideLayouts/slideLayout${i + 1}.xml`, layout(one, plan, furniture))
    parts.set(
      `ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`,
      relationships([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    )
  })
  plan.slides.forEach((one, i) => {
    const name = `slide${i + 1}.xml`
    const made = slide(text(`ppt/slides/${name}`), one, plan, furniture)
    parts.set(`ppt/slides/${name}`, made.part)
    // The bare package starts with a layout that nobody uses; it is left out, so the others move up.
    keep(`ppt/slides/_rels/${name}.rels`, part =>
      part
        .replace(/slideLayout\d+\.xml/, `slideLayout${one.layout + 1}.xml`)
        .replace('</Relationships>', () => `${made.relationships}</Relationships>`),
    )
    parts.set(`ppt/notesSlides/notesSlide${i + 1}.xml`, notes(one.notes, look))
    keep(`ppt/notesSlides/_rels/notesSlide${i + 1}.xml.rels`)
  })
  const used = [...parts.keys()].filter(name => name.endsWith('.rels')).map(name => String(parts.get(name)))
  for (const [name, bytes] of Object.entries(drawn)) {
    if (/^ppt\/media\/[^/]+$/.test(name) && used.some(part => part.includes(name.slice('ppt/'.length))))
      parts.set(name, bytes)
  }
  return parts
}

/** In the order that the standard asks for: pptxgenjs puts the master of the notes after the slides. Notes print on a page of their own shape. */
function presentation(part: string, { language, direction }: DeckFurniture): string {
  const notesMasters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(part)?.[0] ?? ''
  return part
    .replace('<p:presentation ', direction === 'rtl' ? '<p:presentation rtl="1" ' : '<p:presentation ')
    .replace(notesMasters, '')
    .replace('<p:sldIdLst>', `${notesMasters}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>')
    .replace(
      '<p:defaultTextStyle>',
      `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${language}"/></a:defPPr>`,
    )
}
