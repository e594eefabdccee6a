/** What a command is given: its options, and the two ways to speak. */
export interface CommandInput {
  /** The project's folder, which holds compact/ and templates/. */
  readonly root: string
  /** What was written after the command and is no option, such as a folder: as many as it takes, or fewer. */
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  /** Value for other programs and for saving: standard output. */
  readonly say: (text: string) => void
  /** Talk for the person at the keyboard: standard error. */
  readonly talk: (text: string) => void
  /** Whether that person is there to read progress. */
  readonly attended: boolean
  readonly colour: boolean
  /** Asks that person, where they can answer. */
  readonly ask?: (question: string) => Promise<string>
}

/** One command, found in scripts/commands by its file name. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string
  /** What `--help` teaches beside the options: when to use it, with examples. */
  readonly help: string
  readonly options: Readonly<Record<string, CommandOption>>
  /** What may follow its name without being an option, in order: how help calls it, and what it is. */
  readonly positionals?: readonly { readonly name: string; readonly about: string }[]
  /** It needs no project: its root is then the folder in which it was started. */
  readonly anywhere?: true
  /** Gives the exit code: 0 fine, 1 problems in the text, 2 wrong arguments or our fault. */
  run(input: CommandInput): Promise<number>
}

export interface CommandOption {
  readonly type: 'string' | 'boolean'
  /** What stands for the value in help: `name`. */
  readonly value?: string
  readonly about: string
}
