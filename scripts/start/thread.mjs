// @ts-check
// The other end of tools/thread.ts. Plain JavaScript, because a thread has to be taught to read TypeScript too.
import { existsSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { loadBundle } from './load-bundle.mjs'

/** @type {(address: string) => Promise<unknown>} */
let load = address => import(address)
// A bundle may have been cleared away since by newer ones.
if (workerData !== null && existsSync(workerData.file)) ({ load } = loadBundle(workerData))
else await import('../typescript.mjs')

parentPort?.on('message', async ({ id, module, name, input }) => {
  try {
    const { [name]: work } = /** @type {Record<string, (...input: unknown[]) => unknown>} */ (
      await load(module)
    )
    if (work === undefined) throw new TypeError(`${name} is not a function of ${module}`)
    const value = await work(...input)
    parentPort?.postMessage({ id, value })
  } catch (error) {
    parentPort?.postMessage({ id, error })
  }
})
