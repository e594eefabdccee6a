import { head, office } from './namespaces.ts'

/** The list of where a part leads: each by its kind, the part, and an id where another part has to know it. `more` is written already. */
export const relationships = (
  targets: readonly (readonly [type: string, target: string, id?: string])[],
  more = '',
): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target, id = ''], i) => `<Relationship Id="${id || `rId${i + 1}`}" Type="${office}/${type}" Target="${target}"/>`).join('')}${more}</Relationships>`
