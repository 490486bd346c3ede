/** English verbs: infinitives from compromise (MIT), inflected by rule; exceptions stand in src/lang/en/verbs.txt. */
import nlp from 'compromise/three'
import type { VerbAttributes, VerbForms } from '../verbs.js'
import { union } from '../verbs.js'

/** The library's marks of words that are a verb as well as something else. */
const VERB_SWITCHES = new Set(['Noun|Verb', 'Actor|Verb', 'Adj|Present', 'Person|Verb'])

interface LibraryModel {
  one: { lexicon: Record<string, string | string[]> }
  two: { switches: Record<string, string>; models: { toPast: { ex: Record<string, string> } } }
}

/** All verbs of the library by lemma. */
export function verbs(): Map<string, VerbForms> {
  const model = nlp.model() as unknown as LibraryModel
  const lemmas = new Set<string>()
  for (const [word, tags] of Object.entries(model.one.lexicon)) {
    // "bail out" tells of "bail"
    if ([tags].flat().includes('Infinitive')) lemmas.add(word.split(' ')[0]!)
  }
  for (const [word, kind] of Object.entries(model.two.switches)) if (VERB_SWITCHES.has(kind)) lemmas.add(word)
  for (const word of Object.keys(model.two.models.toPast.ex)) lemmas.add(word)
  const out = new Map<string, VerbForms>()
  for (const lemma of lemmas) {
    const american = lemma.replace(/([iy])se$/, '$1ze')
    if (!/^[a-z]+$/.test(lemma) || (american !== lemma && hasTwin(american) && lemmas.has(american))) continue
    out.set(lemma, conjugate(lemma, {}))
  }
  return out
}

/**
 * A verb's forms by rule.
 * In: the lemma and what the verbs file states (`past`, `doubling`). Out: its forms; stated ones other than the past
 * are the caller's to put in.
 */
export function conjugate(lemma: string, attributes: VerbAttributes): VerbForms {
  const past = attributes.past?.split('|').filter(Boolean) ?? pasts(lemma, attributes.doubling)
  return new Map([
    ['W', [lemma]],
    ['P', [lemma]],
    ['P3s', [third(lemma)]],
    ['A', past],
    ['K', past],
    ['G', gerunds(lemma, attributes.doubling)],
  ])
}

/** Adds the British spelling of verbs in -ize and -yze to the verb itself: both have one lemma. */
export function finish(all: Map<string, VerbForms>): void {
  for (const [lemma, forms] of all) {
    if (!hasTwin(lemma)) continue
    const twin = lemma.replace(/ze$/, 'se')
    all.delete(twin)
    for (const [tag, spellings] of conjugate(twin, {})) forms.set(tag, union(forms.get(tag), spellings))
  }
}

/** -ize as an ending, not as a part of the word (size, seize, prize). */
function hasTwin(lemma: string): boolean {
  return /[iy]ze$/.test(lemma) && (lemma.match(/[aeiouy]+/g)?.length ?? 0) > 2
}

function third(lemma: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function pasts(lemma: string, doubling: string | undefined): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`]
  return stems(lemma, doubling).map((stem) => `${stem}ed`)
}

function gerunds(lemma: string, doubling: string | undefined): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`]
  return stems(lemma, doubling).map((stem) => `${stem}ing`)
}

/** The stem before -ed and -ing, in all accepted spellings: plann-, travell- and travel-, panick-. */
function stems(lemma: string, doubling: string | undefined): string[] {
  const doubled = lemma + lemma.at(-1)
  if (doubling === 'yes') return [doubled]
  if (doubling === 'both') return [doubled, lemma]
  if (/[aeiou]c$/.test(lemma)) return [`${lemma}k`]
  if (/^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bdfgklmnprtvz]$/.test(lemma)) return [doubled]
  return /[aeiou][^aeiou]+[aeiou]l$/.test(lemma) || /(?:[^aeiouq]ue|[^aeiou]ia)l$/.test(lemma)
    ? [doubled, lemma]
    : [lemma]
}
