/**
 * Where the words come from: the disk, a version that git keeps, or what is being typed. Paths start at the project's
 * root and have `/` between their steps on every machine, such as `compact/compact.yaml`.
 */
export interface Files {
  /** The bytes of a file of at most `most` bytes; nothing where there is none of that name, or why it is not read. */
  read(path: string, most?: number): Uint8Array | Refused | undefined
  /** The names in a folder, in order, so that two machines see them alike; none where there is no such folder. */
  list(folder: string): readonly string[]
}

/** Why something that is there is not read. */
export type Refused =
  | { readonly refused: 'folder' | 'special' | 'outside' }
  | { readonly refused: 'large'; readonly bytes: number }
  /** With the system's own word for it, such as `EACCES`. */
  | { readonly refused: 'locked'; readonly code: string }
