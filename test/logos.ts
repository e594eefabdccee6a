import { makePng, type Png } from './make-png.ts'

const right = '<path d="M150 0h150v100H150z" fill="#1B1F24"/>'
const both = `<path d="M0 0h150v100H0z" fill="#1D5C63"/>${right}`

/** A drawing with a root of its own, 300 by 100 unless it says otherwise. */
export const svg = (inside: string, size = 'viewBox="0 0 300 100"'): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>\n`,
  )

const svgs = (all: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(all).map(([name, inside]) => [name, { file: 'logo.svg' as const, bytes: svg(inside) }]),
  )

const pngs = (all: Readonly<Record<string, Omit<Png, 'width' | 'height'>>>) =>
  Object.fromEntries(
    Object.entries(all).map(([name, kind]) => [
      name,
      { file: 'logo.png' as const, bytes: makePng({ width: 300, height: 100, ...kind }) },
    ]),
  )

/** A logo of each kind that a drawing program saves: the left half teal, the right half dark, 300 by 100. */
export const logos: Readonly<
  Record<string, { readonly file: 'logo.svg' | 'logo.png'; readonly bytes: Buffer }>
> = {
  ...pngs({
    'PNG, opaque': { colour: 2, pixel: x => (x < 150 ? [29, 92, 99] : [27, 31, 36]) },
    'PNG with alpha': { colour: 6, pixel: x => (x < 150 ? [29, 92, 99, 128] : [27, 31, 36, 255]) },
    'PNG in grey': { colour: 0, pixel: x => (x < 150 ? [100] : [30]) },
    'PNG in grey with alpha': { colour: 4, pixel: x => (x < 150 ? [100, 128] : [30, 255]) },
    'PNG with colours by number': {
      colour: 3,
      depth: 1,
      palette: [29, 92, 99, 27, 31, 36],
      pixel: x => [x < 150 ? 0 : 1],
    },
    'PNG, interlaced': { colour: 2, interlaced: true, pixel: x => (x < 150 ? [29, 92, 99] : [27, 31, 36]) },
    'PNG of 16 bit': {
      colour: 2,
      depth: 16,
      pixel: x => (x < 150 ? [7453, 23644, 25443] : [6939, 7967, 9252]),
    },
    'PNG of 16 bit with alpha': {
      colour: 6,
      depth: 16,
      pixel: x => (x < 150 ? [7453, 23644, 25443, 40000] : [6939, 7967, 9252, 65535]),
    },
  }),
  ...svgs({
    'SVG of lines': both,
    'SVG with a mask': `<mask id="m"><rect width="300" height="100" fill="#FFF"/></mask><g mask="url(#m)">${both}</g>`,
    'SVG with opacity': `<g opacity="0.9">${both}</g>`,
    'SVG with a blend': `<g style="mix-blend-mode: multiply">${both}</g>`,
    'SVG with a filter': `<filter id="f"><feDropShadow dx="1" dy="1"/></filter><g filter="url(#f)">${both}</g>`,
    'SVG with a pattern': `<pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0h8v4H0z" fill="#1D5C63"/></pattern><path d="M0 0h150v100H0z" fill="url(#p)"/>${right}`,
    'SVG with a PNG in it': `<image width="300" height="100" href="data:image/png;base64,${makePng({ width: 30, height: 10, colour: 6, pixel: x => (x < 15 ? [29, 92, 99, 255] : [27, 31, 36, 255]) }).toString('base64')}"/>`,
    'SVG with a gradient': `<linearGradient id="g"><stop stop-color="#1D5C63"/><stop offset="1" stop-color="#2D6C73"/></linearGradient><path d="M0 0h150v100H0z" fill="url(#g)"/>${right}`,
    'SVG with parts shown again': `<defs><g id="a">${both}</g></defs><use xlink:href="#a"/><use href="#a"/>`,
  }),
}
