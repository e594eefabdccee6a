/** A value as a message quotes it: what matters of a long one is how it starts. */
export const short = (value: string): string =>
  value.length > 40 ? `${value.slice(0, 37).trimEnd()}…` : value
