import { describe, expect, it } from 'vitest'
import { check } from '../../scripts/check.ts'
import type { Subject } from '../../scripts/model.ts'
import { countedFiles, counts } from '../fixtures.ts'
import { all, type Element, readPackage } from '../reading/read-package.ts'
import { drawn, render, slideNames } from './pptx-files.ts'

const values = (part: Element, name: string): string[] =>
  all(part, name).map(one => one.attributes.val ?? one.attributes.prst ?? '')

describe.each(counts)('the PowerPoint file of a compact with %i promises', count => {
  it('has each mark on its first slide in a shape and a colour of its own, and offers that colour', async () => {
    const { subjects } = await check(countedFiles(count), { edition: 'everyone' })
    const { compact, theme } = subjects[0] as Subject
    const pack = readPackage(await render(subjects[0] as Subject))
    const [cover = ''] = slideNames(pack)
    const marks = drawn(pack.tree(cover)).filter(shape => values(shape, 'a:prstGeom')[0] !== 'line')
    expect(marks).toHaveLength(count)
    expect(new Set(marks.flatMap(shape => values(shape, 'a:prstGeom'))).size).toBe(count)

    const look = pack.tree('ppt/theme/theme1.xml')
    const [scheme] = all(look, 'a:clrScheme')
    const offered = all(look, 'a:custClr').map(one => [one.attributes.name, values(one, 'a:srgbClr')[0]])
    const accents = compact.commitments.map(({ id }) => [id, theme.accents[id as 'C1'].colour.slice(1)])
    expect(offered).toEqual(accents.filter(([id = '']) => id > 'C6'))
    const painted = marks.map(shape => {
      const [fill] = all(shape, 'a:solidFill')
      const [name] = values(fill as Element, 'a:schemeClr')
      const [slot] = name === undefined ? [] : all(scheme as Element, `a:${name}`)
      return values(slot ?? (fill as Element), 'a:srgbClr')[0]
    })
    expect(painted).toEqual(accents.map(([, colour]) => colour))
  })
})
