// The other end of second-thread.ts. Plain JavaScript, because a thread has to be taught to read TypeScript too.
import { parentPort } from 'node:worker_threads'
import '../typescript.mjs'

parentPort.on('message', async ({ id, module, name, input }) => {
  try {
    const { [name]: work } = await import(module)
    const value = await work(...input)
    parentPort.postMessage({ id, value })
  } catch (error) {
    parentPort.postMessage({ id, error })
  }
})
