import { SVGPathData } from 'svg-pathdata'

/**
 * A drawing of a page as a picture of its own, with the styles that colour it. `across` is its longer side in px, as
 * large as its picture will be. In a language that is read from right to left it is turned round, as on the page.
 */
export function drawnSvg(
  svg: string,
  styles: string,
  across: number,
  direction: 'ltr' | 'rtl' = 'ltr',
): Uint8Array {
  const [, , , width = '24', height = '24'] =
    /viewBox="([\d.-]+) ([\d.-]+) ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const scale = across / Math.max(Number(width), Number(height))
  const px = (side: string): number => Math.round(Number(side) * scale)
  const whose = / data-of="(C\d)"/.exec(svg)?.[1] ?? ''
  const drawing = svg.replace(/^<svg [^>]*>|<\/svg>$/g, '')
  const look = /^<svg [^>]*class="([^"]*)"/.exec(svg)?.[1] ?? ''
  const isTurned = direction === 'rtl' && look.split(' ').includes('drawing')
  const turn = isTurned ? ` transform="translate(${width} 0) scale(-1 1)"` : ''
  const inside = isTurned ? drawing.replace(signs, (sign, d: string) => turnedBack(sign, d)) : drawing
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${px(width)}" height="${px(height)}" class="${whose}"><style>${styles}</style><g class="${look}"${turn} style="fill:currentColor;color:var(--accent,var(--ink))">${inside}</g></svg>`,
  )
}

const signs = /<path class="stroke sign"[^>]*? d="([^"]+)"/g

/** A tick is written alike everywhere. */
function turnedBack(sign: string, d: string): string {
  const { minX, maxX } = new SVGPathData(d).toAbs().getBounds()
  return `${sign} transform="translate(${minX + maxX} 0) scale(-1 1)"`
}
