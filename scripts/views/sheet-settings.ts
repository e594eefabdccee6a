import type { Subject } from '../model.ts'

type Print = NonNullable<Subject['settings']['print']>

/** How an office prints card sheets and booklets: no backs, and sheets turned on the long edge, unless it says otherwise. */
export const sheetSettings = ({ settings: { print } }: Subject) => ({
  backs: print?.backs ?? ('none' satisfies Print['backs']),
  flip: print?.flip ?? ('long' satisfies Print['flip']),
  offset: print?.offset_mm ?? { x: 0, y: 0 },
})
