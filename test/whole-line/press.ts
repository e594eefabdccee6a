import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Ended {
  readonly code: number | null
  /** Standard output: what is for saving and for other programs. */
  readonly value: string
  /** Standard error: what is for the person at the keyboard. */
  readonly talk: string
}

/** Runs the command line of a copy of the project, as a person would, until it ends. */
export async function press(root: string, ...options: string[]): Promise<Ended> {
  const child = start(root, ...options)
  const [value, talk] = [collect(child.stdout), collect(child.stderr)]
  const code = await ended(child)
  return { code, value: value(), talk: talk() }
}

/** Starts the command line and leaves it running. */
export const start = (root: string, ...options: string[]): ChildProcess =>
  spawn(process.execPath, [join(root, 'scripts/compact-press.mjs'), ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })

/** Gathers what a stream says; the function gives all of it so far. */
export function collect(stream: ChildProcess['stdout']): () => string {
  let text = ''
  stream?.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  return () => text
}
