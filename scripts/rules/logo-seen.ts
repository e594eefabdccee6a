import type { LogoLook } from '../model.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { seenShapes } from '../views/reversed-logos.ts'
import { seenOn } from '../views/seen-on.ts'

/** Less contrast than this, and nobody sees that there is anything. */
const unseen = 1.25

type Fault = Omit<Problem, 'place'>

/** The logo is seen on the paper, and its form for dark grounds on one of the colours at least. */
export default rule(['logo', 'settings', 'theme'], ({ logo, settings, theme, origins }): Problem[] => {
  const { file = '', on_dark = '' } = settings.logo ?? {}
  const grounds = Object.values(theme.accents).map(({ colour, ground }) => ground?.colour ?? colour)
  const at = (faults: readonly Fault[], address: string): Problem[] =>
    faults.map(fault => ({ ...fault, place: origins.get(address) }))
  return [
    ...(logo?.look ? at(onPaper(logo.look, file, theme.paper), 'edition/logo/file') : []),
    ...(logo?.onDark?.look ? at(onDark(logo.onDark.look, on_dark, grounds), 'edition/logo/on_dark') : []),
  ]
})

function onPaper({ tones }: LogoLook, file: string, paper: string): Fault[] {
  const seen = seenOn(tones, paper)
  if (seen >= seenShapes) return []
  const measured = `its contrast with the paper (${paper}) is ${rounded(seen)}:1`
  return seen < unseen
    ? [
        {
          code: 'rules/logo-seen',
          severity: 'error',
          what: `nobody can see \`${file}\` on paper: ${measured}`,
          why: 'A white logo is made for dark grounds. Nearly everywhere it would stand on paper.',
          mend: 'Give the coloured form of your logo under `file`, and this one under `on_dark`.',
        },
      ]
    : [
        {
          code: 'rules/logo-seen',
          severity: 'warning',
          what: `\`${file}\` is pale: ${measured}, and shapes that people have to make out need ${seenShapes}:1`,
          why: 'On a grey copy, and for people who see less well, it may be gone. A logo is free to be pale, and yours may have to be.',
          mend: 'If your guidelines have a darker form for paper, use that; `logo-check.pdf` shows this one.',
        },
      ]
}

function onDark({ tones }: LogoLook, file: string, grounds: readonly string[]): Fault[] {
  const best = Math.max(...grounds.map(ground => seenOn(tones, ground)))
  if (best >= seenShapes) return []
  return [
    {
      code: 'rules/logo-seen',
      severity: 'warning',
      what: `\`${file}\` is seen on none of the promises’ colours: ${rounded(best)}:1 is the most of its contrasts, and shapes need ${seenShapes}:1`,
      why: 'It is meant for them. The ordinary logo stands on white there instead, as if there were no other.',
      mend: 'Give the white or pale form of your logo under `on_dark`, or leave `on_dark` out.',
    },
  ]
}

const rounded = (number: number): string => (Math.floor(number * 100) / 100).toFixed(2)
