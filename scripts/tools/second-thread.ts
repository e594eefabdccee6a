import { Worker } from 'node:worker_threads'
import { program } from '../program.ts'

/** Does work beside the main thread: plain data in, plain data out. */
export interface SecondThread extends AsyncDisposable {
  /** Starts it now, so that it is up when the first work comes. */
  warm(): void
  /** Calls a function by the address of its module and its name. */
  call(module: string, name: string, input: readonly unknown[]): Promise<unknown>
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

/** Opens on first use and closes with the scope. Whatever is called waits its turn. */
export function secondThread(): SecondThread {
  let thread: Worker | undefined
  const waiting = new Map<number, Waiting>()
  let calls = 0
  const open = (): Worker => {
    if (thread) return thread
    const { bundle, hash } = program
    const opened = new Worker(new URL('../start/thread.mjs', import.meta.url), {
      workerData: bundle === undefined ? null : { file: bundle, hash },
    })
    opened.on('message', ({ id, value, error }: Answer) => {
      const one = waiting.get(id)
      waiting.delete(id)
      if (error === undefined) one?.resolve(value)
      else one?.reject(error)
    })
    const giveUp = (error: unknown): void => {
      for (const one of waiting.values()) one.reject(error)
      waiting.clear()
      thread = undefined
    }
    opened.on('error', giveUp)
    opened.on('exit', () => giveUp(new Error('the second thread came to an end')))
    thread = opened
    return opened
  }
  return {
    warm: () => void open(),
    call: (module, name, input) =>
      new Promise((resolve, reject) => {
        const id = calls++
        waiting.set(id, { resolve, reject })
        open().postMessage({ id, module, name, input })
      }),
    async [Symbol.asyncDispose]() {
      await thread?.terminate()
    },
  }
}
