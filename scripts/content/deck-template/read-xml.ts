import { loadPackage } from '../../load-package.ts'
import { badTemplate, Refusal } from './deck-fault.ts'
import type { XmlElement } from './xml-element.ts'

const usual: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
}

/** Shapes in groups in groups stay below thirty. */
const mostDepth = 120

interface Growing extends XmlElement {
  readonly children: Growing[]
  text: string
}

/** Reads a part of somebody's file: whole, plain XML without definitions of its own, or a Refusal that names the part. */
export function readXml(bytes: Uint8Array, part: string, file: string): XmlElement {
  const refuse = (what: string, why: string, mend: string): never => {
    throw new Refusal(badTemplate(`\`${file}\` ${what} (${part})`, why, mend))
  }
  const spoilt = (): never =>
    refuse(
      'is not whole',
      'PowerPoint itself could not open it, or would offer a repair.',
      'Open it in PowerPoint, save it again, and put the new file here.',
    )
  let text = ''
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    spoilt()
  }
  const { SaxesParser } = loadPackage('saxes') as typeof import('saxes')
  const parser = new SaxesParser({ xmlns: true })
  const open: Growing[] = []
  let root: Growing | undefined
  parser.on('error', spoilt)
  parser.on('doctype', () =>
    refuse(
      'holds definitions that stand for other text (`<!DOCTYPE`)',
      'No presentation needs them, and they can be used to do harm.',
      'Open it in PowerPoint, save it again, and put the new file here.',
    ),
  )
  parser.on('opentag', tag => {
    if (tag.uri.startsWith('http://purl.oclc.org/ooxml/'))
      refuse(
        'is saved in the strict form of Open XML',
        'Its parts have other names there.',
        'Save it in PowerPoint as “PowerPoint Template” or “PowerPoint Presentation”, without “Strict”.',
      )
    const attributes = Object.fromEntries(
      Object.values(tag.attributes)
        .filter(({ prefix, value }) => prefix !== 'xmlns' || usual[value] === undefined)
        .map(({ uri, local, name, value }) => [
          usual[uri] === undefined ? name : `${usual[uri]}:${local}`,
          value,
        ]),
    )
    const prefix = usual[tag.uri]
    const element = {
      name: prefix === undefined ? tag.name : `${prefix}:${tag.local}`,
      attributes,
      children: [],
      text: '',
    }
    if (open.length === 0) root = element
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > mostDepth) spoilt()
  })
  parser.on('closetag', () => open.pop())
  const say = (words: string): void => {
    const top = open.at(-1)
    if (top) top.text += words
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.write(text).close()
  return root ?? spoilt()
}
