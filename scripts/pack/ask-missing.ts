import type { Session } from '../model.ts'

type Values = Readonly<Record<string, string | boolean | undefined>>

/**
 * The options with what was missing, asked of the person at the keyboard: which session, then how many people. An empty
 * answer stays missing, and is told as such.
 */
export async function askMissing(
  values: Values,
  sessions: readonly Session[],
  ask: (question: string) => Promise<string>,
): Promise<Values> {
  const given = { ...values }
  if (given.session === undefined) {
    const lines = sessions.map(
      ({ id, title, minutes, group: { fewest, most } }, index) =>
        `  ${index + 1}  ${id.padEnd(14)} ${title.text}, ${minutes} minutes, ${fewest} to ${most} people`,
    )
    const answer = (await ask(`${lines.join('\n')}\nWhich session? Its number or its name: `)).trim()
    const chosen = /^\d+$/.test(answer) ? sessions[Number(answer) - 1]?.id : undefined
    if (answer !== '') given.session = chosen ?? answer
  }
  if (given.people === undefined) {
    const group = sessions.find(one => one.id === given.session)?.group
    const answer = await ask(`How many people come?${group ? ` (${group.fewest} to ${group.most})` : ''} `)
    if (answer.trim() !== '') given.people = answer.trim()
  }
  return given
}
