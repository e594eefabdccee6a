/** How people call a line, by its address: `compact/commitments/C3/we` is `C3 › we`, and a behaviour is its code. */
export function lineName(address: string): string {
  const [, ...steps] = address.split('/')
  const behaviour = steps.find(step => /^C\d\.\d+$/.test(step))
  if (behaviour !== undefined) return behaviour
  const commitment = steps.findIndex(step => /^C\d$/.test(step))
  return steps
    .slice(Math.max(0, commitment))
    .map(step => step.replaceAll('_', ' '))
    .join(' › ')
}
