#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/cli/main.js', import.meta.url)
if (existsSync(main)) await import(main)
else {
  process.stderr.write('extract: the program is not built; run npm install && npm run build in its folder\n')
  process.exitCode = 2
}
