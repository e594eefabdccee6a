import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { unknownName } from '../content/unknown-name.ts'
import type { Session } from '../model.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/**
 * What sessions, activities and materials name is there, a session brings what its activities need, and it is made
 * for some number of people.
 */
export default rule(['workshops'], ({ workshops, origins }): Problem[] => {
  const { activities, sessions, materials } = workshops
  const known = {
    activity: activities.map(one => one.id),
    material: materials.map(one => one.id),
    document: readdirSync(join(import.meta.dirname, '../artefacts')).map(file => basename(file, '.ts')),
  }
  const named = (kind: keyof typeof known, name: string | undefined, at: string): Problem[] =>
    name === undefined || known[kind].includes(name)
      ? []
      : [{ ...unknownName(kind, name, known[kind]), place: origins.get(`workshops/${at}`) }]
  const brings = ({ materials, send = [] }: Pick<Session, 'materials' | 'send'>, name: string): boolean =>
    materials.includes(name) ||
    send.includes(workshops.materials.find(one => one.id === name)?.document ?? '')
  return [
    ...activities.flatMap(({ id, materials = [] }) =>
      materials.flatMap((name, index) => named('material', name, `activities/${id}/materials/${index + 1}`)),
    ),
    ...materials.flatMap(({ id, document }) => named('document', document, `materials/${id}/document`)),
    ...sessions.flatMap(({ id, blocks, materials, send = [] }) => [
      ...blocks.flatMap(({ activity, slides }, index) => [
        ...named('activity', activity, `sessions/${id}/blocks/${index + 1}/activity`),
        ...named('document', slides, `sessions/${id}/blocks/${index + 1}/slides`),
      ]),
      ...materials.flatMap((name, index) => named('material', name, `sessions/${id}/materials/${index + 1}`)),
      ...send.flatMap((name, index) => named('document', name, `sessions/${id}/send/${index + 1}`)),
      ...blocks
        .flatMap(block => activities.find(one => one.id === block.activity)?.materials ?? [])
        // One that is not there at all has been told at the activity.
        .filter((name, index, all) => all.indexOf(name) === index && known.material.includes(name))
        .filter(name => !brings({ materials, send }, name))
        .map(
          (name): Problem => ({
            code: 'rules/session-names',
            severity: 'error',
            place: origins.get(`workshops/sessions/${id}/materials`),
            what: `session ${id} does not bring \`${name}\`, which one of its activities needs`,
            why: 'It would be missing from the pack and from the packing list.',
            mend: `Add ${name} to \`materials\`.`,
          }),
        ),
    ]),
    ...sessions
      .filter(({ group }) => group.fewest > group.most)
      .map(
        ({ id, group: { fewest, most } }): Problem => ({
          code: 'rules/session-names',
          severity: 'error',
          place: origins.get(`workshops/sessions/${id}/group/most`),
          what: `session ${id} is for ${fewest} people at least and ${most} at most`,
          why: 'Nobody could choose it.',
          mend: 'Give the larger number as `most`.',
        }),
      ),
    ...materials
      .filter(one => (one.per === 'every') !== (one.every !== undefined))
      .map(
        ({ id }): Problem => ({
          code: 'rules/session-names',
          severity: 'error',
          place: origins.get(`workshops/materials/${id}/per`),
          what: `material ${id} has only one of \`per: every\` and \`every\``,
          why: '`every` says how many people there are to each of it.',
          mend: 'Give both or neither.',
        }),
      ),
  ]
})
