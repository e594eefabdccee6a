import type { SheetSettings, Subject } from '../model.ts'

/** How an office prints card sheets and booklets: no backs, and sheets turned on the long edge, unless it says otherwise. */
export const sheetSettings = ({ settings: { print } }: Pick<Subject, 'settings'>): SheetSettings => ({
  backs: print?.backs ?? 'none',
  flip: print?.flip ?? 'long',
  offset: print?.offset_mm ?? { x: 0, y: 0 },
})
