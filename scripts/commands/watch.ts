import { join } from 'node:path'
import { build } from '../build.ts'
import type { Command } from '../command.ts'
import { hasErrors } from '../problem.ts'
import { exitCode } from '../report/exit-code.ts'
import { keptBack } from '../report/kept-back.ts'
import { problemsForPeople } from '../report/problems.ts'
import { progressLine } from '../report/progress.ts'
import { waitingFor } from '../report/waiting-for.ts'
import { chromium } from '../tools/chromium.ts'
import { machineProblem } from '../tools/machine-problem.ts'
import { threadPool } from '../tools/thread-pool.ts'
import { tools } from '../tools/tools.ts'

export default {
  summary: 'Build again whenever a file in compact/ or templates/ is saved',
  help: `Makes only what a save touches, one build at a time. While something is wrong,
the last good files stay and the problem is shown. Stop it with Ctrl+C.

  npx compact-press watch --edition everyone`,
  options: {
    edition: { type: 'string', value: 'name', about: 'build this edition only' },
    language: { type: 'string', value: 'tag', about: 'build this language only' },
    only: { type: 'string', value: 'a,b', about: 'make these artefacts only' },
    theme: { type: 'string', value: 'name', about: 'use this theme in place of the edition’s own' },
  },
  async run({ root, values, talk, colour }) {
    const { watch: watchFiles } = await import('chokidar')
    await using browser = chromium()
    await using beside = threadPool()
    let running = false
    let again = false
    const once = async (): Promise<number> => {
      // Bursts of saves become one more build, never two at a time.
      if (running) {
        again = true
        return 0
      }
      running = true
      let code = 0
      do {
        again = false
        const start = performance.now()
        const { problems, files } = await build(root, tools(browser, beside), {
          edition: values.edition as string | undefined,
          language: values.language as string | undefined,
          theme: values.theme as string | undefined,
          only: (values.only as string | undefined)?.split(',').map(name => name.trim()),
          onWait: (folder, holder) => talk(waitingFor(folder, holder)),
        })
        if (problems.length > 0) talk(problemsForPeople(problems, root, colour))
        code = exitCode(problems)
        const made = files.filter(file => file.milliseconds !== null)
        for (const file of made) talk(progressLine(file))
        if (hasErrors(problems)) talk(keptBack(problems))
        else
          talk(
            made.length === 0
              ? 'Nothing to make: no words or looks have changed.'
              : `${made.length} files made in ${Math.round(performance.now() - start)} ms.`,
          )
      } while (again)
      running = false
      return code
    }

    // From before the first build, so that a save during it is seen.
    const watcher = watchFiles(
      ['compact', 'templates'].map(folder => join(root, folder)),
      { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 15 } },
    )
    // A file that is half saved may trip anything; the next save puts it right.
    const tellFault = (error: unknown): void => {
      running = false
      const problem = machineProblem(error)
      if (problem !== undefined) talk(problemsForPeople([problem], root, colour))
      else talk(`This build was given up: ${error instanceof Error ? error.message : error}.`)
      talk('Save again to try again.')
    }
    watcher.on('error', tellFault)
    watcher.on('all', () => void once().catch(tellFault))
    try {
      // What stands in the way of the first build, such as a name that nothing answers to, will not be mended by a save.
      if ((await once()) === 2) return 2
      talk('Watching compact/ and templates/. Press Ctrl+C to stop.')
      // Until somebody stops it.
      return await new Promise<never>(() => undefined)
    } finally {
      await watcher.close()
    }
  },
} satisfies Command
