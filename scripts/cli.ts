import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { unknownName } from './content/unknown-name.ts'
import { discover } from './discover.ts'
import { findProject } from './find-project.ts'
import { program } from './program.ts'
import { problemsForPeople } from './report/problems.ts'
import { unknownOption } from './report/unknown-option.ts'
import { clearLeftovers } from './tools/clear-leftovers.ts'
import { machineProblem } from './tools/machine-problem.ts'

const startedIn = process.env.COMPACT_PRESS_STARTED_IN ?? process.cwd()
const project = findProject(startedIn)
const root = project ?? startedIn
const say = (text: string): void => void process.stdout.write(`${text}\n`)
const talk = (text: string): void => void process.stderr.write(`${text}\n`)
const ask = async (question: string): Promise<string> => {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const closed = new Promise<never>((_, reject) => asking.once('close', reject))
  try {
    return await Promise.race([asking.question(question), closed])
  } catch {
    // Ctrl+C and Ctrl+D end an answer, and with it the run.
    talk('\nStopped. Nothing was written.')
    process.exit(130)
  } finally {
    asking.close()
  }
}
const colour = process.stderr.isTTY === true && !process.env.NO_COLOR

/** Arguments in, exit code out. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = rest[0] === undefined ? undefined : (await commands(rest[0])).get(rest[0])
    say(about ? help(about) : overview(await commands()))
    return name === undefined ? 2 : 0
  }
  const command = (await commands(name)).get(name)
  if (command === undefined) {
    const problem = unknownName('command', name, [...(await commands()).keys()])
    talk(`${problem.what}. ${problem.mend}`)
    return 2
  }
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: { type: 'boolean' as const, about: '' } }).map(
      ([key, { type }]) => [key, { type }],
    ),
  )
  let values: Record<string, string | boolean | undefined>
  let positionals: readonly string[]
  try {
    const allowPositionals = command.positionals !== undefined
    const parsed = parseArgs({ args: rest, options, allowPositionals, tokens: true })
    const given = parsed.tokens.flatMap(token => (token.kind === 'option' ? [token.name] : []))
    const twice = given.find((name, index) => given.indexOf(name) !== index)
    // Of two, the first would be passed over in silence.
    if (twice !== undefined) throw new Error(`\`--${twice}\` stands here twice`)
    values = parsed.values as typeof values
    positionals = parsed.positionals
  } catch (error) {
    talk(`${unknownOption(error, Object.keys(options))}\n\n${help(command)}`)
    return 2
  }
  if (values.help) {
    say(help(command))
    return 0
  }
  const most = command.positionals?.length ?? 0
  if (positionals.length > most) {
    talk(`There is a word too many: ${positionals.slice(most).join(' ')}.\n\n${help(command)}`)
    return 2
  }
  if (project === undefined && !command.anywhere) {
    talk(
      `There is no compact in ${root}, nor in a folder above it.\nGo to the folder that has one, or start one with \`npx compact-press init\`.`,
    )
    return 2
  }
  clearLeftovers(root)
  const attended = process.stderr.isTTY === true
  return command.run({
    root: command.anywhere ? startedIn : root,
    positionals,
    values,
    say,
    talk,
    attended,
    colour,
    ...(attended && process.stdin.isTTY === true && { ask }),
  })
}

/** One alone reads what it needs, and not what others do. */
const commands = (only?: string): Promise<ReadonlyMap<string, Command>> =>
  discover(join(import.meta.dirname, 'commands'), only)

function overview(commands: ReadonlyMap<string, Command>): string {
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  return `Compact Press: one compact in YAML, printed as slides, posters, handouts, cards and web pages.\n\nUsage: compact-press <command> [options]\n\n${lines.join('\n')}\n\nRun \`compact-press <command> --help\` for more on one of them.`
}

function help({ summary, help, options, positionals = [] }: Command): string {
  const named = Object.entries(options).map(
    ([key, { value, about }]) => `  ${`--${key}${value ? ` <${value}>` : ''}`.padEnd(18)} ${about}`,
  )
  const lines = [...positionals.map(({ name, about }) => `  ${`[${name}]`.padEnd(18)} ${about}`), ...named]
  return `${summary}.\n\n${help}\n\nOptions\n${lines.join('\n')}`
}

/** What the machine refused is told as such; anything else is our own bug, and its trace helps to find it. */
function fault(error: unknown): void {
  const problem = machineProblem(error)
  if (problem !== undefined && process.argv.includes('--json')) say(JSON.stringify({ problems: [problem] }))
  else if (problem !== undefined) talk(problemsForPeople([problem], root, colour))
  else {
    talk('This is a fault in the program, not in your text. Please report it with these lines:')
    talk(error instanceof Error ? program.trace(error.stack ?? error.message) : String(error))
  }
  process.exitCode = 2
}

// Whoever stops a run gets their prompt back at once, and nothing of it stays: browsers, locks and half-made files go.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.once(signal, () => process.exit(code))
// puppeteer has no ear for a browser that the system will not start, for want of handles or of memory.
process.on('uncaughtException', error => {
  fault(error)
  process.exit(2)
})
// Whoever reads has had enough, as `head` does after its lines.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fault(error)
})
process.stderr.on('error', () => undefined)

main(process.argv.slice(2)).then(code => {
  process.exitCode ??= code
}, fault)
