import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { loadLogo } from '../../scripts/content/logo.ts'
import type { Problem } from '../../scripts/problem.ts'
import { folder, subjectOf } from '../fixtures.ts'
import { logos, svg } from '../logos.ts'
import { head, makePng, part, pngOf } from '../make-png.ts'

const place = { file: 'compact/editions/ours/edition.yaml', line: 3, column: 9 }
const alt = { text: 'Ours', at: 'edition/logo/alt' }

/** What is said of a logo; `put` writes it to its path, inside a project of its own. */
function told(file: string, put: Uint8Array | ((path: string, root: string) => void)) {
  const root = folder()
  const home = join(root, 'compact/editions/ours')
  mkdirSync(home, { recursive: true })
  if (typeof put === 'function') put(join(home, file), root)
  else writeFileSync(join(home, file), put)
  const settings = { ...subjectOf('everyone').settings, logo: { file, alt } }
  const { value, problems } = loadLogo(diskFiles(root), 'ours', settings, { file: place })
  for (const { mend, place: at } of problems) expect([mend ? 'mend' : '', at]).toEqual(['mend', place])
  return { value, problems }
}

const said = ({ problems }: { problems: readonly Problem[] }): string[] =>
  problems.map(({ code, what }) => `${code} ${what}`)

const square = makePng({ width: 30, height: 30, colour: 2, pixel: () => [1, 2, 3] })
const drawn = '<path d="M0 0h300v100H0z"/>'

describe('a logo', () => {
  it.each(Object.entries(logos))('is taken as %s', (_, { file, bytes }) => {
    const { value, problems } = told(file, bytes)
    expect(problems).toEqual([])
    expect(value).toMatchObject({ type: file.slice(-3), alt })
  })

  it('is none where the edition names none', () => {
    expect(
      loadLogo(diskFiles(folder()), 'ours', subjectOf('everyone').settings, { file: undefined }),
    ).toEqual({
      value: undefined,
      problems: [],
    })
  })

  it.each<[string, Buffer, string]>([
    ['another kind of file', svg(drawn), 'is not a PNG picture'],
    ['half a file', square.subarray(0, square.length / 2), 'breaks off'],
    ['a file without its end', square.subarray(0, -12), 'breaks off'],
    ['nothing but a signature', square.subarray(0, 8), 'breaks off'],
    ['a file with a letter changed', changed(square, 60), 'a check sum in it is wrong'],
    ['a picture of 0 by 0', pngOf(part('IHDR', head(0, 0)), part('IDAT'), part('IEND')), 'is empty: 0 by 0'],
    ['one without pixels', pngOf(part('IHDR', head(9, 9)), part('IEND')), 'pixels are not as many'],
    [
      'one with fewer pixels than it says',
      pngOf(part('IHDR', head(30, 31)), dataOf(square), part('IEND')),
      'pixels are not as many',
    ],
    [
      'one with more pixels than it says',
      pngOf(part('IHDR', head(30, 29)), dataOf(square), part('IEND')),
      'pixels are not as many',
    ],
    [
      'one that is packed wrong',
      pngOf(part('IHDR', head(9, 9)), part('IDAT', Buffer.from('no')), part('IEND')),
      'pixels are not as many',
    ],
    [
      'one with a filter that does not exist',
      pngOf(part('IHDR', head(1, 1)), part('IDAT', deflateSync(Buffer.from([9, 1, 2, 3]))), part('IEND')),
      'pixels are not as many',
    ],
    ['a kind that does not exist', pngOf(part('IHDR', head(9, 9, 3, 2)), part('IEND')), 'does not exist'],
    [
      'numbers without colours',
      pngOf(part('IHDR', head(9, 9, 8, 3)), part('IEND')),
      'the list of them is missing',
    ],
    [
      'one whose see-through colour is damaged',
      damaged(pngOf(part('IHDR', head(9, 9)), part('tRNS', Buffer.alloc(6)), part('IEND')), 'tRNS'),
      'a check sum in it is wrong',
    ],
    ['an animation', pngOf(part('IHDR', head(9, 9)), part('acTL', Buffer.alloc(8)), part('IEND')), 'moves'],
  ])('as PNG is refused as %s', (_, bytes, words) => {
    expect(said(told('logo.png', bytes))).toEqual([
      expect.stringMatching(new RegExp(`^load/bad-logo .*${words}`)),
    ])
  })

  it.each<[string, Buffer]>([
    ['a byte behind its end', Buffer.concat([square, Buffer.from([10])])],
    ['zeros behind its end', Buffer.concat([square, Buffer.alloc(500)])],
    ...['tEXt', 'iTXt', 'eXIf', 'pHYs'].map((type): [string, Buffer] => [
      `a damaged ${type}`,
      damaged(
        Buffer.concat([square.subarray(0, -12), part(type, Buffer.from('remark')), part('IEND')]),
        type,
      ),
    ]),
  ])('as PNG may have %s, which is left out', (_, bytes) => {
    const { value, problems } = told('logo.png', bytes)
    expect(problems).toEqual([])
    expect(Buffer.from(value?.bytes ?? []).equals(square)).toBe(true)
  })

  it.each<[string, Buffer, 'png' | 'svg']>([
    ['Logo.PNG', square, 'png'],
    ['our logo.svg', svg(drawn), 'svg'],
    ['LOGO 2.SvG', svg(drawn), 'svg'],
  ])('may be called %s', (file, bytes, type) => {
    const { value, problems } = told(file, bytes)
    expect(problems).toEqual([])
    expect(value?.type).toBe(type)
  })

  it('as PNG that unpacks to gigabytes is refused from its head, or at its first pixel too many', () => {
    const much = deflateSync(Buffer.alloc(200_000_000))
    expect(much.length).toBeLessThan(500_000)
    const before = process.memoryUsage().arrayBuffers
    expect(
      said(told('logo.png', pngOf(part('IHDR', head(65000, 65000)), part('IDAT', much), part('IEND')))),
    ).toEqual([expect.stringContaining('load/heavy-logo `logo.png` has 65,000 by 65,000 pixels')])
    expect(said(told('logo.png', pngOf(part('IHDR', head(9, 9)), part('IDAT', much), part('IEND'))))).toEqual(
      [expect.stringContaining('pixels are not as many')],
    )
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  it.each<[string, Buffer | string, string]>([
    ['another kind of file', '<html></html>', 'load/bad-logo .*not an SVG picture'],
    ['a picture of pixels', square, 'load/bad-logo .*not an SVG picture'],
    [
      'half a file',
      svg(drawn.repeat(9)).subarray(0, 200),
      'load/bad-logo .*not whole: it cannot be read beyond line 2',
    ],
    ['a file with a sign that stands for nothing', svg('<g id="&what;"/>'), 'load/bad-logo .*not whole'],
    [
      'a file in another alphabet',
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" id="\xe9"/>`, 'latin1'),
      'load/bad-logo .*UTF-8',
    ],
    [
      'one with definitions',
      '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g id="&b;"/></svg>',
      'load/bad-logo .*definitions',
    ],
    [
      'one without a root of its own',
      '<a><svg xmlns="http://www.w3.org/2000/svg"/></a>',
      'load/bad-logo .*first element',
    ],
    ['one that no browser knows as a drawing', '<svg viewBox="0 0 1 1"></svg>', 'load/bad-logo .*namespace'],
    ['one without a size', svg(drawn, ''), 'load/logo-shape .*how large'],
    ['one with a size by share', svg(drawn, 'width="100%" height="100%"'), 'load/logo-shape .*how large'],
    [
      'one that is 0 wide',
      svg(drawn, 'width="0" height="10" viewBox="0 0 1 1"'),
      'load/logo-shape .*how large',
    ],
    ['a thin line across', svg(drawn, 'viewBox="0 0 100000 1"'), 'load/logo-shape .*100,000 times as wide'],
    ['a thin line down', svg(drawn, 'viewBox="0 0 1 100000"'), 'load/logo-shape .*100,000 times as high'],
    ['one that is deep', svg('<g>'.repeat(200) + '</g>'.repeat(200)), 'load/bad-logo .*deep'],
    ['a part that shows itself', svg('<g id="a"><use href="#a"/></g>'), 'load/bad-logo .*shows itself'],
    [
      'parts that show each other',
      svg(
        '<pattern id="a"><path fill="url(#b)"/></pattern><pattern id="b"><path style="fill:url(\'#a\')"/></pattern>',
      ),
      'load/bad-logo .*shows itself',
    ],
    [
      'ten times ten times ten, and so on',
      svg(nested(10, n => `<use href="#${n}"/>`)),
      'load/heavy-logo .*thousand million elements',
    ],
    [
      'the same with patterns',
      svg(nested(10, n => `<path fill="url(#${n})"/>`, 'pattern')),
      'load/heavy-logo .*elements',
    ],
    [
      'the same with styles',
      svg(
        `<style>/* a */ ${Array.from({ length: 9 }, (_, n) => `.c${n}{fill:url(#${n})}`).join('')}</style>${nested(9, n => `<path class="c${n}"/>`, 'pattern')}`,
      ),
      'load/heavy-logo .*elements',
    ],
    [
      'a mark at each of many corners',
      svg(
        `<marker id="m">${'<path/>'.repeat(99)}</marker><path d="M0 0${'l1 1'.repeat(999)}" marker-mid="url(#m)"/>`,
      ),
      'load/heavy-logo .*elements',
    ],
    [
      'one long line shown many times',
      svg(`<path id="l" d="M0 0${'l1 1'.repeat(9999)}"/>${'<use href="#l"/>'.repeat(999)}`),
      'load/heavy-logo .*KB of drawing',
    ],
    [
      'a long chain',
      svg(
        `${Array.from({ length: 999 }, (_, n) => `<g id="${n}"><use href="#${n + 1}"/></g>`).join('')}<g id="999"/>`,
      ),
      'load/heavy-logo',
    ],
    [
      'filters on filters',
      svg(
        `<filter id="f"><feGaussianBlur stdDeviation="30"/></filter>${'<g filter="url(#f)">'.repeat(30)}${'</g>'.repeat(30)}`,
      ),
      'load/heavy-logo .*filters',
    ],
    [
      'shadows by style',
      svg(`<style>path{filter:drop-shadow(0 0 9px red)}</style>${drawn.repeat(30)}`),
      'load/heavy-logo .*filters',
    ],
    [
      'many cheap steps of a filter',
      svg(`<filter id="f">${'<feOffset dx="1"/>'.repeat(900)}</filter><g filter="url(#f)">${drawn}</g>`),
      'load/heavy-logo .*filters',
    ],
    [
      'a part that is kept for later and shown often',
      svg(`<defs><g id="a">${drawn.repeat(999)}</g></defs>${'<use href="#a"/>'.repeat(30)}`),
      'load/heavy-logo .*elements',
    ],
    [
      'two parts of one name, of which the first is shown',
      svg(`<defs><g id="a">${drawn.repeat(999)}</g><g id="a"/></defs>${'<use href="#a"/>'.repeat(30)}`),
      'load/heavy-logo .*elements',
    ],
    ['a picture from the web', svg('<image href="https://x.example/a.png"/>'), 'load/logo-parts .*x.example'],
    ['a picture beside it', svg('<image xlink:href="a.png"/>'), 'load/logo-parts .*a.png'],
    ['a part of another file', svg('<use href="other.svg#a"/>'), 'load/logo-parts .*other.svg'],
    ['a drawing in it', svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'), 'load/logo-parts .*data:'],
    [
      'styles from the web',
      svg('<style>@import "https://x.example/a.css";</style>'),
      'load/logo-parts .*@import',
    ],
    [
      'a fill from the web',
      svg('<path style="fill:url(https://x.example/a#b)"/>'),
      'load/logo-parts .*x.example',
    ],
    [
      'styles before its root',
      Buffer.concat([Buffer.from('<?xml-stylesheet href="a.css"?>'), svg(drawn).subarray(39)]),
      'load/logo-parts .*style sheet',
    ],
    ['a program', svg('<script>alert(1)</script>'), 'load/logo-parts .*program'],
    ['a program in an attribute', svg('<g onclick="alert(1)"/>'), 'load/logo-parts .*onclick'],
    [
      'a piece of a web page',
      svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
      'load/logo-parts .*web page',
    ],
    ['one that moves', svg('<path><animate attributeName="d"/></path>'), 'load/logo-parts .*moves'],
    ['one that moves by style', svg('<style>@keyframes a{}</style>'), 'load/logo-parts .*moves'],
    ['words', svg('<text><tspan>Our trust</tspan></text>'), 'load/logo-words .*“Our trust”'],
    ['words with a link', svg('<text><a href="#b">Our trust</a></text>'), 'load/logo-words .*“Our trust”'],
    ...['flowPara', 'flowSpan', 'flowDiv'].map((name): [string, Buffer, string] => [
      `words in Inkscape's ${name}`,
      svg(
        `<flowRoot><flowRegion><rect width="9" height="9"/></flowRegion><${name}>Our trust</${name}></flowRoot>`,
      ),
      'load/logo-words .*“Our trust”',
    ]),
    [
      'a spoilt picture in it',
      svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
      'load/bad-logo the picture inside',
    ],
    [
      'a photograph in it that is none',
      svg('<image href="data:image/jpeg;base64,/9j/"/>'),
      'load/logo-parts .*JPEG',
    ],
  ])('as SVG is refused as %s', (_, bytes, words) => {
    expect(said(told('logo.svg', Buffer.from(bytes)))).toEqual([
      expect.stringMatching(new RegExp(`^${words}`)),
    ])
  })

  it.each<[string, Buffer]>([
    [
      'a name for its kind',
      Buffer.from(
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" width="3" height="1"/>',
      ),
    ],
    [
      'what a drawing program keeps for itself',
      svg(
        '<switch><foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/"><i:p xmlns:i="urn:i"/></foreignObject><g/></switch><sodipodi:namedview xmlns:sodipodi="urn:s" onload="x" href="x.png"/>',
      ),
    ],
    ['a link', svg(`<a href="https://x.example">${drawn}</a>`)],
    ['a text that is empty', svg('<text> </text>')],
    ['a title in a text that is empty', svg('<text><title>Our trust</title></text>')],
    ['a box for words that is empty', svg('<flowRoot><flowRegion/><flowPara/></flowRoot>')],
    ['shadows as Figma draws them', svg(['a', 'b', 'c'].map(figmaShadow).join(''))],
    [
      'a large part that is kept for later and shown once',
      svg(`<defs><g id="a">${drawn.repeat(15_000)}</g></defs><use href="#a"/>`),
    ],
    ['a large mask', svg(`<mask id="a">${drawn.repeat(15_000)}</mask><g mask="url(#a)">${drawn}</g>`)],
    [
      'its own prefix',
      Buffer.from('<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><s:path/></s:svg>'),
    ],
    [
      'a photograph',
      svg(
        `<image href="data:image/jpeg;base64,${Buffer.from('ffd8ffc0000b080010001001011100ffd9', 'hex').toString('base64')}"/>`,
      ),
    ],
  ])('as SVG may have %s', (_, bytes) => {
    expect(said(told('logo.svg', bytes))).toEqual([])
  })

  it('as SVG has its size in px and its viewBox, whichever it came with, and is else what it was', () => {
    const root = (size: string): string =>
      /<svg[^>]*>/.exec(Buffer.from(told('logo.svg', svg(drawn, size)).value?.bytes ?? []).toString())?.[0] ??
      ''
    const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    const same = `<svg width="2000" height="666.666667" viewBox="0 0 300 100" ${names}>`
    for (const size of [
      'viewBox="0 0 300 100"',
      'width="300" height="100"',
      'width="30" height="10px" viewBox="0 0 300 100"',
      'width="100%"\n viewBox = \'0,0 300,100\'',
      'height="2em" viewBox="0 0 300 100"',
    ])
      expect(root(size).replace(' >', '>')).toBe(same)
    expect(root('width="60mm" height="20mm"')).toContain('viewBox="0 0 226.771654 75.590551"')
    expect(root('style="a:\'width=1\'" width="1in" height="1in" viewBox="1 2 3 3"')).toBe(
      `<svg width="2000" height="2000" viewBox="1 2 3 3" ${names} style="a:'width=1'">`,
    )
  })

  it.each<[string, (path: string, root: string) => void, string]>([
    ['not there', () => undefined, 'load/no-logo there is no picture'],
    ['a folder', path => mkdirSync(path), 'load/bad-logo .* is a folder'],
    [
      'a pipe, which would never end',
      path => execFileSync('mkfifo', [path]),
      'load/bad-logo .* is no ordinary file',
    ],
    [
      'a device that has no end',
      path => symlinkSync('/dev/zero', path),
      'load/bad-logo .* outside the project',
    ],
    [
      'a link to elsewhere',
      path => symlinkSync(writeBeside(svg(drawn)), path),
      'load/bad-logo .* outside the project',
    ],
    ['a link to nowhere', path => symlinkSync('gone.svg', path), 'load/no-logo there is no picture'],
    ['a link to itself', path => symlinkSync(path, path), 'load/bad-logo .* cannot be opened'],
    [
      'too large',
      path => writeFileSync(path, Buffer.alloc(3_000_000, 32)),
      'load/heavy-logo .* has 2,930 KB; 2048',
    ],
  ])('is refused when it is %s', (_, put, words) => {
    expect(said(told('logo.svg', put))).toEqual([expect.stringMatching(new RegExp(`^${words}`))])
  })

  it('may be a link to another place of the project', () => {
    const { value } = told('logo.svg', (path, root) => {
      writeFileSync(join(root, 'shared.svg'), svg(drawn))
      symlinkSync(join(root, 'shared.svg'), path)
    })
    expect(value?.type).toBe('svg')
  })

  it.each<[string, string, Uint8Array, number]>([
    ['20 times as wide as high', 'logo.svg', svg(drawn, 'viewBox="0 0 20 1"'), 0],
    ['21 times as wide as high', 'logo.svg', svg(drawn, 'viewBox="0 0 21 1"'), 1],
    ['4 times as high as wide', 'logo.svg', svg(drawn, 'width="1mm" height="4mm"'), 0],
    ['5 times as high as wide', 'logo.svg', svg(drawn, 'width="1mm" height="5mm"'), 1],
    [
      '20 times as wide, in pixels',
      'logo.png',
      makePng({ width: 40, height: 2, colour: 0, pixel: () => [9] }),
      0,
    ],
    [
      '21 times as wide, in pixels',
      'logo.png',
      makePng({ width: 42, height: 2, colour: 0, pixel: () => [9] }),
      1,
    ],
  ])('that is %s is in or out', (_, file, bytes, faults) => {
    expect(told(file, bytes).problems.map(one => one.code)).toEqual(Array(faults).fill('load/logo-shape'))
  })
})

/** The same with one byte turned round. */
function changed(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes)
  other[at] = 255 - (other[at] ?? 0)
  return other
}

/** The same with a wrong check sum in the part of this name. */
const damaged = (bytes: Buffer, type: string): Buffer => changed(bytes, bytes.indexOf(type) + 4)

/** Eight steps, of which one is costly. */
const figmaShadow = (id: string): string =>
  `<g filter="url(#${id})">${drawn}</g><defs><filter id="${id}"><feFlood flood-opacity="0"/><feColorMatrix in="SourceAlpha"/><feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feComposite operator="out"/><feColorMatrix/><feBlend/><feBlend in="SourceGraphic"/></filter></defs>`

/** The packed pixels of a PNG, as the part that they are. */
function dataOf(png: Buffer): Buffer {
  const at = png.indexOf('IDAT') - 4
  return png.subarray(at, at + 12 + png.readUInt32BE(at))
}

/** A part with ten of the next in it, which has ten of the next. */
const nested = (levels: number, show: (next: number) => string, name = 'g'): string =>
  `${Array.from({ length: levels }, (_, n) => `<${name} id="${n}">${show(n + 1).repeat(10)}</${name}>`).join('')}<${name} id="${levels}"><path d="M0 0h1"/></${name}>`

function writeBeside(bytes: Buffer): string {
  const path = join(folder(), 'beside.svg')
  writeFileSync(path, bytes)
  return path
}
