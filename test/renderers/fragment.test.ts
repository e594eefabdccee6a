import { expect, it } from 'vitest'
import index from '../../scripts/artefacts/index.ts'
import type { Subject } from '../../scripts/model.ts'
import { plainHtml } from '../../scripts/renderers/plain-html.ts'
import { lines } from '../../scripts/views/lines.ts'
import { shippedSubject } from '../fixtures.ts'
import { jobOf } from './job-of.ts'
import { poisoned } from './poisoned.ts'
import { rendered } from './rendered.ts'

async function made(subject: Subject, view = index.view(subject)): Promise<string> {
  const form = index.forms.find(one => one.kind === 'fragment')
  const { value, problems } = await rendered(form, view, jobOf('index', index, subject))
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return Buffer.from(value.bytes).toString('utf8')
}

it.each(['everyone', 'example-trust'])('the fragment of %s goes into any page', async edition => {
  const subject = shippedSubject(edition)
  const html = await made(subject)
  expect(html).toMatch(/^<div lang="en-GB">\n<h2>/)
  expect(html).not.toMatch(/<(html|head|body|style|script|link|svg|img)\b| (class|style|data-\w+|on\w+)=/)
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  expect([levels[0], Math.min(...levels), levels.filter(level => level === 2).length]).toEqual([2, 2, 1])
  expect(levels.filter((level, i) => level > (levels[i - 1] ?? level) + 1)).toEqual([])
  for (const { we, title } of subject.compact.commitments)
    for (const { text } of [we, title]) expect(html).toContain(text.replaceAll("'", '&#39;'))
  for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g)) expect(URL.canParse(href), href).toBe(true)
  // Every element is closed where it was opened.
  const open: string[] = []
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g))
    if (end) expect(open.pop()).toBe(name)
    else open.push(name)
  expect(open).toEqual([])
})

it('links lead to the edition’s address, or are words alone', () => {
  const html =
    '<p>See <a href="poster.pdf">the poster</a>, <a href="#C1">one</a> and <a href="#none">two</a></p><section id="C1"><p>C1</p></section>'
  expect(plainHtml(html, 'https://a.example/compact')).toBe(
    '<p>See <a href="https://a.example/compact/poster.pdf">the poster</a>, <a href="#C1">one</a> and two</p>\n<section id="C1"><p>C1</p></section>',
  )
  expect(plainHtml(html, undefined)).toContain('<p>See the poster, <a')
})

it('what looks like markup stays words, and other languages keep their names', async () => {
  const subject = shippedSubject('everyone')
  const words = '<b>&amp; "you"</b><script>'
  const html = await made(subject, poisoned(index.view(subject), words))
  expect(html.split('&lt;b&gt;&amp;amp; &quot;you&quot;&lt;/b&gt;&lt;script&gt;').length).toBeGreaterThan(
    lines(subject.compact.commitments).length / 2,
  )
  expect(html).not.toMatch(/<(b|script)\b/)
  expect(plainHtml('<p><span data-at="x" lang="cy" dir="auto">Un</span></p>', undefined)).toBe(
    '<p><span lang="cy" dir="auto">Un</span></p>',
  )
})
