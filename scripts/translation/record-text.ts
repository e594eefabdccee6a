import { loadPackage } from '../load-package.ts'

const { stringify } = loadPackage('yaml') as typeof import('yaml')

/** The record of the English that each line of a language was made from, as a file, in the order of the compact. */
export function recordText(
  tag: string,
  record: ReadonlyMap<string, string>,
  order: readonly string[],
): string {
  const head = `# yaml-language-server: $schema=../../schema/made-from.schema.json\n# The English that each line of ${tag}.yaml was made from. Written by \`npx compact-press translate\`, never by hand.\n`
  const lines = order.flatMap(at => (record.has(at) ? [[at, record.get(at)] as const] : []))
  return (
    head +
    stringify(Object.fromEntries(lines), {
      lineWidth: 0,
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
    })
  )
}
