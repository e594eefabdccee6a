import type { LogoFault } from './logo-fault.ts'
import { pngFaults } from './png-faults.ts'
import type { Drawing, SvgElement } from './read-svg.ts'
import { addresses } from './svg-references.ts'

const moving = new Set(['animate', 'animateColor', 'animateMotion', 'animateTransform', 'set'])

/** What a picture cannot hold: parts that lie elsewhere, programs, and what moves. Each kind is told once. */
export function strangers({ root, styledFromElsewhere }: Drawing, name: string): LogoFault[] {
  const found = { elsewhere: styledFromElsewhere ? 'a style sheet' : '', program: '', moves: '' }
  visit(root)
  return [
    ...(found.elsewhere === ''
      ? []
      : [
          told(
            `${name} needs something that is not in the file: ${found.elsewhere.slice(0, 60)}`,
            'A logo goes into documents by itself, and what lies elsewhere would be a hole in it.',
            'Embed linked pictures in the drawing program, turn words into outlines, and save it again.',
          ),
        ]),
    ...(found.program === ''
      ? []
      : [
          told(
            `${name} holds a program or a piece of a web page (${found.program})`,
            'A logo is a picture: nothing in it is run, and what needs that would be missing.',
            'Save it as plain SVG.',
          ),
        ]),
    ...(found.moves === ''
      ? []
      : [
          told(
            `${name} moves (${found.moves})`,
            'Which moment of it is printed would be left to chance.',
            'Save it as a still picture.',
          ),
        ]),
  ]

  function visit({ name: kind, attributes, children, text }: SvgElement): void {
    if (kind === 'script') found.program ||= '`script`'
    // Illustrator keeps its own copy of a drawing in one that nobody else shows.
    if (kind === 'foreignObject') {
      if (attributes.has('requiredExtensions')) return
      found.program ||= '`foreignObject`'
    }
    if (moving.has(kind) || (kind === 'style' && /@keyframes\b/i.test(text))) found.moves ||= `\`${kind}\``
    for (const [attribute, value] of attributes) {
      if (/^on[a-z]+$/i.test(attribute)) found.program ||= `\`${attribute}\``
      if (attribute === 'href' && kind !== 'a' && !isInside(value, kind)) found.elsewhere ||= value
      for (const address of addresses(value)) if (!address.startsWith('#')) found.elsewhere ||= address
    }
    if (kind === 'style') {
      if (/@import\b/i.test(text)) found.elsewhere ||= '`@import`'
      for (const address of addresses(text)) if (!address.startsWith('#')) found.elsewhere ||= address
    }
    for (const child of children) visit(child)
  }
}

/** A part of the drawing, or a picture that is written out in it. */
const isInside = (address: string, kind: string): boolean =>
  address.startsWith('#') ||
  address === '' ||
  (/^(image|feImage)$/.test(kind) && /^data:image\/(png|jpe?g);base64,/.test(address))

/** Pictures of pixels that are written out in a drawing are looked through like one that stands by itself. */
export function heldPictures({ name: kind, attributes, children }: SvgElement, name: string): LogoFault[] {
  const [, type, written = ''] =
    /^data:image\/(png|jpe?g);base64,(.*)$/s.exec(attributes.get('href') ?? '') ?? []
  const below = children.flatMap(child => heldPictures(child, name))
  if (type === undefined || !/^(image|feImage)$/.test(kind)) return below
  const bytes = Buffer.from(written, 'base64')
  const faults =
    type === 'png'
      ? pngFaults(bytes, `the picture inside ${name}`).filter(({ code }) => code !== 'load/logo-shape')
      : jpegFaults(bytes, name)
  return [...faults, ...below]
}

/** Pixels each way, as for PNG. */
const most = 4000

/** Only its size and its end: a JPEG that is damaged in the middle is still a picture. */
function jpegFaults(bytes: Buffer, name: string): LogoFault[] {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const mark = bytes[at + 1] ?? 0
    if (mark < 0xc0 || mark > 0xcf || [0xc4, 0xc8, 0xcc].includes(mark)) continue
    const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)]
    const ends = bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > at
    if (width > 0 && height > 0 && width <= most && height <= most && ends) return []
    break
  }
  return [
    told(
      `the picture inside ${name} is not a whole JPEG of at most ${most.toLocaleString('en-GB')} pixels each way`,
      'Programs would show half of it, or nothing, and say nothing about it.',
      'Embed a smaller copy of the picture, or save the whole logo as PNG.',
    ),
  ]
}

const told = (what: string, why: string, mend: string): LogoFault => ({
  code: 'load/logo-parts',
  severity: 'error',
  what,
  why,
  mend,
})
