import { Worker } from 'node:worker_threads'
import { program } from '../program.ts'

/** A thread beside this one, which runs the same program. */
export interface Thread {
  /** How many calls it has not answered yet. */
  readonly busy: number
  /** Calls a function by the address of its module and its name: plain data in, plain data out. */
  call(module: string, name: string, input: readonly unknown[]): Promise<unknown>
  close(): Promise<unknown>
}

interface Answer {
  readonly id: number
  readonly value?: unknown
  readonly error?: unknown
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Opens a thread. When it comes to an end, of itself or because it is closed, all that wait for it are told. */
export function thread(onEnd: () => void): Thread {
  const waiting = new Map<number, Waiting>()
  let calls = 0
  const { bundle, hash } = program
  const worker = new Worker(new URL('../start/thread.mjs', import.meta.url), {
    workerData: bundle === undefined ? null : { file: bundle, hash },
  })
  worker.on('message', ({ id, value, error }: Answer) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) one?.resolve(value)
    else one?.reject(error)
  })
  const end = (error: unknown): void => {
    onEnd()
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }
  worker.on('error', end)
  worker.on('exit', () => end(new Error('a thread of this run came to an end')))
  return {
    get busy() {
      return waiting.size
    },
    call: (module, name, input) =>
      new Promise((resolve, reject) => {
        const id = calls++
        worker.postMessage({ id, module, name, input })
        waiting.set(id, { resolve, reject })
      }),
    close: () => worker.terminate(),
  }
}
