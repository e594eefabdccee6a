// Teaches Node to read TypeScript, in this thread or for this command (`node --import ./scripts/typescript.mjs …`).
// tsx would remember what it compiled in a folder of a name that anybody can guess, under the temporary folder that
// all share: what somebody else put there first would be run. Without it a run takes as long.
process.env.TSX_DISABLE_CACHE = '1'
const { register } = await import('tsx/esm/api')

register()
