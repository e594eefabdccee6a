const day = 24 * 60

/**
 * A time of day, such as 13:30, so many minutes after the start; where nobody has said when it starts, +5.
 * A huddle at 23:45 ends at 00:15.
 */
export function clock(start: number | null, after: number): string {
  if (start === null) return `+${after}`
  const time = (start + after) % day
  return [Math.floor(time / 60), time % 60].map(part => String(part).padStart(2, '0')).join(':')
}
