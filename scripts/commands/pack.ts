import { check } from '../check.ts'
import type { Command } from '../command.ts'
import { given } from '../content/guarded.ts'
import { projectFiles } from '../content/project-files.ts'
import type { Session } from '../model.ts'
import { askMissing } from '../pack/ask-missing.ts'
import { pack } from '../pack/pack.ts'
import { packRequest } from '../pack/pack-request.ts'
import { exitCode } from '../report/exit-code.ts'
import { problemsForPeople } from '../report/problems.ts'
import { waitingFor } from '../report/waiting-for.ts'
import { tools } from '../tools/tools.ts'

export default {
  summary: 'Make everything for one session and so many people, ready to print',
  help: `One folder, and the same as one zip, in output/packs/<edition>/<language>/:
  0-start-here     what to print first, on which paper, and how many sheets
  1-print-…        one file for each setting of the printer, in the order of the day
  lead/            run sheet with clock times, packing list and the like
  slides/          the slides, cut to the session’s length
  send-before/     what people get before the day
  text/            everything as plain text

A session and a number of people are all it needs; in a terminal it asks for what is missing. Sessions are in
compact/workshops/sessions.yaml. Everything is counted by who uses it: a person, a pair, a table, or who leads.

Print less, or one thing again: --only and --without take names or kit codes, as 0-start-here shows them. Large print
is made for those who ask: --large-print 2 adds two sets. Other options make another folder; nothing is overwritten but
a pack that was made with the same ones.

  npx compact-press pack --session workshop90 --people 24 --start 13:30
  npx compact-press pack --session huddle30 --people 8 --edition example-trust
  npx compact-press pack --session roadshow180 --people 60 --tables 12 --backs mirrored --large-print 3
  npx compact-press pack --session workshop90 --people 24 --only sort-deck,K23`,
  options: {
    session: { type: 'string', value: 'id', about: 'which session, such as workshop90' },
    people: { type: 'string', value: 'n', about: 'how many people come, such as 24' },
    start: {
      type: 'string',
      value: 'hh:mm',
      about: 'when it starts; without it, times are filled in by hand',
    },
    tables: { type: 'string', value: 'n', about: 'how many tables; without it, six people at each' },
    backs: { type: 'string', value: 'mode', about: 'backs of cards: none, same, mirrored or fold-over' },
    'large-print': {
      type: 'string',
      value: 'n',
      about: 'how many sets in large print people have asked for; without it, none',
    },
    only: { type: 'string', value: 'a,b', about: 'print these documents alone, by name or kit code' },
    without: { type: 'string', value: 'a,b', about: 'leave these documents out' },
    'no-separators': { type: 'boolean', about: 'no sheet in front of a high stack of paper' },
    edition: { type: 'string', value: 'name', about: 'whose edition; without it, everyone, or the first' },
    language: { type: 'string', value: 'tag', about: 'in which of its languages; without it, the first' },
    json: { type: 'boolean', about: 'print the folder, its files and problems as JSON' },
  },
  async run({ root, values: typed, say, talk, attended, colour, ask }) {
    const isMissing = typed.session === undefined || typed.people === undefined
    const values =
      ask && isMissing && !typed.json ? await askMissing(typed, await sessions(root), ask) : typed
    const begin = performance.now()
    const asked = packRequest(values)
    if (asked.value === undefined) {
      talk(problemsForPeople(asked.problems, root, colour))
      return 2
    }
    await using opened = tools()
    const { value, problems } = await pack(root, opened, asked.value, {
      ...(attended &&
        !values.json && { onFile: (file, milliseconds) => talk(`  ${file.padEnd(40)} ${milliseconds} ms`) }),
      onWait: holder => talk(waitingFor('this pack', holder)),
    })
    if (values.json) say(JSON.stringify({ ...value, problems }))
    else if (problems.length > 0) talk(problemsForPeople(problems, root, colour))
    if (value === undefined) {
      talk('No pack was made; an earlier one stays as it was.')
      return exitCode(problems)
    }
    const { room, folder, files, sheets } = value
    const tables = room.tables.join(', ')
    const { online, one_team } = room.session
    const seated = one_team ? 'groups' : 'tables'
    if (!values.json)
      talk(
        `${room.session.title.text}, ${room.people} people, ${online ? 'rooms' : seated} of ${tables}: ${files.length} files, ${sheets} sheets of paper, in ${((performance.now() - begin) / 1000).toFixed(1)} s.
Open ${folder}/0-start-here.pdf. The same as one file: ${folder}.zip`,
      )
    return 0
  },
} satisfies Command

/** The sessions that somebody can choose from: those of the first edition whose words can be read. */
async function sessions(root: string): Promise<readonly Session[]> {
  const { subjects } = await check(projectFiles(root), {})
  return subjects.flatMap(subject => given(subject, 'workshops')?.sessions ?? [])
}
