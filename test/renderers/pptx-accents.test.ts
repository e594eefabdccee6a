import { describe, expect, it } from 'vitest'
import { check } from '../../scripts/check.ts'
import type { Subject } from '../../scripts/model.ts'
import { countedFiles, counts } from '../fixtures.ts'
import { all, type Element, readPackage } from '../reading/read-package.ts'
import { drawn, render, slideNames } from './pptx-files.ts'

const values = (part: Element, name: string): string[] =>
  all(part, name).map(one => one.attributes.val ?? one.attributes.prst ?? '')

describe.each(counts)('the PowerPoint file of a compact with %i promises', count => {
  it('has every mark in a colour of its own on the slide of the whole compact, and offers that colour', async () => {
    const { subjects } = await check(countedFiles(count), { edition: 'everyone' })
    const { compact, theme } = subjects[0] as Subject
    const pack = readPackage(await render(subjects[0] as Subject))
    const look = pack.tree('ppt/theme/theme1.xml')
    const [scheme] = all(look, 'a:clrScheme')
    const offered = all(look, 'a:custClr').map(one => [one.attributes.name, values(one, 'a:srgbClr')[0]])
    const accents = compact.commitments.map(({ id }) => [id, theme.accents[id as 'C1'].colour.slice(1)])
    expect(offered).toEqual(accents.filter(([id = '']) => id > 'C6'))
    const colours = accents.map(([, colour]) => colour)
    const painted = slideNames(pack).map(slide =>
      drawn(pack.tree(slide)).flatMap(shape => {
        const [fill] = all(shape, 'a:solidFill')
        const [name] = fill === undefined ? [] : values(fill, 'a:schemeClr')
        const [slot] = name === undefined ? [] : all(scheme as Element, `a:${name}`)
        const source = slot ?? fill
        const colour = source && values(source, 'a:srgbClr')[0]
        return colours.includes(colour) ? [colour] : []
      }),
    )
    expect(painted).toContainEqual(colours)
  })
})
