// @ts-check
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A stack trace of a bundle, with the places in scripts/ that its lines were made from, and without what only holds the
 * bundle together. Done when a trace is shown, and not by Node (`--enable-source-maps`), which would read the map on
 * every start.
 *
 * @param {string} stack
 * @param {string} bundle the path of the file that runs
 * @param {string} scripts the folder it was made from
 * @returns {string}
 */
export function sourceTrace(stack, bundle, scripts) {
  if (!stack.includes(bundle)) return stack
  /** @type {SourceMap} */
  let map
  try {
    map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')))
  } catch {
    // It has been cleared away since: the trace says at least what was called.
    return stack
  }
  return stack
    .split('\n')
    .flatMap(line => {
      const [before = '', after] = line.split(bundle)
      if (after === undefined) return [line]
      const [place = '', row, column] = /^:(\d+):(\d+)/.exec(after) ?? []
      const from = map.findEntry(Number(row) - 1, Number(column) - 1)
      if (!('originalSource' in from) || !from.originalSource.endsWith('.ts')) return []
      const source = pathToFileURL(join(scripts, from.originalSource)).href
      return [
        `${before}${source}:${from.originalLine + 1}:${from.originalColumn + 1}${after.slice(place.length)}`,
      ]
    })
    .join('\n')
}
