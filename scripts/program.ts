import { join } from 'node:path'
import { programHash } from './start/program-hash.mjs'

/** The program that runs, as it asks for its own parts. They are found by their addresses: nothing keeps a list by hand. */
export interface Program {
  /** The hash of everything in scripts/ and of the packages' versions. */
  readonly hash: string
  /** The file that scripts/ was made into, where that is what runs: a thread runs the same. */
  readonly bundle: string | undefined
  /** Gives a module of scripts/ by the address (`file:`) of its source. */
  load(address: string): Promise<unknown>
  /** A stack trace with the places in scripts/ from which what runs was made. */
  trace(stack: string): string
}

let hash: string | undefined

/** From source, in tests and for who develops. start/load-bundle.mjs gives a bundle its own in place of this file. */
export const program: Program = {
  get hash() {
    hash ??= programHash(join(import.meta.dirname, '..'))
    return hash
  },
  bundle: undefined,
  load: address => import(address),
  trace: stack => stack,
}
