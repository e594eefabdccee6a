import type { Line } from '../model.ts'

/** A part as how-to.schema.json lets it through; its `anyOf` is more than the generated types can say. */
export interface GuidePart {
  readonly id: string
  readonly heading?: Line
  readonly text?: Line
  readonly list?: Line[]
  readonly steps?: Line[]
  readonly show?: Show
  readonly local?: Line
  readonly day?: number
  readonly web_only?: true
  readonly on_paper?: number
}

/** A set that is kept elsewhere and shown in a part. */
export type Show =
  | 'moves'
  | 'lines'
  | 'other_routes'
  | 'repair'
  | 'avoid'
  | 'receiver'
  | 'onlooker'
  | 'not_for'
  | 'scenarios'
  | 'hard_questions'
  | 'ladder'
  | 'measures'
  | 'support'
  | 'frameworks'
  | 'two_way'
  | 'rules'
