import type { Browser } from 'puppeteer'
import { loadPackage } from '../load-package.ts'
import { bad, type Checked, good } from '../problem.ts'
import { atExit } from './at-exit.ts'
import type { FoundBrowser } from './find-browser.ts'
import { inTime, Late } from './in-time.ts'
import { isSandboxed } from './is-sandboxed.ts'
import { machineProblem } from './machine-problem.ts'
import { scratchFolder } from './scratch-folder.ts'
import { whyNoBrowser } from './why-no-browser.ts'

/** A browser of this run, and the two ways to be rid of it. */
export interface RunningBrowser {
  readonly browser: Browser
  /** Asks it to close, and kills it when it does not. */
  close(): Promise<void>
  /** Ends it at once, with all its pages. */
  kill(): void
}

/** How long to wait for a browser, in seconds, before it is given up. */
export interface Patience {
  readonly start: number
  /** For one page to be laid out and printed. */
  readonly page: number
  readonly close: number
}

/**
 * Starts a browser that was found: once more with its files put right if they were spoilt, and once more if it hung.
 * Then it is a Problem that says why.
 */
export async function launchBrowser(
  found: FoundBrowser,
  patience: Patience,
): Promise<Checked<RunningBrowser>> {
  const first = await start(found, patience)
  if (!(first instanceof Error)) return good(first)
  const again = first instanceof Late || (await found.mend?.())
  const second = again ? await start(found, patience) : first
  if (!(second instanceof Error)) return good(second)
  return bad(machineProblem(second) ?? (await whyNoBrowser(found, switches(), second)))
}

const switches = (): string[] => [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--run-all-compositor-stages-before-draw',
  // Pictures in one piece: where two tiles meet, an edge is drawn in one way or another.
  '--default-tile-width=4096',
  '--default-tile-height=4096',
  '--max-untiled-layer-width=4096',
  '--max-untiled-layer-height=4096',
  '--disable-background-networking',
  // No address is ever found: frames and refreshes pass by what is blocked within a page.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // The zygote is what a sandbox is made with: without the one, pages start faster without the other.
  ...(isSandboxed() ? [] : ['--no-sandbox', '--no-zygote']),
]

async function start(found: FoundBrowser, patience: Patience): Promise<RunningBrowser | Error> {
  const { default: puppeteer } = loadPackage('puppeteer') as typeof import('puppeteer')
  const killer = new AbortController()
  const kill = (): void => killer.abort()
  const forget = atExit(kill)
  try {
    const browser = await inTime(
      puppeteer.launch({
        executablePath: found.path,
        headless: 'shell',
        pipe: true,
        userDataDir: scratchFolder('browser'),
        // How long to wait is decided here and in chromium.ts, in one place for each kind of wait.
        timeout: 0,
        protocolTimeout: 0,
        signal: killer.signal,
        // An interrupted run ends in cli.ts, and the browser with it.
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        env: { ...process.env, ...found.env },
        args: switches(),
      }),
      patience.start,
      kill,
    )
    return {
      browser,
      kill,
      async close() {
        await inTime(browser.close(), patience.close, kill).catch(() => undefined)
        forget()
      },
    }
  } catch (error) {
    forget()
    return error instanceof Error ? error : new Error(String(error))
  }
}
