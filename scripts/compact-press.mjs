#!/usr/bin/env node
// npm runs commands as plain JavaScript: this teaches Node to read TypeScript, then hands over.
import { join } from 'node:path'
import './typescript.mjs'

// Packages look for settings, some of which are code, from the working folder upwards: the project's come first.
process.chdir(join(import.meta.dirname, '..'))
await import('./cli.ts')
