/** A run of words on a page and the address that it came from. */
export interface Told {
  readonly at: string
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** Everything that a page says with its address. */
export const toldIn = (html: string): Told[] =>
  [...html.matchAll(/<span data-at="([^"]*)"[^>]*>([^<]*)<\/span>/g)].map(([, at = '', text = '']) => ({
    at,
    text: unescaped(text),
  }))

/** The words that a page shows, one after another, without what only looks or sounds. */
export const shownIn = (html: string): string[] =>
  unescaped(
    html
      .replace(/<head>[\s\S]*?<\/head>|<svg[\s\S]*?<\/svg>/g, ' ')
      .replace(/<\/?(?:span|strong|a|i)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' '),
  )
    .split(/\s+/)
    .filter(Boolean)
