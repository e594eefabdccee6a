import type { Line } from '../model.ts'

/** Whether a value is a run of words that knows where it came from. */
export const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'text' in value && 'at' in value
