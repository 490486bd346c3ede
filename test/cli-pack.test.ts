/** `--pack`: lists, rules and frames of one's own, with the real binary. */
import { describe, expect, test, vi } from 'vitest'
import { extract, folder, lines } from './helpers.js'

vi.setConfig({ testTimeout: 30_000 })

const TEXT = 'Zorblax met Adaeze Okoro of Ravelcorp in Quxville on Tuesday.'
const files = folder({
  'a.txt': TEXT,
  'fr.txt': 'Le ministre Jean Petit a reçu mardi la délégation de Ravelcorp à Lyon.',
  'clash.txt': 'Airbus opened an office in Nigeria.',
  'own/en/lists/institutions.txt': 'Ravelcorp\tkind=company\tcountry=NG\n',
  'own/en/lists/names.txt': 'Zorblax\n',
  'own/en/lists/places.txt': 'Quxville\tkind=city\tcountry=NG\n',
  'own/fr/lists/institutions.txt': 'Ravelcorp\tkind=company\n',
  'one/language.yaml': 'code: en\n',
  'one/lists/institutions.txt': 'Ravelcorp\tkind=bank\nAirbus\tkind=bank\n',
  'one/frames/consult.yaml': `- name: meet-zorblax
  type: AGREE
  verbs: [zorblaxify]
  roles: { subject: actor, object: recipient }
  examples:
    - "Adaeze Okoro zorblaxified Paul Lind."
    - no: "Adaeze Okoro met Paul Lind."
`,
  'rules/en/institutions.yaml': `rules:
  - name: guild
    pattern: institution=("Guild" of :lower)
    kind: union
    examples:
      - "The [Guild of bakers] spoke."
      - no: "The guild spoke."
`,
  'guild.txt': 'The Guild of bakers spoke to Adaeze Okoro.',
  'kind/en/lists/institutions.txt': '# mine\nRavelcorp\tkind=shop\n',
  'typo/en/lists/institution.txt': 'Ravelcorp\tkind=company\n',
  'code/language.yaml': 'name: mine\ncode: xx\n',
  'pattern/en/titles.yaml':
    'rules:\n  - name: x\n    pattern: title=(\n    examples:\n      - "[A] b."\n      - no: "b."\n',
  'odd/xx/lists/institutions.txt': 'Ravelcorp\n',
})
const DOCUMENTS = ['--records', 'documents', '--format', 'jsonl']
const run = (args: readonly string[]) => extract([...args, ...DOCUMENTS], { cwd: files })
const entities = (...args: string[]): string[] => {
  const { code, stdout, stderr } = run(args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return lines(stdout)[0].entities.map((e: { type: string; name: string; kind?: string }) =>
    [e.type, e.name, e.kind].filter(Boolean).join(' '),
  )
}

describe('a folder of one’s own', () => {
  test('adds names by lines in text files', () => {
    expect(entities('--pack', 'own', 'a.txt', '--lang', 'en')).toEqual([
      'person Zorblax',
      'person Adaeze Okoro',
      'institution Ravelcorp company',
      'place Quxville city',
    ])
    expect(entities('--pack', 'own', 'fr.txt', '--lang', 'fr')).toContain('institution Ravelcorp company')
  })

  test('says its language in language.yaml', () => {
    expect(entities('--pack', 'one', 'a.txt', '--lang', 'en')).toContain('institution Ravelcorp bank')
    expect(entities('--pack', 'one', 'fr.txt', '--lang', 'fr')).not.toContain('institution Ravelcorp bank')
  })

  test('wins over what is bundled, and the last folder over those before', () => {
    expect(entities('clash.txt', '--lang', 'en')).not.toContain('institution Airbus bank')
    expect(entities('--pack', 'one', 'clash.txt', '--lang', 'en')).toContain('institution Airbus bank')
    expect(entities('--pack', 'one', '--pack', 'own', 'a.txt', '--lang', 'en')).toContain(
      'institution Ravelcorp company',
    )
  })

  test('adds rules', () => {
    expect(entities('--pack', 'rules', 'guild.txt', '--lang', 'en')).toContain(
      'institution Guild of bakers union',
    )
  })

  test.each<[string, string, RegExp]>([
    [
      'a value that there is not',
      'kind',
      /^extract: kind\/en\/lists\/institutions\.txt:2:11: kind cannot be «shop»/,
    ],
    [
      'a list that nothing uses',
      'typo',
      /^extract: typo\/en\/lists\/institution\.txt:1:1: no rule uses a list «institution»/,
    ],
    ['a language that there is not', 'code', /^extract: code\/language\.yaml:2:7: there is no language «xx»/],
    ['a pattern that is no pattern', 'pattern', /^extract: pattern\/en\/titles\.yaml:3:\d+: /],
    ['a folder of no language', 'odd', /^extract: odd\/xx: is no language; .*odd\/en\/lists/],
    ['a folder that there is not', 'none', /^extract: none: is no folder that can be read/],
  ])('is refused with %s', (_, own, message) => {
    const { code, stdout, stderr } = run(['--pack', own, 'a.txt'])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
  })
})
