/** A type of the content before its words are told as lines: as it stands in YAML. */
export type Plain<Value> = Value extends { readonly text: string; readonly at: string }
  ? string
  : Value extends object
    ? { [Key in keyof Value]: Plain<Value[Key]> }
    : Value
