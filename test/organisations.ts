import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { shipped, temporary } from './fixtures.ts'

const home = join(import.meta.dirname, 'fixtures/organisations')

/** Names and logos that show the range: one edition each. */
export const organisations = readdirSync(home)

/** Puts their editions into a project, beside its own. */
export function addOrganisations(root: string): void {
  for (const name of organisations)
    cpSync(join(home, name), join(root, 'compact/editions', name), { recursive: true })
}

/** The shipped compact with their editions, in a folder that whoever asks may leave to the system. */
export function withOrganisations(): string {
  const root = temporary()
  for (const part of ['compact', 'templates/themes', 'templates/scenes'])
    cpSync(join(shipped, part), join(root, part), { recursive: true })
  addOrganisations(root)
  return root
}
