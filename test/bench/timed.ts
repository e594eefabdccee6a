import { spawnSync } from 'node:child_process'

/** Runs a command to its end, in milliseconds. Throws where it does not end well. */
export function timed(
  command: string,
  options: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, options, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    cwd,
  })
  if (status !== 0) throw new Error(`${options.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}
