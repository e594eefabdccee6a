import { veraPdf } from './verapdf.ts'

// Fetches veraPDF if it is not there, while something else runs: `.ci/run` asks. Whoever needs it says that it is missing.

await veraPdf()
