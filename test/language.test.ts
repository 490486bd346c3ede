/** A language is a folder: one that no code knows of is built, loaded and read like the others. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyze, createPack, PackError } from '../dist/index.js'
import { compileLanguage } from '../dist/pack/build/language.js'
import { languageVerbs } from '../dist/pack/build/verbs.js'
import { detectLanguage } from '../dist/text/language.js'
import { packs, told } from './engine.js'
import { folder } from './helpers.js'

/** A little Spanish, whose name of the code `es` is that of the folder. */
const SPANISH = {
  'es/language.yaml': 'code: es\nname: español\n',
  'es/grammar.yaml': [
    'words:',
    '  determiner: [el, la, los, las, un, una]',
    '  preposition: [a, con, de, en]',
    '  coordinator: [y]',
    'jobs:',
    '  locative: [en]',
    'auxiliaries:',
    '  perfect: [haber]',
    '',
  ].join('\n'),
  'es/verbs.txt': [
    'haber\tpresent.3s=ha\tpast.3s=hubo\tparticiple=habido',
    'recibir\tpresent.3s=recibe\tpast.3s=recibió\tparticiple=recibido',
    'decidir\tlike=recibir',
    'admitir\tlike=recibir',
    '',
  ].join('\n'),
  'es/lists/titles.txt': 'ministra|ministro\trole=minister\n',
  'es/people.yaml':
    'rules:\n  - name: two-names\n    pattern: person=(:cap :cap)\n    examples: ["[Ruth Mwangi] habla.", { no: "Oslo calla." }]\n',
  'es/frames/consult.yaml':
    '- name: receive\n  type: CONSULT\n  mode: visit\n  verbs: [recibir|admitir]\n  roles: { subject: recipient, a: actor }\n  examples: ["Paul Lind recibió a Ruth Mwangi. => actor: Mwangi", { no: "Paul Lind calla." }]\n',
}

describe('a third language', () => {
  const root = folder(SPANISH)
  const { pack, examples } = compileLanguage(join(root, 'es'), [])
  const spanish = createPack(pack)

  test.each([
    ['Paul Lind recibió a Ruth Mwangi.', 'CONSULT/visit Mwangi > Lind (actual) «recibió»'],
    ['Paul Lind admitió a Ruth Mwangi.', 'CONSULT/visit Mwangi > Lind (actual) «admitió»'],
    [
      'Paul Lind ha recibido a Ruth Mwangi en México.',
      'CONSULT/visit Mwangi > Lind @México (actual) «ha recibido»',
    ],
  ])('%s', (text, event) => {
    const doc = analyze(text, { id: 'x', language: 'es' }, [...packs, spanish])
    expect(doc.events.map((e) => told(doc, e))).toEqual([event])
    expect(examples.map(({ rule }) => rule)).toContain('es/consult/receive')
  })

  test('has the verbs of its own file, and the countries of the library', () => {
    expect(languageVerbs(join(root, 'es')).get('decidir')?.get('A3s')).toEqual(['decidió'])
    const [place] = analyze('Noruega calla.', { id: 'x' }, [spanish]).tokens
    expect(place!.form.entries.map(({ attrs }) => attrs.country)).toEqual(['NO'])
  })

  test('is told from the others', () => {
    expect(
      detectLanguage('El ministro recibió con los suyos a una ministra y a las otras', [...packs, spanish])
        .code,
    ).toBe('es')
  })
})

test('a library that has no verbs is named', () => {
  const path = join(folder({ 'es/language.yaml': 'code: es\nname: español\nverbs: lexique\n' }), 'es')
  expect(() => compileLanguage(path, [])).toThrow(PackError)
  expect(() => compileLanguage(path, [])).toThrow(/language\.yaml:3:8: .*«lexique».*lefff/)
})
