/**
 * Whether Chromium shuts its pages off from the rest of the machine: it does, unless the user is root, to whom it
 * refuses a sandbox, or has asked to do without because the system has none to give.
 */
export const isSandboxed = (): boolean =>
  process.getuid?.() !== 0 && process.env.COMPACT_PRESS_NO_SANDBOX !== '1'
