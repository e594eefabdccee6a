import type { Theme } from '../../model.ts'
import { drawSvg } from '../../tools/draw-svg.ts'
import { page, px } from './across.ts'
import type { Figure, Ink } from './slide-design.ts'

/** What is drawn on a slide as one picture of its size: SVG that needs no styles from elsewhere. */
export function slidePicture(
  figures: readonly Figure[],
  ground: Ink,
  theme: Theme,
  marks: Readonly<Record<string, string>>,
): string {
  const inks = [...new Set(figures.map(one => one.ink ?? 'ink'))]
  const cast = new Set(
    figures.flatMap(({ drawing }) => drawing.parts.flatMap(part => (part.draws === 'mark' ? [part.id] : []))),
  )
  const back = colourOf(ground, theme)
  const styles = [
    '.stroke,.stop{fill:none;stroke-linecap:round;stroke-linejoin:round}',
    `.halo{fill:${back};stroke:${back};stroke-linejoin:round}.stop{fill:${back}}`,
    '.own,.ink{fill-rule:evenodd}',
    ...inks.map(ink => {
      const colour = colourOf(ink, theme)
      return `.in-${ink} :is(.stroke,.stop){stroke:${colour}}.in-${ink} :is(.ink,.arrow){fill:${colour}}`
    }),
    ...[...cast].map(id => `.own.${id}{fill:${colourOf(id as Ink, theme)}}`),
  ]
  const drawn = figures.map(({ box, drawing, ink = 'ink', tone = 1 }) => {
    const scale = Number((px(box.w) / drawing.width).toFixed(4))
    const place = `translate(${px(box.x)} ${px(box.y)})${scale === 1 ? '' : ` scale(${scale})`}`
    const opacity = tone === 1 ? '' : ` opacity="${tone}"`
    return `<g class="in-${ink}" transform="${place}"${opacity}>${drawSvg(drawing, mark => marks[mark] ?? '')}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}"><style>${styles.join('')}</style>${drawn.join('')}</svg>`
}

function colourOf(ink: Ink, theme: Theme): string {
  if (ink === 'ink' || ink === 'quiet' || ink === 'paper' || ink === 'panel') return theme[ink]
  const accent = theme.accents[ink as keyof Theme['accents']]
  if (accent === undefined) throw new Error(`the theme has no colour for ${ink}`)
  return accent.colour
}
