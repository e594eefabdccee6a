import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { loadPackage } from '../load-package.ts'
import { bad, type Checked, good } from '../problem.ts'
import { carriedBrowser } from './carried-browser.ts'

/** A browser to start, where it came from, and what has to be in its environment. */
export interface FoundBrowser {
  readonly path: string
  readonly from: string
  readonly env: Readonly<Record<string, string>>
  /** Puts one of ours right that does not start because its files were spoilt; false when they are as they should be. */
  readonly mend?: () => Promise<boolean>
}

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * Finds a browser without installing or downloading one: what the environment names, the one carried inside
 * the npm package (Linux on x64), one that puppeteer has already cached, then one installed on the machine.
 */
export async function findBrowser(): Promise<Checked<FoundBrowser>> {
  for (const name of ['PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH']) {
    const path = process.env[name]
    if (!path) continue
    if (isProgram(path)) return good({ path, from: name, env: {} })
    return bad({
      code: 'browser/missing',
      severity: 'error',
      place: undefined,
      what: `${name} names ${path}, and there is no such ${existsSync(path) ? 'program: it is a folder, or you may not run it' : 'file'}`,
      mend: `Correct ${name}, or unset it.`,
    })
  }
  let why = 'Pages are laid out by Chromium, and none was found on this machine.'
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return good(await carriedBrowser())
    } catch (error) {
      why = `The browser that comes with the packages cannot be used: ${error instanceof Error ? error.message : error}.`
    }
  }
  const cached = await cachedByPuppeteer()
  if (cached !== undefined) return good({ path: cached, from: 'puppeteer’s cache', env: {} })
  const path = installed[process.platform]?.find(isProgram)
  if (path !== undefined) return good({ path, from: 'installed on this machine', env: {} })
  return bad({
    code: 'browser/missing',
    severity: 'error',
    place: undefined,
    what: 'there is no browser to print with',
    why,
    mend: 'Install Chrome or Edge, or run `npx @puppeteer/browsers install chrome-headless-shell --path ~/.cache/puppeteer`, or set CHROME_PATH.',
  })
}

async function cachedByPuppeteer(): Promise<string | undefined> {
  const { getInstalledBrowsers } = loadPackage('@puppeteer/browsers') as typeof import('@puppeteer/browsers')
  const cacheDir = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer')
  if (!existsSync(cacheDir)) return undefined
  const found = await getInstalledBrowsers({ cacheDir })
  return found.map(one => one.executablePath).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
