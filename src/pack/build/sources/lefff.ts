/** French verbs from french-verbs-lefff, whose data derive from the Lefff (LGPL-LR). */
import { createRequire } from 'node:module'
import type { VerbForms } from '../verbs.js'
import { union } from '../verbs.js'

/** The library's tense letters → ours; each lists six persons, the participle m s, m p, f s, f p. */
const TENSES: Readonly<Record<string, string>> = {
  W: 'W',
  P: 'P',
  I: 'I',
  F: 'F',
  C: 'C',
  J: 'A',
  S: 'S',
  T: 'S',
  Y: 'Y',
  G: 'G',
  K: 'K',
}
const PERSONS = ['1s', '2s', '3s', '1p', '2p', '3p']
const PARTICIPLES = ['ms', 'mp', 'fs', 'fp']

/** All verbs of the library by lemma; entries that are no infinitives (templates, adverbs of presence) are left out. */
export function verbs(): Map<string, VerbForms> {
  const require = createRequire(import.meta.url)
  const library: Record<
    string,
    Record<string, string[]>
  > = require('french-verbs-lefff/dist/conjugations.json')
  const out = new Map<string, VerbForms>()
  for (const [lemma, tenses] of Object.entries(library)) {
    if (lemma !== lemma.toLowerCase() || !/(?:er|[iï]r|re)$/.test(lemma) || !tenses.W) continue
    const forms: VerbForms = new Map()
    for (const [letter, tense] of Object.entries(TENSES)) {
      const cells = tenses[letter]
      if (!cells) continue
      const invariable = letter === 'K' && cells.every((cell) => cell === cells[0])
      cells.forEach((cell, index) => {
        if (cell === 'NA' || !cell) return
        const detail =
          letter === 'W' || letter === 'G' || invariable
            ? ''
            : letter === 'K'
              ? PARTICIPLES[index]
              : PERSONS[index]
        const tag = tense + (detail ?? '')
        forms.set(tag, union(forms.get(tag), cell.normalize('NFC').split(/[/|]/)))
      })
    }
    out.set(lemma.normalize('NFC'), forms)
  }
  return out
}

/** Adds spellings that are as good as the library's: paie beside paye, connait beside connaît, cèdera beside cédera. */
export function finish(all: Map<string, VerbForms>): void {
  const taken = new Set([...all.values()].flatMap((forms) => [...forms.values()].flat()))
  for (const [lemma, forms] of all) {
    const variant = /ayer$/.test(lemma)
      ? (form: string) => form.replace(/ay(e|es|ent|er[aio].*)$/, 'ai$1')
      : /aître$/.test(lemma)
        ? (form: string) => form.replace(/aît/, 'ait')
        : /é[^aeiouyéèê]+er$/.test(lemma)
          ? (form: string) => form.replace(/é([^aeiouyéèê]+er[aieo].*)$/, 'è$1')
          : undefined
    if (!variant) continue
    for (const [tag, spellings] of forms) {
      // the infinitive's own variant (connaitre) is a form too; its -er future look-alikes are not
      if (tag.startsWith('A') || tag.startsWith('K')) continue
      // `étaient` is of être
      const others = spellings.map(variant).filter((spelling) => !taken.has(spelling))
      forms.set(tag, union(spellings, others))
    }
  }
}
