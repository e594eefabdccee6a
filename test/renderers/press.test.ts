import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { build } from '../../scripts/build.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { buildable, lineAt } from '../fixtures.ts'
import { makePng } from '../make-png.ts'

/** What a build says of press files whose logo is filled with this. */
async function told(fill: string, more = '') {
  const root = buildable({
    file: 'compact/editions/everyone/edition.yaml',
    find: 'organisation: The shared shelf',
    replace: 'organisation: The shared shelf\nlogo:\n  file: logo.svg\n  alt: A square',
  })
  const gradient =
    '<linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>'
  writeFileSync(
    join(root, 'compact/editions/everyone/logo.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${gradient}<path d="M0 0h9v9H0z" fill="${fill}"/>${more}</svg>`,
  )
  await using opened = tools()
  const { problems } = await build(root, opened, { only: ['notice'] })
  return problems
    .filter(({ code }) => code.startsWith('press/'))
    .map(({ code, severity, what, place }) => ({ code, severity, what, line: lineAt(root, place).trim() }))
}

it('a logo of a colour without inks is told as mixed by the profile, and one with a gradient or pixels as left alone', async () => {
  const line = 'file: logo.svg'
  expect(await told('hsl(120 100% 50%)')).toEqual([
    {
      code: 'press/unmixed-colour',
      severity: 'warning',
      what: expect.stringContaining('notice.press.pdf: #00FF00 has no inks'),
      line,
    },
  ])
  expect(await told('url(#a)')).toEqual([
    {
      code: 'press/gradient',
      severity: 'warning',
      what: expect.stringContaining('notice.press.pdf: a gradient stays RGB'),
      line,
    },
  ])
  const dots = makePng({ width: 20, height: 10, colour: 2, pixel: () => [29, 92, 99] }).toString('base64')
  expect(
    await told('#1D5C63', `<image width="100" height="50" href="data:image/png;base64,${dots}"/>`),
  ).toEqual([
    {
      code: 'press/pixels',
      severity: 'warning',
      what: expect.stringContaining('notice.press.pdf: a picture of pixels stays RGB'),
      line,
    },
  ])
})
