// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * All of scripts/ as one file of JavaScript, and its source map. Each module in it is run when it is first asked for, as
 * from source. The file holds no path of this machine: it exports a function that is given them, and packages stay
 * where they are (see load-bundle.mjs).
 *
 * @param {string} scripts
 * @returns {Promise<{ program: string, map: string }>}
 */
export async function makeBundle(scripts) {
  const { build, stop } = await import('esbuild')
  try {
    const { outputFiles } = await build({
      stdin: { contents: listOf(scripts), resolveDir: scripts, sourcefile: 'modules' },
      // Nothing is written there; it is what the map's paths are told from.
      outfile: join(scripts, 'program.cjs'),
      write: false,
      bundle: true,
      format: 'cjs',
      packages: 'external',
      platform: 'node',
      // The oldest that it runs on, whichever this one is.
      target: 'node20.19',
      // `import()` looks for packages from where the file lies, and `require` from where it is told.
      supported: { 'dynamic-import': false },
      // The text of functions goes into pages, where they call each other by name.
      tsconfigRaw: { compilerOptions: { target: 'ES2023', verbatimModuleSyntax: true } },
      sourcemap: 'external',
      sourcesContent: false,
      // In brackets it is read once: without them, Node first looks where it ends.
      banner: { js: 'module.exports = (function (require, $program, $at, module = { exports: {} }) {' },
      footer: { js: 'return module.exports.modules\n})' },
      plugins: [asFromSource(scripts)],
      logLevel: 'silent',
    })
    /** @param {string} end */
    const text = end => outputFiles.find(file => file.path.endsWith(end))?.text ?? ''
    return { program: text('.cjs'), map: text('.map') }
  } finally {
    await stop()
  }
}

/**
 * Every module by its path in scripts/, to be loaded when it is asked for. What generates files is run by itself, with
 * packages that only developers have.
 *
 * @param {string} scripts
 */
function listOf(scripts) {
  const names = readdirSync(scripts, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts') && !/(^|\/)generate-/.test(name))
    .sort()
  const lines = names.map(name => `  ${JSON.stringify(name)}: () => import(${JSON.stringify(`./${name}`)}),`)
  return `export const modules = {\n${lines.join('\n')}\n}\n`
}

/**
 * What a module asks about itself is told of its source.
 *
 * @param {string} scripts
 * @returns {import('esbuild').Plugin}
 */
const asFromSource = scripts => ({
  name: 'as-from-source',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|mjs)$/, namespace: 'file' }, ({ path }) => {
      const name = relative(scripts, path).replaceAll('\\', '/')
      const contents =
        name === 'program.ts'
          ? 'export const program = $program'
          : readFileSync(path, 'utf8').replace(/\bimport\.meta\b/g, () => `$at('${name}')`)
      return { contents, loader: name.endsWith('.ts') ? 'ts' : 'js' }
    })
  },
})
