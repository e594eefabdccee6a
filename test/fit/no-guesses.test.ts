import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { shipped } from '../fixtures.ts'

const templates = readdirSync(join(shipped, 'templates'), { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(html|md|css)$/.test(file))
  .map(file => ({ file, text: readFileSync(join(shipped, 'templates', file), 'utf8') }))

/**
 * Letters of a text, or of the longest of several, and more entries of a list than a few: what a template that
 * guesses has to ask for. Whether a list has any, or several, is a question of what stands there.
 */
const guess = /\.text\.size|\|\s*size|\bat_least\b|\.size\s*(?:>|>=|<|<=)\s*(?![01]\b)\d+/g

/**
 * The stamp of an organisation with a long name has its words on two lines. It stands in the margin of a page, where
 * no element does and nothing can be measured, or is worded anew, which no class can do.
 */
const stamps = [
  'forms/cut-sheet/page.html',
  'forms/tiles/page.html',
  'pledge-cards/page.html',
  'shared/parts/document.html',
]

it('no template guesses from a count of letters whether words will fit', () => {
  expect(templates.length).toBeGreaterThan(150)
  expect(templates.filter(({ text }) => text.includes('data-steps=')).length).toBeGreaterThan(40)
  const found = templates.flatMap(({ file, text }) =>
    [...text.matchAll(guess)].map(([words]) => `${file}: ${words}`),
  )
  expect(found).toEqual([])
  expect(
    templates
      .filter(({ text }) => text.includes('longName'))
      .map(({ file }) => file.replaceAll('\\', '/'))
      .sort(),
  ).toEqual(stamps)
})

it('every step of a template is a class that its style knows', () => {
  const styles = templates
    .filter(({ file }) => file.endsWith('.css'))
    .map(({ text }) => text)
    .join('\n')
  const steps = templates.flatMap(({ file, text }) =>
    [...text.matchAll(/data-steps="([^"]+)"/g)].flatMap(([, names = '']) =>
      names.split(' ').map(name => ({ file, name })),
    ),
  )
  expect(steps.length).toBeGreaterThan(60)
  const own = (file: string): string =>
    templates
      .filter(one => one.file === join(file, '..', 'style.css'))
      .map(({ text }) => text)
      .join('')
  const unknown = steps.filter(({ file, name }) => {
    const among = file.startsWith('shared') || file.endsWith('words.html') ? styles : own(file)
    return !new RegExp(`\\.${name}\\b`).test(among)
  })
  expect(unknown.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
})
