import type { Templates } from '../../model.ts'
import { bad, type Checked, good } from '../../problem.ts'
import type { Stop } from '../../views/stop-of.ts'

/** The path of each mark that the stops have, on a grid of 24, as templates/shared/marks draws it. */
export function markPaths(
  stops: readonly Pick<Stop, 'mark'>[],
  templates: Templates,
): Checked<Readonly<Record<string, string>>> {
  const paths: Record<string, string> = {}
  for (const { mark } of stops) {
    const { value, problems } = templates.markup(`shared/marks/${mark}.svg`, {})
    if (value === undefined) return bad(...problems)
    const [, path] = / d="([^"]+)"/.exec(value) ?? []
    if (path === undefined) throw new Error(`${mark} is not one shape`)
    paths[mark] = path
  }
  return good(paths)
}
