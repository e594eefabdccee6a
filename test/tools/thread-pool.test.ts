import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { threadPool } from '../../scripts/tools/thread-pool.ts'
import { shipped } from '../fixtures.ts'

const escaper = pathToFileURL(join(shipped, 'scripts/tools/escape-text.ts')).href

/** A module of one line, by its address. */
const moduleOf = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`

const whereabouts = moduleOf(
  `import { threadId } from 'node:worker_threads'; export const which = () => threadId`,
)

describe('the pool of threads', () => {
  it('calls a TypeScript function by its module and its name', async () => {
    await using pool = threadPool()
    expect(await pool.call(escaper, 'escapeText', ['<b>'])).toBe('&lt;b&gt;')
  })

  it('hands a fault back to the one who called, and goes on', async () => {
    await using pool = threadPool()
    await expect(pool.call(escaper, 'nothing', [])).rejects.toThrow('not a function')
    await expect(pool.call(escaper, 'escapeText', [() => 'no data'])).rejects.toThrow('could not be cloned')
    expect(await pool.call(escaper, 'escapeText', ['&'])).toBe('&amp;')
  })

  it('does as much at once as it has threads', async () => {
    await using pool = threadPool(2)
    // Each waits for the other to come. One after the other, the first would give up.
    const meeting = moduleOf(`export const meet = here => {
      if (Atomics.add(here, 0, 1) === 1) Atomics.notify(here, 0)
      else if (Atomics.wait(here, 0, 1, 20_000) === 'timed-out') return 'alone'
      return 'together'
    }`)
    const here = new Int32Array(new SharedArrayBuffer(4))
    const met = await Promise.all([1, 2].map(() => pool.call(meeting, 'meet', [here])))
    expect(met).toEqual(['together', 'together'])
  })

  it('opens threads as work comes, no more than it may, and gives each as much', async () => {
    await using pool = threadPool(2)
    const one = await pool.call(whereabouts, 'which', [])
    expect(await pool.call(whereabouts, 'which', []), 'free again').toBe(one)
    const six = await Promise.all([...Array(6)].map(() => pool.call(whereabouts, 'which', [])))
    expect(new Set(six).size).toBe(2)
    expect(six.filter(id => id === one).length).toBe(3)
  })

  it('loses what a thread had to do when it dies, and no more', async () => {
    await using pool = threadPool(2)
    const dying = pool.call('node:process', 'exit', [1])
    const living = pool.call('node:timers/promises', 'setTimeout', [1, 'well'])
    await expect(dying).rejects.toThrow('came to an end')
    expect(await living).toBe('well')
    const after = await Promise.all([1, 2, 3].map(() => pool.call(whereabouts, 'which', [])))
    expect(new Set(after).size).toBe(2)
  })

  it('leaves nobody waiting when it is closed', async () => {
    const pool = threadPool()
    const slow = pool.call('node:timers/promises', 'setTimeout', [60_000])
    const refused = expect(slow).rejects.toThrow('came to an end')
    await pool[Symbol.asyncDispose]()
    await refused
  })
})
