#!/usr/bin/env node
// npm runs commands as plain JavaScript: this looks whether they can run here, then hands over to the program: as one
// file that was made of it before, or from source.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19))
  refuse(`Node.js ${process.versions.node} is too old: install version 20.19 or later.`)
else if (root.includes('?')) refuse(`There is a question mark in ${root}: give that folder another name.`)
else if (!hasPackages()) refuse('The packages are not there yet: run `npm ci` first.')
else {
  process.env.COMPACT_PRESS_STARTED_IN = process.cwd()
  // Packages look for settings, some of which are code, from the working folder upwards: the project's come first.
  process.chdir(root)
  const { keepBundle } = await import('./start/keep-bundle.mjs')
  const bundle = await keepBundle(root)
  if (bundle === undefined) {
    await import('./typescript.mjs')
    await import('./cli.ts')
  } else {
    const { loadBundle } = await import('./start/load-bundle.mjs')
    const program = loadBundle(bundle)
    try {
      await program.load(new URL('./cli.ts', import.meta.url).href)
    } catch (error) {
      if (error instanceof Error) error.stack = program.trace(error.stack ?? '')
      throw error
    }
  }
}

/** In a folder of ours, or of the project that this was installed in. */
function hasPackages() {
  try {
    return createRequire(import.meta.url).resolve('yaml') !== ''
  } catch {
    return false
  }
}

function refuse(why) {
  process.stderr.write(`${why}\n`)
  process.exitCode = 2
}
