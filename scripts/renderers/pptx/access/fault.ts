/** Something in the file that people who hear it, or see little, would stumble over. */
export interface Fault {
  /** What kind: `pptx/title`. */
  readonly code: `pptx/${string}`
  readonly what: string
  /** Where the YAML has it, if an author can mend it: the address of a colour. */
  readonly at?: string
}
