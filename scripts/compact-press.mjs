#!/usr/bin/env node
// npm runs commands as plain JavaScript: this teaches Node to read TypeScript, then hands over.
import { register } from 'tsx/esm/api'

register()
await import('./cli.ts')
