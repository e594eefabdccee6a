import { relationsOf } from '../../../content/deck-template/relations.ts'
import type { DeckTemplate } from '../../../deck-template.ts'
import { head, namespaces, office } from '../namespaces.ts'
import type { Written } from '../paragraphs.ts'
import { relationships } from '../relationships.ts'
import { turn } from '../turn.ts'
import type { StagedDeck } from './staged.ts'

/** The parts that hold a package together: which masters it has, which slides in which order, and how large they are. */
export function framePackage(
  { slides }: StagedDeck,
  { masters, types, width, height }: DeckTemplate,
  { language, direction }: Pick<Written, 'language' | 'direction'>,
): ReadonlyMap<string, string> {
  const tables = [...types].find(([, type]) => type.endsWith('tableStyles+xml'))?.[0]
  const master = (i: number): string => `rIdMaster${i + 1}`
  const slide = (i: number): string => `rIdSlide${i + 1}`
  const list = (name: string, entries: readonly string[]): string =>
    `<p:${name}>${entries.join('')}</p:${name}>`
  const style = Array.from(
    { length: 9 },
    (_, i) =>
      `<a:lvl${i + 1}pPr marL="${i * 457200}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr lang="${language}" sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${i + 1}pPr>`,
  )
  const presentation = [
    list(
      'sldMasterIdLst',
      masters.map(({ id }, i) => `<p:sldMasterId${id === '' ? '' : ` id="${id}"`} r:id="${master(i)}"/>`),
    ),
    list('notesMasterIdLst', ['<p:notesMasterId r:id="rIdNotes"/>']),
    list(
      'sldIdLst',
      slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="${slide(i)}"/>`),
    ),
    `<p:sldSz cx="${Math.round(width * 914400)}" cy="${Math.round(height * 914400)}"/><p:notesSz cx="6858000" cy="9144000"/>`,
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${language}"/></a:defPPr>${style.join('')}</p:defaultTextStyle>`,
  ]
  const fromHere = (part: string): string => part.replace(/^ppt\//, '')
  return new Map([
    [
      'ppt/presentation.xml',
      `${head}<p:presentation ${namespaces}${turn({ direction })} saveSubsetFonts="1">${presentation.join('')}</p:presentation>`,
    ],
    ['ppt/presProps.xml', `${head}<p:presentationPr ${namespaces}/>`],
    [
      relationsOf('ppt/presentation.xml'),
      relationships([
        ...masters.map(({ part }, i) => ['slideMaster', fromHere(part), master(i)] as const),
        ...slides.map((_, i) => ['slide', `slides/slide${i + 1}.xml`, slide(i)] as const),
        ['notesMaster', 'notesMasters/notesMaster1.xml', 'rIdNotes'],
        ['presProps', 'presProps.xml', 'rIdProps'],
        ...masters.slice(0, 1).map(({ theme }) => ['theme', fromHere(theme), 'rIdTheme'] as const),
        ...(tables ? [['tableStyles', fromHere(tables), 'rIdTables'] as const] : []),
      ]),
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="ppt/presentation.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${office}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    ],
  ])
}
