import type { Fault } from './fault.ts'
import type { ReadDeck } from './read-deck.ts'
import { within } from './within.ts'

/** Screen readers list the links of a slide: each has words of its own, and a tip that says where it goes. */
export function checkLinks({ slides }: ReadDeck): Fault[] {
  return slides.flatMap(({ number, tree, shapes, links }) => {
    const runs = within(tree, 'a:r').map(run => ({
      said: within(run, 'a:t')[0]?.text.trim() ?? '',
      click: within(run, 'a:hlinkClick')[0],
    }))
    const drawn = shapes.map(({ alt, words, about }) => ({
      said: alt || words,
      click: about?.children.find(one => one.name === 'a:hlinkClick'),
    }))
    const known = new Map<string, string>()
    return [...runs, ...drawn].flatMap(({ said, click }): Fault[] => {
      if (click === undefined) return []
      const told = (what: string): Fault[] => [{ code: 'pptx/link', what: `${what} on slide ${number}` }]
      const target = links.get(click.attributes['r:id'] ?? '')
      if (target === undefined) return told(`the link “${said}” leads nowhere`)
      if (said === '') return told(`the link to ${target} has no words`)
      // Read out sign by sign.
      if (/^\w+:\/\//.test(said)) return told(`the link ${said} is a bare address`)
      if (!click.attributes.tooltip?.trim())
        return told(`the link “${said}” has no tip that says where it goes`)
      const other = known.get(said)
      known.set(said, target)
      if (other !== undefined && other !== target) return told(`two links “${said}” lead to different places`)
      return []
    })
  })
}
