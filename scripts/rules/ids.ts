import type { Subject } from '../model.ts'
import type { Problem } from '../problem.ts'

/** An id stands for one thing in its list, because links, translations and comments find it by its id. */
export default function ids({
  compact,
  howTo,
  workshops,
  sheets,
  frameworks,
  requests,
  easyRead,
  origins,
}: Subject): Problem[] {
  const problems: Problem[] = []
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return
    const items = Array.isArray(value) ? value : []
    const names = items
      .map(item => (item as { id?: unknown } | null)?.id)
      .filter(id => typeof id === 'string')
    for (const twin of new Set(names.filter((id, index) => names.indexOf(id) !== index))) {
      problems.push({
        code: 'rules/ids',
        severity: 'error',
        place: origins.get(`${at}/${twin}/id`),
        what: `${at.split('/').slice(1).join(' › ')} has two entries called \`${twin}\``,
        why: 'Links, translations and comments would not know which one is meant.',
        mend: 'Give one of them a name of its own.',
      })
    }
    for (const [key, item] of Object.entries(value)) {
      const name = Array.isArray(value)
        ? ((item as { id?: string } | null)?.id ?? String(Number(key) + 1))
        : key
      visit(item, `${at}/${name}`)
    }
  }
  visit(compact, 'compact')
  visit(howTo, 'how-to')
  visit(workshops, 'workshops')
  visit(sheets, 'sheets')
  visit(frameworks, 'frameworks')
  visit(requests, 'requests')
  visit(easyRead, 'easy-read')
  return problems
}
