import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Ended {
  readonly code: number | null
  /** Standard output: what is for saving and for other programs. */
  readonly value: string
  /** Standard error: what is for the person at the keyboard. */
  readonly talk: string
}

/** Runs the command line of a copy of the project, as a person would, until it ends. */
export const press = (root: string, ...options: string[]): Promise<Ended> => told(start(root, options))

/** Waits for a command line that was started, and gives what it said. */
export async function told(child: ChildProcess): Promise<Ended> {
  const [value, talk] = [collect(child.stdout), collect(child.stderr)]
  const code = await ended(child)
  return { code, value: value(), talk: talk() }
}

/** Starts the command line and leaves it running, with some variables more than this process has, or as somebody else. */
export const start = (
  root: string,
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
  where: Pick<SpawnOptions, 'uid' | 'gid' | 'cwd'> = {},
): ChildProcess =>
  spawn(process.execPath, [join(root, 'scripts/compact-press.mjs'), ...options], {
    cwd: root,
    ...where,
    env: { ...process.env, ...env },
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
