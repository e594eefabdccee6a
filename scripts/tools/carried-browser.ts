import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs'
import { access, constants, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import type { Headers } from 'tar-fs'
import { cacheFolder } from '../start/cache-folder.mjs'
import { escapeText } from './escape-text.ts'
import type { FoundBrowser } from './find-browser.ts'
import { scratchFolder } from './scratch-folder.ts'

/** Every file of the unpacked browser by its path, with its bytes, and the hash of the program itself. */
interface Unpacked {
  readonly program: string
  readonly bytes: Readonly<Record<string, number>>
}

/**
 * The headless shell that @sparticuz/chromium carries, unpacked once into a private folder of this user.
 * Its own unpacking goes to a predictable name in the shared temporary folder, where a file planted by
 * somebody else would be run; so only its archives are used. About 1.5 s the first time, nothing after.
 * One that has been cut short or changed since is unpacked again.
 */
export async function carriedBrowser(): Promise<FoundBrowser> {
  const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin')
  const { version } = JSON.parse(await readFile(join(archives, '../package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(cacheFolder(), `chromium-${version}`)
  if (!(await isWhole(folder))) {
    await putAway(folder)
    await unpack(archives, folder)
  }
  try {
    await access(join(folder, 'chromium'), constants.X_OK)
  } catch {
    throw new Error(
      `programs may not be run from ${folder}: set XDG_CACHE_HOME to a folder from which they may`,
    )
  }
  return {
    path: join(folder, 'chromium'),
    from: `@sparticuz/chromium ${version}`,
    env: {
      // The libraries it needs that a small machine may lack.
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      // No font of the machine: a missing letter must look the same everywhere, so that a check can find it.
      FONTCONFIG_PATH: folder,
    },
    async mend() {
      const told = await contents(folder)
      if (told?.program === (await hashOfFile(join(folder, 'chromium')))) return false
      await putAway(folder)
      await unpack(archives, folder)
      return true
    },
  }
}

/** Looks at names and sizes alone: a file of the right size with wrong bytes shows when the browser does not start. */
async function isWhole(folder: string): Promise<boolean> {
  const told = await contents(folder)
  const size = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false })?.size
  return told !== undefined && Object.entries(told.bytes).every(([path, bytes]) => size(path) === bytes)
}

async function contents(folder: string): Promise<Unpacked | undefined> {
  try {
    const told = JSON.parse(await readFile(join(folder, 'unpacked.json'), 'utf8')) as Partial<Unpacked> | null
    return told?.bytes && told.program ? (told as Unpacked) : undefined
  } catch {
    return undefined
  }
}

async function unpack(archives: string, folder: string): Promise<void> {
  const { extract } = await import('tar-fs')
  // Before 0.4, a run that was killed while it unpacked left some 200 MB beside the folder.
  for (const name of await readdir(dirname(folder)))
    if (name.startsWith(`${basename(folder)}.`))
      await rm(join(dirname(folder), name), { recursive: true, force: true })
  const fresh = scratchFolder('unpacking')
  // Root would give the files to whoever packed them, by a number that may be anybody's here.
  const ours = { map: (header: Headers): Headers => ({ ...header, uid: 0, gid: 0 }) }
  const brotli = () => createBrotliDecompress({ chunkSize: 2 ** 21 })
  await Promise.all([
    pipeline(
      createReadStream(join(archives, 'chromium.br'), { highWaterMark: 2 ** 22 }),
      brotli(),
      createWriteStream(join(fresh, 'chromium'), { mode: 0o700 }),
    ),
    pipeline(createReadStream(join(archives, 'al2023.tar.br')), brotli(), extract(fresh, ours)),
    pipeline(createReadStream(join(archives, 'fonts.tar.br')), brotli(), extract(fresh, ours)),
  ])
  // A browser without any font at all loads no web font either, and hangs: this one is there to fall back on.
  const settings = `<dir>${escapeText(folder)}/fonts</dir><cachedir>${escapeText(folder)}/cache</cachedir>`
  await writeFile(
    join(fresh, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${settings}</fontconfig>`,
  )
  const files = await readdir(fresh, { withFileTypes: true, recursive: true })
  const paths = files.filter(file => file.isFile()).map(file => join(file.parentPath, file.name))
  const bytes = Object.fromEntries(paths.map(path => [path.slice(fresh.length + 1), statSync(path).size]))
  const unpacked: Unpacked = { program: await hashOfFile(join(fresh, 'chromium')), bytes }
  await writeFile(join(fresh, 'unpacked.json'), JSON.stringify(unpacked))
  try {
    await rename(fresh, folder)
  } catch (error) {
    // Another run unpacked it in the meantime: use that one.
    await rm(fresh, { recursive: true, force: true })
    if (!(await isWhole(folder))) throw error
  }
}

/** Takes a spoilt one out of the way; a run that still uses it keeps what it has open. */
async function putAway(folder: string): Promise<void> {
  if (existsSync(folder)) await rename(folder, join(scratchFolder('spoilt'), 'chromium'))
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 22 }), hash)
  return hash.digest('hex')
}
