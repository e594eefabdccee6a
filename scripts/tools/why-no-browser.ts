import { execFile } from 'node:child_process'
import type { Problem } from '../problem.ts'
import type { FoundBrowser } from './find-browser.ts'
import { Late } from './in-time.ts'
import { isSandboxed } from './is-sandboxed.ts'

/** In ms: it is only asked to show an empty page. */
const patience = 10_000

/**
 * Why a browser did not start, and what to do. puppeteer knows only that it went away, so it is started once more on
 * its own, for what it says while it does.
 */
export async function whyNoBrowser(
  { path, env }: FoundBrowser,
  switches: readonly string[],
  error: Error,
): Promise<Problem> {
  const problem = (code: string, why: string, mend: string): Problem => ({
    code: `browser/${code}`,
    severity: 'error',
    place: undefined,
    what: `the browser at ${path} did not start`,
    why,
    mend,
  })
  if (error instanceof Late)
    return problem(
      'hung',
      `It was ${error.message}, twice.`,
      'Close other programs and try again, or name another browser in CHROME_PATH.',
    )
  const said = await words(path, [...switches, '--headless', '--dump-dom', 'about:blank'], env)
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(said)?.[1]
  if (library !== undefined)
    return problem(
      'library',
      `It needs ${library}, which this machine does not have.`,
      'Install it, or name another browser in CHROME_PATH.',
    )
  if (isSandboxed() && /no usable sandbox|setuid sandbox|user namespace|zygote_host/i.test(said))
    return problem(
      'sandbox',
      'Chromium shuts its pages off from the rest of the machine (its sandbox), and this system does not let it: containers and some Linux systems keep user namespaces to themselves.',
      'Set COMPACT_PRESS_NO_SANDBOX=1 to do without; pages run no script and reach no network either way. Or ask for user namespaces: see “On your machine” in the README.',
    )
  return problem(
    'start',
    said.trim() === ''
      ? 'It ended at once, and did not say why.'
      : `It said: ${said.trim().split('\n').at(-1)}`,
    'Run `npm run doctor`, or name another browser in CHROME_PATH.',
  )
}

/** What it says on its way down; nothing if it comes up after all. */
function words(path: string, options: readonly string[], env: FoundBrowser['env']): Promise<string> {
  return new Promise(resolve => {
    const settings = { env: { ...process.env, ...env }, timeout: patience, killSignal: 'SIGKILL' } as const
    execFile(path, options, settings, (error, _, said) => resolve(error === null ? '' : said))
  })
}
