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
    return error.faults.map((fault) =>
      fault.replace(/^.*?(?=(?:lists\/|frames\/)?[\w-]+\.(?:txt|yaml):)/, ''),
    )
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

const EXAMPLES = 'examples: [Found., { no: Not found. }]'
const rule = (lines: string): Readonly<Record<string, string>> => ({
  'titles.yaml': `rules:\n  - name: test\n    ${lines}\n    ${EXAMPLES}\n`,
})
const frame = (lines: string): Readonly<Record<string, string>> => ({
  'frames/consult.yaml': `- name: test\n  verbs: [meet]\n  ${lines}\n  ${EXAMPLES}\n`,
})
const LANGUAGE = { 'language.yaml': 'code: xx\nname: Test\n' }

/** Single faults: what the message must name, and the files beside a sound `language.yaml`. */
const SINGLE: readonly (readonly [string, RegExp, Readonly<Record<string, string>>])[] = [
  [
    'a setting it does not know',
    /yaml:3:1: .*abbreviation/,
    { 'language.yaml': 'code: xx\nname: Test\nabbreviation: [mr]\n' },
  ],
  [
    'a list of words that is none',
    /yaml:3:11: .*elisions/,
    { 'language.yaml': "code: xx\nname: Test\nelisions: l'\n" },
  ],
  ['no code', /language\.yaml:1:1: .*code/, { 'language.yaml': 'name: Test\n' }],
  [
    'a set of words that nobody names',
    /consult\.yaml:2:10: .*no set \$towns/,
    { 'frames/consult.yaml': `- name: test\n  verbs: [visit $towns]\n  type: CONSULT\n  ${EXAMPLES}\n` },
  ],
  ['a set without words', /word-sets\.yaml:1:1: \$towns has no words/, { 'word-sets.yaml': 'towns:\n' }],
  ['sets that are no map', /word-sets\.yaml:1:1: .*a map/, { 'word-sets.yaml': '- town\n' }],
  ['no type of a frame', /consult\.yaml:1:3: .*no type/, frame('roles: { subject: actor }')],
  [
    'a function it does not know',
    /consult\.yaml:4:\d+: .*sbuject/,
    frame('type: CONSULT\n  roles: { sbuject: actor }'),
  ],
  [
    'a condition on no function',
    /consult\.yaml:4:\d+: .*objekt/,
    frame('type: CONSULT\n  when: { objekt: person }'),
  ],
  ['yes and no that are neither', /consult\.yaml:4:\d+: .*content/, frame('type: CONSULT\n  content: maybe')],
  ['roles that are no map', /consult\.yaml:4:\d+: .*roles/, frame('type: CONSULT\n  roles: [actor]')],
  ['a list it does not know', /titles\.yaml:3:\d+: .*tittles/, rule('pattern: title=<tittles>')],
  ['a mention it does not know', /titles\.yaml:3:\d+: .*persona/, rule('pattern: title=@persona')],
  ['a list that is never closed', /titles\.yaml:3:\d+: .*never closed/, rule('pattern: title=<titles')],
  [
    'an attribute it does not know',
    /titles\.yaml:4:\d+: .*rolle/,
    rule('pattern: title=minister\n    rolle: minister'),
  ],
  ['no capture', /titles\.yaml:3:\d+: .*title=/, rule('pattern: minister')],
  [
    'a claim it does not know',
    /titles\.yaml:4:12: .*claim.*«sure».*guess/,
    rule('pattern: title=( :cap )\n    claim: sure'),
  ],
  ['no pattern', /titles\.yaml:2:\d+: .*pattern/, rule('role: minister')],
  ['no rules', /titles\.yaml:1:1: .*rule/, { 'titles.yaml': 'rulez: []\n' }],
  [
    'examples by alias',
    /^$/,
    {
      'titles.yaml':
        'rules:\n  - name: a\n    pattern: title=a\n    examples: &e [Found., { no: Not found. }]\n  - name: b\n    pattern: title=b\n    examples: *e\n',
    },
  ],
  [
    'an attribute of a list it does not know',
    /titles\.txt:1:\d+: .*rolle/,
    { 'lists/titles.txt': 'minister\trolle=minister\n' },
  ],
  [
    'an attribute that stands twice',
    /titles\.txt:1:\d+: .*role/,
    { 'lists/titles.txt': 'minister\trole=minister\trole=chair\n' },
  ],
]
describe('a single fault is told', () => {
  test.each(SINGLE)('%s', (_, message, files) => {
    const path = folder({ ...LANGUAGE, ...files })
    expect(faultsOf(path).join('\n')).toMatch(message)
  })
})
