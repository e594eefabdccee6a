import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { build } from '../scripts/build.ts'
import type { Tools } from '../scripts/model.ts'
import { remembering } from '../scripts/tools/remembering.ts'
import { tools } from '../scripts/tools/tools.ts'
import { buildable } from './fixtures.ts'

/** Tools that open no browser: what is made here needs none. */
const quiet: Tools = { ...tools(), warm: () => undefined }

/** Changes a file; the words stand in it exactly once. */
function change(root: string, file: string, find: string, replace: string): void {
  const text = readFileSync(join(root, file), 'utf8')
  expect(text.split(find)).toHaveLength(2)
  writeFileSync(
    join(root, file),
    text.replace(find, () => replace),
  )
}

/** The files that a build of the messages, a Word document, a web page and a text, has made anew. */
async function madeIn(root: string): Promise<string[]> {
  const { files, problems } = await build(root, quiet, { only: ['messages'], edition: 'everyone' })
  expect(problems).toEqual([])
  expect(files.map(file => file.entry.path)).toEqual(['messages.docx', 'messages.html', 'messages.txt'])
  return files.filter(file => file.milliseconds !== null).map(file => file.entry.path)
}

it('a file is made again when its page has changed, and only then', async () => {
  const root = buildable()
  const all = ['messages.docx', 'messages.html', 'messages.txt']
  expect(await madeIn(root)).toEqual(all)
  expect(await madeIn(root)).toEqual([])

  const phrases = 'compact/languages/en-GB.yaml'
  change(root, phrases, '  order_then: ', '  # What to do with the sheets.\n  order_then: Next, ')
  expect(await madeIn(root), 'a phrase that stands on none').toEqual([])
  change(root, phrases, '  item_messages: ', '  item_messages: All ')
  expect(await madeIn(root), 'a phrase that stands on the web page').toEqual(['messages.html'])
  const words = 'templates/messages/words.html'
  const template = readFileSync(join(root, words), 'utf8')
  writeFileSync(join(root, words), `{% comment %}Nobody sees this.{% endcomment %}${template}`)
  expect(await madeIn(root), 'a remark in the template').toEqual([])
  writeFileSync(join(root, words), `${template}<p>More</p>`)
  expect(await madeIn(root), 'the template').toEqual(all)
})

it('a file that somebody has changed is made again', async () => {
  const root = buildable()
  await madeIn(root)
  writeFileSync(join(root, 'output/everyone/en-GB/messages.txt'), 'mine')
  expect(await madeIn(root)).toEqual(['messages.txt'])
  expect(readFileSync(join(root, 'output/everyone/en-GB/messages.txt'), 'utf8')).not.toBe('mine')
})

it('the same page is printed once, however many files show it', async () => {
  const asked: string[] = []
  const counting = remembering({
    ...quiet,
    async print(html, options) {
      asked.push(`${html} ${options?.tagged ?? true}`)
      return { value: new Uint8Array([asked.length]), problems: [] }
    },
  })
  const [one, same, other, tagged] = await Promise.all([
    counting.print('a', { tagged: false }),
    counting.print('a', { tagged: false }),
    counting.print('b', { tagged: false }),
    counting.print('a'),
  ])
  expect(asked).toEqual(['a false', 'b false', 'a true'])
  expect(same).toBe(one)
  expect([one, other, tagged].map(({ value }) => value?.[0])).toEqual([1, 2, 3])
})
