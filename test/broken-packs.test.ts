/**
 * Language folders with faults, `fixtures/broken/*`, and what their author is told: all faults at once, each as
 * `file:line:col: what, and the remedy`, in `expected.txt` beside them. `UPDATE=1` writes those files anew; read them then.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { PackError } from '../dist/index.js'
import { compilePack } from '../dist/pack/compile.js'
import { folder } from './helpers.js'

const broken = fileURLToPath(new URL('../fixtures/broken/', import.meta.url))

/** The faults of a language folder, by paths from that folder. */
function faultsOf(path: string): string[] {
  try {
    compilePack(path)
    return []
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    expect(error.message).toBe(error.faults.join('\n'))
    return error.faults.map((fault) => fault.replace(/^.*?(?=(?:lists\/|frames\/)?[\w-]+\.(?:txt|yaml):)/, ''))
  }
}

describe('faults are told', () => {
  test.each(readdirSync(broken))('%s', (name) => {
    const file = `${broken}${name}/expected.txt`
    const faults = faultsOf(broken + name)
    if (process.env.UPDATE === '1') writeFileSync(file, faults.map((fault) => `${fault}\n`).join(''))
    expect(faults).toEqual(existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [])
    for (const fault of faults) expect(fault).toMatch(/^[\w/-]+\.(?:txt|yaml):[1-9]\d*:[1-9]\d*: \S/)
  })
})

/** One fault each that slips through: the words that should be told, and the files. */
const UNNOTICED: readonly (readonly [string, RegExp, Readonly<Record<string, string>>])[] = [
  ['a folder without language.yaml', /language\.yaml/, { 'grammar.yaml': '' }],
  ['no code', /code/, { 'language.yaml': 'name: Test\n' }],
  ['an unknown setting', /abbreviation/, { 'language.yaml': 'code: xx\nabbreviation: [mr]\n' }],
  ['a list that is no list', /elisions/, { 'language.yaml': "code: xx\nelisions: l'\n" }],
]
