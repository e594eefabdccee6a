import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shipped } from './fixtures.ts'

/** Every line of text in a folder, with the place where it stands. */
function linesIn(folder: string): { at: string; text: string }[] {
  return readdirSync(join(shipped, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(ts|html|css|md|json|svg|yaml)$/.test(name) && !name.endsWith('.generated.ts'))
    .flatMap(name =>
      readFileSync(join(shipped, folder, name), 'utf8')
        .split('\n')
        .map((text, index) => ({ at: `${folder}/${name}:${index + 1}`, text })),
    )
}

const of = '(promise|commitment|stop|mark|title|accent|value)s?'
const ways: Readonly<Record<string, RegExp>> = {
  'says a number of promises': new RegExp(
    `\\b(six|sixth|6)( \\w+)? ${of}\\b|\\b${of}[^.]{0,20}\\b(six|sixth)\\b`,
    'i',
  ),
  'counts their columns': /repeat\([56],|grid\.column\([^)]*, 6\)/,
  'lists their codes': /C\[1-6\]|C1 to C6|1 to 6/,
}

describe.each(Object.entries(ways))('nothing %s', (_, way) => {
  it.each(['scripts', 'templates', 'compact/schema'])('in %s', folder => {
    const all = linesIn(folder)
    expect(all.length).toBeGreaterThan(1000)
    expect(all.filter(({ text }) => way.test(text)).map(({ at, text }) => `${at} ${text.trim()}`)).toEqual([])
  })
})

it('shipped words leave the number of promises and behaviours to the compact', () => {
  const files = ['compact/how-to', 'compact/workshops', 'compact/languages', 'compact/editions']
  const all = files.flatMap(linesIn)
  expect(all.length).toBeGreaterThan(1500)
  const counted = /\b(six|seven)( \w+)? (promise|behaviour|line|value)s?\b/i
  expect(all.filter(({ text }) => counted.test(text))).toEqual([])
})
