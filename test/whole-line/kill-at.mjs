// Loaded before the command line (`node --import`): ends the process, as a power cut would, just before its n-th change
// of output/ (`KILL_AT`), or writes down all the changes that it makes (`STEPS_TO`). Plain JavaScript, because nothing
// has been taught to read TypeScript yet.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { sep } from 'node:path'

const at = Number(process.env.KILL_AT ?? 0)
const { appendFileSync } = fs
let steps = 0
for (const name of ['mkdirSync', 'writeFileSync', 'copyFileSync', 'renameSync', 'rmSync', 'rmdirSync']) {
  const real = fs[name]
  fs[name] = (path, ...rest) => {
    // How often a lock shows that it is held hangs on the time that a run takes.
    const beat = name === 'writeFileSync' && /-lock[\\/]/.test(path)
    if (!beat && String(path).includes(`${sep}output${sep}`)) {
      if (++steps === at) process.kill(process.pid, 'SIGKILL')
      if (process.env.STEPS_TO) appendFileSync(process.env.STEPS_TO, `${name} ${path}\n`)
    }
    return real(path, ...rest)
  }
}
syncBuiltinESMExports()
