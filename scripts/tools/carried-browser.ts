import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { escapeText } from './escape-text.ts'
import type { FoundBrowser } from './find-browser.ts'

/**
 * The headless shell that @sparticuz/chromium carries, unpacked once into a private cache of this user.
 * Its own unpacking goes to a predictable name in the shared temporary folder, where a file planted by
 * somebody else would be run; so only its archives are used. About 1.5 s the first time, nothing after.
 */
export async function carriedBrowser(): Promise<FoundBrowser> {
  const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin')
  const { version } = JSON.parse(await readFile(join(archives, '../package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(cacheFolder(), `chromium-${version}`)
  if (!existsSync(folder)) await unpack(archives, folder)
  return {
    path: join(folder, 'chromium'),
    from: `@sparticuz/chromium ${version}`,
    env: {
      // The libraries it needs that a small machine may lack.
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      // No font of the machine: a missing letter must look the same everywhere, so that a check can find it.
      FONTCONFIG_PATH: folder,
    },
  }
}

/** `$XDG_CACHE_HOME/compact-press`, or `~/.cache/compact-press`. */
export const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'compact-press')

async function unpack(archives: string, folder: string): Promise<void> {
  const { extract } = await import('tar-fs')
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 })
  const fresh = await mkdtemp(`${folder}.`)
  const brotli = () => createBrotliDecompress({ chunkSize: 2 ** 21 })
  await Promise.all([
    pipeline(
      createReadStream(join(archives, 'chromium.br'), { highWaterMark: 2 ** 22 }),
      brotli(),
      createWriteStream(join(fresh, 'chromium'), { mode: 0o700 }),
    ),
    pipeline(createReadStream(join(archives, 'al2023.tar.br')), brotli(), extract(fresh)),
    pipeline(createReadStream(join(archives, 'fonts.tar.br')), brotli(), extract(fresh)),
  ])
  // A browser without any font at all loads no web font either, and hangs: this one is there to fall back on.
  const settings = `<dir>${escapeText(folder)}/fonts</dir><cachedir>${escapeText(folder)}/cache</cachedir>`
  await writeFile(
    join(fresh, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${settings}</fontconfig>`,
  )
  try {
    await rename(fresh, folder)
  } catch (error) {
    // Another run unpacked it in the meantime: use that one.
    await rm(fresh, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}
