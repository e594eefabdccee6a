import type { LogoLook } from '../../model.ts'
import { logoPlaces, logoRange, logoSize } from '../../views/logo-places.ts'
import { seenOn } from '../../views/seen-on.ts'
import type { LogoFault } from './logo-fault.ts'
import { shapeFault } from './shape-fault.ts'

/** Less contrast than this, and nobody sees that there is anything; less than the other, and many do not see what. */
const [unseen, pale] = [1.25, 3]

/** In pixels an inch: blurred on a wall below the first; squares that everybody sees, on an ordinary page, below the second. */
const [sharp, coarse] = [150, 72]

const inch = 25.4

/** What is wrong with a logo that was looked at: it stands on this paper nearly everywhere. */
export const logoDoubts = (look: LogoLook, file: string, paper: string): LogoFault[] => [
  ...shapeFault(look.ratio, 1, `the drawing in \`${file}\``),
  ...paleness(look, file, paper),
  ...coarseness(look, file),
]

/** What is wrong with the form for dark grounds: on none of them it would be seen. */
export function darkDoubts({ tones }: LogoLook, file: string, grounds: readonly string[]): LogoFault[] {
  const best = Math.max(...grounds.map(ground => seenOn(tones, ground)))
  if (best >= pale) return []
  return [
    {
      code: 'load/dark-logo',
      severity: 'warning',
      what: `\`${file}\` is not seen on any of the dark colours: ${rounded(best)}:1 is the most of its contrasts, and shapes need ${pale}:1`,
      why: 'It is meant for them. So the ordinary logo stands on white there, as if there were no other.',
      mend: 'Give the white or pale form of your logo under `on_dark`, or leave `on_dark` out.',
    },
  ]
}

function paleness({ tones }: LogoLook, file: string, paper: string): LogoFault[] {
  const seen = seenOn(tones, paper)
  if (seen >= pale) return []
  const measured = `its contrast with the paper (${paper}) is ${rounded(seen)}:1`
  return seen < unseen
    ? [
        {
          code: 'load/unseen-logo',
          severity: 'error',
          what: `nobody can see \`${file}\` on paper: ${measured}`,
          why: 'A white logo is made for dark grounds. Ours are on white paper nearly everywhere.',
          mend: 'Give the coloured form of your logo under `file`, and this one under `on_dark`.',
        },
      ]
    : [
        {
          code: 'load/pale-logo',
          severity: 'warning',
          what: `\`${file}\` is pale: ${measured}, and shapes that people have to make out need ${pale}:1`,
          why: 'On a copy, and for people who see less well, it may be gone. Logos are free to be pale; yours may have to be.',
          mend: 'If your guidelines have a darker form for white paper, use that. `logo-check.pdf` shows this one.',
        },
      ]
}

/** Only of pixels: what is drawn is sharp at every size. */
function coarseness({ ratio, pixels }: LogoLook, file: string): LogoFault[] {
  if (pixels === null) return []
  const [across, down] = pixels
  const page = logoPlaces.find(({ where }) => where === 'logo_on_a4') ?? logoRange(ratio).largest
  const [pageWidth] = logoSize(ratio, page)
  const [wallWidth] = logoSize(ratio, logoRange(ratio).largest)
  const [onPage, onWall] = [pageWidth, wallWidth].map(width => Math.round((across * inch) / width)) as [
    number,
    number,
  ]
  if (onWall >= sharp) return []
  const needed = Math.ceil((wallWidth * sharp) / inch / 10) * 10
  const mend = `Use an SVG, or a PNG in which the drawing itself is at least ${needed.toLocaleString('en-GB')} pixels wide.`
  const drawn = `the drawing in \`${file}\` is ${across} by ${down} pixels`
  return onPage < coarse
    ? [
        {
          code: 'load/small-logo',
          severity: 'error',
          what: `${drawn}: ${onPage} an inch on an ordinary page, where it is ${Math.round(pageWidth)} mm wide`,
          why: 'Everybody would see the squares that it is made of.',
          mend,
        },
      ]
    : [
        {
          code: 'load/small-logo',
          severity: 'warning',
          what: `${drawn}: ${onWall} an inch on an A1 poster, where it is ${Math.round(wallWidth)} mm wide`,
          why: `Print on a wall needs about ${sharp} an inch; with fewer, edges are blurred.`,
          mend,
        },
      ]
}

const rounded = (number: number): string => (Math.floor(number * 100) / 100).toFixed(2)
