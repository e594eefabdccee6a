/**
 * How people call a line, by its address: `compact/commitments/C3/we` is `C3 › we`, and a behaviour is its code. Of a
 * sheet in two languages the second says so.
 */
export function lineName(address: string): string {
  const [at = '', language] = address.split('@')
  return language === undefined ? nameOf(at) : `${nameOf(at)} (${language})`
}

function nameOf(address: string): string {
  const [, ...steps] = address.split('/')
  const behaviour = steps.find(step => /^C\d\.\d+$/.test(step))
  if (behaviour !== undefined) return behaviour
  const commitment = steps.findIndex(step => /^C\d$/.test(step))
  return steps
    .slice(Math.max(0, commitment))
    .map(step => step.replaceAll('_', ' '))
    .join(' › ')
}
