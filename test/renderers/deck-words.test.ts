import { join } from 'node:path'
import { Marp } from '@marp-team/marp-core'
import { describe, expect, it } from 'vitest'
import artefact from '../../scripts/artefacts/deck.ts'
import type { Subject } from '../../scripts/model.ts'
import { deckText } from '../../scripts/renderers/deck-markdown.ts'
import { liquid } from '../../scripts/tools/liquid.ts'
import { deckView } from '../../scripts/views/deck.ts'
import { shipped, shippedSubject } from '../fixtures.ts'
import { jobOf } from './job-of.ts'
import { poisoned } from './poisoned.ts'

const hostile =
  '--- # <b>b</b> --> {{ x }} `c` **d** "e" \'f\' [g](h) :smile: &lt; _i_ ~~j~~ <script>k</script>'

const _markup = liquid(join(shipped, 'templates'))

function deck(subject: Subject, view = deckView(subject)): string {
  const { furniture, templates } = jobOf('deck', artefact, subject)
  const { value, problems } = deckText(view, furniture, templates)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

const marp = new Marp({
  inlineSVG: false,
  script: false,
  emoji: { unicode: false, shortcode: false },
  math: false,
})
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const visible = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')

describe('words on slides that are not plain', () => {
  it('stay words, and every slide stays one slide', () => {
    const subject = shippedSubject('example-trust')
    const view = deckView(subject)
    const { html } = marp.render(deck(poisoned(subject, hostile), poisoned(view, hostile)))
    const slides = html.split('<section').slice(1)
    expect(slides).toHaveLength(view.slides.length)
    for (const [index, slide] of slides.entries()) {
      expect(visible(slide), view.slides[index]?.id).toContain(hostile)
      expect(slide).not.toMatch(/<(b|script|del|em)[ >]/)
      expect(slide.match(/<h1/g)).toHaveLength(1)
    }
  })

  it('stay words in the foot as well', () => {
    const subject = shippedSubject('example-trust')
    const stamp = { at: 'language/words/stamp', text: `{code} · ${hostile}` }
    const { html } = marp.render(deck({ ...subject, words: { ...subject.words, stamp } }))
    const feet = [...html.matchAll(/<footer>(.*?)<\/footer>/gs)].map(([, foot = '']) => foot)
    expect(feet.length).toBeGreaterThan(10)
    for (const foot of feet) expect(visible(foot)).toContain(hostile)
  })
})
