import { isPrintFile } from '../whole-line/is-print-file.ts'

// Names those of some files that are for a printer, which carry no tags: `.ci/run` asks.

for (const path of process.argv.slice(2)) if (isPrintFile(path)) console.log(path)
