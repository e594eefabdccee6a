import type { Words } from '../sighting.ts'

/** The words of an element and their address: its own, that of what it stands in, or the first inside it. Runs inside the page; see `in-page.ts`. */
export function wordsOf(element: Element): Words {
  const carrier = element.closest('[data-at]') ?? element.querySelector('[data-at]')
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  return { at: carrier?.getAttribute('data-at') ?? null, text }
}
