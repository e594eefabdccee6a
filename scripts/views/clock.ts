const day = 24 * 60

/**
 * A time of day, such as 13:30, so many minutes after the start; where nobody has said when it starts, +5, as its language
 * writes a sign before figures.
 * A huddle at 23:45 ends at 00:15.
 */
export function clock(start: number | null, after: number, language = 'en-GB'): string {
  if (start === null)
    return new Intl.NumberFormat(language, {
      signDisplay: 'always',
      numberingSystem: 'latn',
      useGrouping: false,
    }).format(after)
  const time = (start + after) % day
  return [Math.floor(time / 60), time % 60].map(part => String(part).padStart(2, '0')).join(':')
}
