import type { PDFDict, PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { standardTypes } from '../structure/roles.ts'
import {
  type Element,
  everyContent,
  everyElement,
  isAnnotation,
  isContent,
  isElement,
  meaningAbove,
} from '../structure/tree.ts'
import { checkTable } from './check-table.ts'
import type { Fault } from './fault.ts'

const { PDFDict: Dict, PDFHexString, PDFName, PDFString } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** What each kind may hold (ISO 14289-1, 7.2). */
const holds: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
}

/** What each kind may stand in. */
const standsIn: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
}

/** The tags of a PDF, as a screen reader walks through them. */
export function checkTree(top: Element, document: PDFDocument): Fault[] {
  const faults: Fault[] = []
  const map = document.catalog
    .lookup(PDFName.of('StructTreeRoot'), Dict)
    .lookupMaybe(PDFName.of('RoleMap'), Dict)
  const typeOf = (element: Element): string => {
    const role = map?.get(PDFName.of(element.type))
    return role instanceof PDFName ? role.decodeText() : element.type
  }
  const loose = [...everyElement(top)].filter(element => element.kids.some(isContent) && !isInBlock(element))
  if (loose.length > 0)
    faults.push({
      clause: '7.1',
      what: `${loose.length} runs of words stand in no paragraph, heading or list`,
    })
  let level = 0
  for (const element of everyElement(top)) {
    const type = typeOf(element)
    if (!standardTypes.has(type))
      faults.push({ clause: '7.1-5', what: `nothing says what a ${element.type} is` })
    for (const kid of element.kids.filter(isElement).map(typeOf))
      if (holds[type] && kid !== 'NonStruct' && kid !== 'Private' && !holds[type].includes(kid))
        faults.push({ clause: '7.2', what: `${type} holds ${kid}` })
    const above = meaningAbove(element)
    if (standsIn[type] && !(above && standsIn[type].includes(typeOf(above))))
      faults.push({ clause: '7.2', what: `${type} stands in ${above?.type ?? 'nothing'}` })
    if (type === 'Figure' && !text(element.dict, 'Alt') && !text(element.dict, 'ActualText'))
      faults.push({ clause: '7.3-1', what: 'a picture has no words for people who cannot see it' })
    if (type === 'Note' && !text(element.dict, 'ID'))
      faults.push({ clause: '7.9-1', what: 'a note has no ID' })
    if (type === 'Table') faults.push(...checkTable(element))
    if (element.kids.some(isAnnotation) && !/^(Link|Annot|Form)$/.test(type))
      faults.push({ clause: '7.18.5-1', what: `a link or field stands in ${type}` })
    if (type === 'Link' && !element.kids.some(isAnnotation))
      faults.push({ clause: '7.18.5-1', what: 'a link leads nowhere' })
    const heading = /^H([1-6])$/.exec(type)
    if (!heading) continue
    const now = Number(heading[1])
    if (now > level + 1)
      faults.push({ clause: '7.4.2-1', what: `a heading of level ${now} follows one of level ${level}` })
    if (everyContent(element).next().done)
      faults.push({ clause: '7.4.2-1', what: `a heading of level ${now} has no words` })
    level = now
  }
  return faults
}

/** What a reader goes to from one to the next; words outside of them run into their neighbours. */
const blocks = /^(P|H[1-6]|LBody|Lbl|TD|TH|Caption|Figure|Formula|Link|Form|Code|Note|Quote)$/

function isInBlock(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = at.parent) if (blocks.test(at.type)) return true
  return false
}

/** A string of a dictionary, or nothing when it is missing or empty. */
function text(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key))
  const found = value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
  return found === '' ? undefined : found
}
