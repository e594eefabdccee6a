import { editionsRow } from './editions.ts'
import { languagesRow } from './languages.ts'

// Prints what an edition and a language more cost, beside the few that there are. Takes ten minutes.
const row = (name: string, one: string, seconds: number, megabytes: number): void =>
  console.log(
    `${name.padEnd(28)} ${seconds.toFixed(2)} s ${one}, at most ${megabytes} MB in all processes together`,
  )
for (const { languages, seconds, megabytes } of await languagesRow())
  row(`${languages} languages`, 'a language', seconds / languages, megabytes)
for (const { editions, seconds, megabytes } of await editionsRow())
  row(`${editions} editions`, 'an edition', seconds / editions, megabytes)
