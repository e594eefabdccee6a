import { type HTTPRequest, launch, type Page } from 'puppeteer'
import { findBrowser } from '../../scripts/tools/find-browser.ts'

export interface Opened extends AsyncDisposable {
  readonly page: Page
  /** Addresses that the page asked for, its own file not counted. */
  readonly asked: readonly string[]
  /** What went wrong inside it, such as a script that a policy stopped. */
  readonly faults: readonly string[]
}

export interface Reader extends AsyncDisposable {
  open(
    path: string,
    options?: { readonly width?: number; readonly scripts?: boolean; readonly after?: string },
  ): Promise<Opened>
}

/** The product's own browser, opening files from disk as a reader does: nothing is blocked for it. */
export async function reader(): Promise<Reader> {
  const found = (await findBrowser()).value
  if (found === undefined) throw new Error('there is no browser to test with')
  const browser = await launch({
    executablePath: found.path,
    headless: 'shell',
    pipe: true,
    env: { ...process.env, ...found.env },
    args: ['--disable-gpu', '--no-zygote', '--no-sandbox'],
    // A slow machine takes its time.
    timeout: 0,
    protocolTimeout: 0,
  })
  return {
    async open(path, { width = 1280, scripts = true, after = '' } = {}) {
      const page = await browser.newPage()
      page.setDefaultTimeout(0)
      const asked: string[] = []
      const faults: string[] = []
      await page.setViewport({ width, height: 900 })
      await page.setJavaScriptEnabled(scripts)
      page.on('request', (request: HTTPRequest) => {
        if (request.url().split(/[?#]/)[0] !== `file://${path}`) asked.push(request.url())
      })
      page.on('pageerror', error => faults.push(String(error)))
      page.on('console', message => {
        if (message.type() === 'error') faults.push(message.text())
      })
      await page.goto(`file://${path}${after}`)
      return { page, asked, faults, [Symbol.asyncDispose]: () => page.close() }
    },
    [Symbol.asyncDispose]: () => browser.close(),
  }
}

/** Requests that would leave the file: whatever is not data inside it. */
export const leaving = (asked: readonly string[]): string[] =>
  asked.filter(address => !address.startsWith('data:'))
