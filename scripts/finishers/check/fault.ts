/** Something in a PDF that its readers would stumble over. */
export interface Fault {
  /** The clause of ISO 14289-1 (PDF/UA-1), numbered as veraPDF numbers it: `7.1-3`. */
  readonly clause: string
  readonly what: string
}
