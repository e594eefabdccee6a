/** Where the lock lies, in a project that has one. */
export const lockPath = 'compact/wording.lock.yaml'
