import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { secondThread } from '../../scripts/tools/second-thread.ts'
import { shipped } from '../fixtures.ts'

const escaper = pathToFileURL(join(shipped, 'scripts/tools/escape-text.ts')).href

describe('the second thread', () => {
  it('calls a TypeScript function by its module and its name', async () => {
    await using thread = secondThread()
    expect(await thread.call(escaper, 'escapeText', ['<b>'])).toBe('&lt;b&gt;')
  })

  it('hands a fault back to the one who called, and goes on', async () => {
    await using thread = secondThread()
    await expect(thread.call(escaper, 'nothing', [])).rejects.toThrow('not a function')
    expect(await thread.call(escaper, 'escapeText', ['&'])).toBe('&amp;')
  })

  it('leaves nobody waiting when it is closed', async () => {
    const thread = secondThread()
    const slow = thread.call('node:timers/promises', 'setTimeout', [60_000])
    const refused = expect(slow).rejects.toThrow('came to an end')
    await thread[Symbol.asyncDispose]()
    await refused
  })
})
