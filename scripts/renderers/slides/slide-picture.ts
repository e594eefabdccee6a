import { mixedColour } from '../../content/mixed-colour.ts'
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
  const looks = new Map(
    figures.map(({ ink = 'ink', tone = 1 }) => [
      lookOf({ ink, tone }),
      // As one colour: what is transparent in a PDF would count as a picture.
      mixedColour(colourOf(ink, theme), colourOf(ground, theme), tone),
    ]),
  )
  const cast = new Set(
    figures.flatMap(({ drawing }) => drawing.parts.flatMap(part => (part.draws === 'mark' ? [part.id] : []))),
  )
  const back = colourOf(ground, theme)
  const styles = [
    '.stroke,.stop{fill:none;stroke-linecap:round;stroke-linejoin:round}',
    `.halo{fill:${back};stroke:${back};stroke-linejoin:round}.stop{fill:${back}}`,
    '.own,.ink{fill-rule:evenodd}',
    ...[...looks].map(
      ([look, colour]) =>
        `.${look} :is(.stroke,.stop){stroke:${colour}}.${look} :is(.ink,.arrow){fill:${colour}}`,
    ),
    ...[...cast].map(id => `.own.${id}{fill:${colourOf(id as Ink, theme)}}`),
  ]
  const drawn = figures.map(({ box, drawing, ink = 'ink', tone = 1 }) => {
    const scale = Number((px(box.w) / drawing.width).toFixed(4))
    const place = `translate(${px(box.x)} ${px(box.y)})${scale === 1 ? '' : ` scale(${scale})`}`
    return `<g class="${lookOf({ ink, tone })}" transform="${place}">${drawSvg(drawing, mark => marks[mark] ?? '')}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}"><style>${styles.join('')}</style>${drawn.join('')}</svg>`
}

const lookOf = ({ ink, tone }: Required<Pick<Figure, 'ink' | 'tone'>>): string =>
  `in-${ink}-${Math.round(tone * 100)}`

function colourOf(ink: Ink, theme: Theme): string {
  if (ink === 'ink' || ink === 'quiet' || ink === 'paper' || ink === 'panel') return theme[ink]
  const accent = theme.accents[ink as keyof Theme['accents']]
  if (accent === undefined) throw new Error(`the theme has no colour for ${ink}`)
  return accent.colour
}
