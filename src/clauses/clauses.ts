/**
 * Chunks to clauses: for each verb group its subject, objects and prepositional phrases, and how the clause hangs
 * together with the others. A reading from verb to verb, not a parse tree: what cannot be told stays empty.
 */
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import { LOWER, NUM } from '../pack/pack.js'
import type { Sentence, Token } from '../types.js'
import { blankPhrase, type Chunk, type MarkKind } from './chunks.js'
import { raiseInfinitives } from './raising.js'
import type { Argument, Clause, Mutable, NounPhrase, VerbGroup } from './types.js'

/** A noun phrase with its complements (`agencies of Kazakhstan`), a verb group, or a mark. */
type Item =
  | { readonly kind: 'np'; readonly first: number; readonly last: number; readonly np: NounPhrase }
  | { readonly kind: 'vp'; readonly first: number; readonly last: number; readonly verb: VerbGroup }
  | { readonly kind: MarkKind; readonly first: number; readonly last: number; readonly word: string }

/** What the clause reader needs beside the chunks. */
export interface ClauseInput {
  readonly tokens: readonly Token[]
  readonly grammar: Grammar
  /** Lemmas of verbs that report speech; their subject may stand behind them. */
  readonly speech: ReadonlySet<string>
  /** Those of them that only say. */
  readonly neutral: ReadonlySet<string>
}

const isNp = (item: Item | undefined): item is Extract<Item, { kind: 'np' }> => item?.kind === 'np'
const isVp = (item: Item | undefined): item is Extract<Item, { kind: 'vp' }> => item?.kind === 'vp'
const isFiniteVp = (item: Item | undefined): item is Extract<Item, { kind: 'vp' }> =>
  isVp(item) && item.verb.kind === 'finite'
const isCopula = (item: Item | undefined): boolean => isVp(item) && item.verb.copula
const isDateNp = (item: Item | undefined): boolean => isNp(item) && item.np.date !== null

/** Reads the clauses of one sentence, in text order. */
export function readClauses(input: ClauseInput, sentence: Sentence, chunks: readonly Chunk[]): Clause[] {
  const items = finiteCoordinates(joinPhrases(input, dropEmphatic(input, dropBrackets(chunks))))
  const quoted = quotedItems(items)
  const clauses = new Map<number, Clause>()
  const order: number[] = []
  items.forEach((item, k) => {
    if (!isVp(item)) return
    const clause: Clause = {
      verb: item.verb,
      subject: null,
      object: null,
      indirect: null,
      obliques: [],
      relation: 'main',
      parent: null,
      inverted: false,
      closing: false,
      conditional: false,
      quoted: quoted.has(k),
      sentence,
      first: item.first,
      last: item.last,
    }
    clauses.set(k, clause)
    order.push(k)
  })
  for (const k of order) relate(k)
  for (const k of order) takeComplements(k)
  for (const clause of clauses.values()) deny(clause)
  bound()
  return raiseInfinitives(
    order.map((k) => clauses.get(k)!),
    input.tokens,
    input.grammar,
    input.neutral,
  )

  function relate(k: number): void {
    const clause = clauses.get(k)!
    const { verb } = clause
    switch (verb.kind) {
      case 'finite':
        relateFinite(k, clause)
        break
      case 'infinitive': {
        clause.relation = 'infinitive'
        const governor = before(k, (i) => isVp(items[i]))
        if (governor !== -1) {
          clause.parent = clauses.get(governor)!
          clause.subject = clause.parent.subject
        }
        return
      }
      case 'gerund':
      case 'participle': {
        const left = items[items[k - 1]?.kind === 'adv' ? k - 2 : k - 1]
        if (left?.kind === 'prep') {
          clause.relation = 'infinitive'
          const governor = before(k, (i) => isVp(items[i]))
          if (governor !== -1) clause.parent = clauses.get(governor)!
          clause.subject = clause.parent?.subject ?? null
          return
        }
        // `called for X and Y`, `urged boosting`, `in investigating and arresting`: governed like the verb before
        const previous =
          items[k - 1]?.kind === 'coord' ? before(k, (i) => isVp(items[i])) : isVp(items[k - 1]) ? k - 1 : -1
        if (verb.kind === 'gerund' && previous !== -1) {
          const host = clauses.get(previous)!
          if (isVp(left) || host.relation === 'infinitive') {
            clause.relation = 'infinitive'
            clause.parent = host
            clause.subject = host.subject
            return
          }
        }
        // `la consultation, présidée par X`: a participle with its agent belongs to the noun
        if (verb.kind === 'participle' && left?.kind === 'comma' && isNp(items[k - 2]) && hasAgent(k)) {
          clause.relation = 'reduced'
          clause.subject = argument((items[k - 2] as { np: NounPhrase }).np)
          return
        }
        // `boats of people seeking asylum`: nouns of people do it themselves, `a statement condemning X` does not
        if (left && isNp(left) && (verb.kind === 'participle' || isOfPeople(left.np))) {
          clause.relation = 'reduced'
          clause.subject = argument(left.np)
          return
        }
        clause.relation = 'adjunct'
        // of the main clause before, else of the one to come
        const host = before(k, (i) => isFiniteVp(items[i]))
        if (host !== -1) {
          let parent = clauses.get(host)!
          while (parent.relation === 'relative' && parent.parent) parent = parent.parent
          clause.parent = parent
          clause.subject = parent.subject
          clause.quoted ||= parent.quoted
        }
        return
      }
    }
  }

  /** An agent phrase follows before the next verb or comma. */
  function hasAgent(k: number): boolean {
    for (let j = k + 1; j < items.length && !isVp(items[j]) && items[j]!.kind !== 'comma'; j++)
      if (items[j]!.kind === 'prep' && (input.tokens[items[j]!.first]!.form.jobs & JOB.agent) !== 0)
        return true
    return false
  }

  function relateFinite(k: number, clause: Clause): void {
    const opener = openerOf(k)
    const left = skipLeft(k - 1)
    if (opener.kind === 'comp') {
      const governor = before(opener.at, (i) => isVp(items[i]))
      clause.relation = 'content'
      if (governor !== -1) clause.parent = clauses.get(governor)!
    } else if (opener.kind === 'sub') {
      clause.relation = 'subordinate'
      clause.conditional = hasClass(items[opener.at]!, BIT.conditional)
      // `pour que X envoie des vivres`: what is aimed at ought to be
      if (input.grammar.jobs.aim?.includes(wordOf(items[opener.at]) ?? '')) clause.verb.mood = 'obligation'
      const governor = before(opener.at, (i) => isFiniteVp(items[i]))
      if (governor !== -1) clause.parent = clauses.get(governor)!
    } else if (opener.kind === 'rel' && isContentNoun(opener.at)) {
      clause.relation = 'content'
      const governor = before(opener.at, (i) => isVp(items[i]))
      if (governor !== -1) clause.parent = clauses.get(governor)!
      clause.subject = subjectBetween(opener.at, k)
      return
    } else if (opener.kind === 'rel') {
      clause.relation = 'relative'
      const governor = before(opener.at, (i) => isFiniteVp(items[i]))
      if (governor !== -1) clause.parent = clauses.get(governor)!
      const antecedent = antecedentOf(opener.at)
      const between = subjectBetween(opener.at, k)
      if (between) {
        clause.subject = between
        const governed = items[opener.at - 2]
        const contracted = input.grammar.prepositions[wordOf(items[opener.at]) ?? '']
        if (antecedent && contracted)
          // `X, auquel Y a recommandé …`
          clause.obliques.push({ preposition: contracted, phrases: antecedent.phrases })
        else if (antecedent && governed?.kind === 'prep' && isCopula(items[opener.at - 3]))
          // `c'est à Kigali que X a reçu Y`
          clause.obliques.push({ preposition: wordOf(governed), phrases: antecedent.phrases })
        else if (antecedent && (input.tokens[items[opener.at]!.first]!.form.jobs & JOB.locative) !== 0)
          // `à Lima, où X a reçu Y`
          clause.obliques.push({ preposition: wordOf(items[opener.at]), phrases: antecedent.phrases })
        else if (antecedent && !(items[opener.at - 1]?.kind === 'prep')) clause.object = antecedent
        else if (antecedent)
          clause.obliques.push({ preposition: wordOf(items[opener.at - 1]), phrases: antecedent.phrases })
      } else clause.subject = antecedent
      if (clause.verb.inverted) clause.subject = pronounArgument(clause.verb)
      return
    }
    if (clause.verb.inverted) {
      clause.subject = pronounArgument(clause.verb)
      clause.inverted = true
      return
    }
    if (invertedSubject(k, left, clause)) return
    const waiting = closingSubject(k)
    if (waiting) {
      clause.subject = waiting
      clause.closing = true
      return
    }
    const found = searchSubject(k)
    clause.subject = found.subject
    if (found.shared) {
      const host = found.shared
      if (opener.kind === 'vp') {
        clause.relation = host.relation
        clause.parent = host.parent
        clause.conditional = host.conditional
      }
    }
    if (found.contentOf) {
      clause.relation = 'content'
      clause.parent = found.contentOf
    }
  }

  /** `his hope that …`, `told X that …`: content of a noun, or of a verb behind the one addressed, not a relative clause. */
  function isContentNoun(relative: number): boolean {
    const governor = before(relative, (i) => isVp(items[i]))
    const addressed = items[relative - 1]
    if (
      governor !== -1 &&
      isNp(addressed) &&
      addressed.np.mention?.type !== 'place' &&
      (addressed.np.mention || addressed.np.titles.length || addressed.np.pronoun) &&
      hasClass(items[relative]!, BIT.complementizer) &&
      speaks(clauses.get(governor)!.verb)
    )
      return true
    // `said at the meeting that he …`: a verb that only says, with no object yet, and a subject to follow
    if (
      governor !== -1 &&
      items[relative - 2]?.kind === 'prep' &&
      hasClass(items[relative]!, BIT.complementizer) &&
      clauses.get(governor)!.verb.lemmas.some((l) => input.neutral.has(l)) &&
      !items
        .slice(governor + 1, relative)
        .some((item, i) => isNp(item) && !item.np.date && items[governor + i]?.kind !== 'prep') &&
      isNp(items[relative + 1])
    )
      return true
    const noun = items[relative - 1]
    return (
      isNp(noun) &&
      hasClass(items[relative]!, BIT.complementizer) &&
      (input.tokens[noun.np.head]!.form.jobs & JOB['content-noun']) !== 0
    )
  }

  /** `…, the ministry said`, `…, its adviser, X, said`: the phrase between the comma and a verb of speech that ends the sentence. */
  function closingSubject(k: number): Argument | null {
    if (!items[k] || !(items[k] as { verb: VerbGroup }).verb.lemmas.some((l) => input.neutral.has(l)))
      return null
    if (items.slice(k + 1).some((i) => i.kind === 'comp' || isFiniteVp(i))) return null
    let j = k - 1
    while (items[j]?.kind === 'comma' || items[j]?.kind === 'adv') j--
    const phrase = items[j]
    if (!isNp(phrase) || phrase.np.date || !(isSpeaker(phrase.np) || phrase.np.noun)) return null
    // back over appositions to the comma or quotation that ends what is reported
    while (items[j - 1]?.kind === 'comma' && isNp(items[j - 2]) && items[j - 3]?.kind === 'comma') j -= 2
    const mark = items[j - 1]?.kind
    if (mark !== 'comma' && mark !== 'quote') return null
    if (before(j, (i) => isFiniteVp(items[i])) === -1) return null
    // the insertion of a relative clause, or an apposition to a subject that waits: no report
    if (items.slice(0, j).some((i) => i.kind === 'rel')) return null
    return argument(phrase.np)
  }

  /** `said Quang`, `a annoncé vendredi le ministère`: a speech verb behind a comma or quotation, its subject after it. */
  function invertedSubject(k: number, left: number, clause: Clause): boolean {
    // `fait savoir le ministère`
    const voiced = voicedAt(k)
    if (!voiced && !clause.verb.lemmas.some((l) => input.speech.has(l))) return false
    const mark = items[left]
    if (mark && mark.kind !== 'comma' && mark.kind !== 'quote' && left >= 0) return false
    let j = (voiced || k) + 1
    while (j < items.length && (items[j]!.kind === 'adv' || isDateNp(items[j]))) j++
    // `a déclaré à l'AFP Me Mensah`: the one addressed may stand between
    let addressed: Argument | null = null
    const told = items[j + 1]
    if (items[j]?.kind === 'prep' && isNp(told)) {
      const after = items[j + 2]
      if (isNp(after) && !after.np.date) {
        addressed = { preposition: wordOf(items[j]), phrases: [told.np] }
        j += 2
      }
    }
    const next = items[j]
    if (!isNp(next) || next.np.date || !isSpeaker(next.np)) return false
    if (left < 0 && !quoted.has(k) && items[k - 1]?.kind !== 'quote') return false
    if (next.np.pronoun) return false
    // a subject before the comma that has no verb yet is the better one: `her lawyer, X, told AFP`
    if (
      mark?.kind === 'comma' &&
      items[left - 1]?.kind !== 'quote' &&
      (!before2(k) || subjectWaits(left - 1))
    )
      return false
    if (
      !voiced &&
      !items.some((i) => i.kind === 'quote') &&
      !clause.verb.lemmas.some((l) => input.neutral.has(l))
    )
      return false
    if (addressed) clause.obliques.push(addressed)
    clause.subject = group(j, 1).argument
    clause.inverted = true
    return true
  }

  /** The infinitive with which verb `k` says something (`fait savoir`, `a tenu à préciser`), or 0. */
  function voicedAt(k: number): number {
    const item = items[k]
    if (!isVp(item) || item.verb.inverted) return 0
    const voicing = input.grammar.auxiliaries.voicing ?? []
    if (!item.verb.lemmas.some((l) => voicing.includes(l))) return 0
    const at = items[k + 1]?.kind === 'prep' ? k + 2 : k + 1
    const said = items[at]
    if (!isVp(said) || said.verb.kind !== 'infinitive') return 0
    const { voiced = [] } = input.grammar.auxiliaries
    return said.verb.lemmas.some((l) => input.speech.has(l) || voiced.includes(l)) ? at : 0
  }

  /** Only phrases between `at` and the quotation or relative clause before it: a subject that still waits for its verb. */
  function subjectWaits(at: number): boolean {
    let phrase = false
    for (let j = at; j >= 0; j--) {
      const item = items[j]!
      if (item.kind === 'quote' || item.kind === 'rel') return phrase
      if (isVp(item)) return false
      if (isNp(item) && !item.np.date && items[j - 1]?.kind !== 'prep') phrase = true
    }
    return phrase
  }

  /** Whether a finite verb stands before `k`, so that its sentence is what is reported. */
  function before2(k: number): boolean {
    return before(k, (i) => isFiniteVp(items[i])) !== -1 || items.slice(0, k).some((i) => i.kind === 'quote')
  }

  function searchSubject(k: number): {
    subject: Argument | null
    shared: Clause | null
    contentOf: Clause | null
  } {
    const none = { subject: null, shared: null, contentOf: null }
    const share = (
      i: number,
    ): { subject: Argument | null; shared: Clause | null; contentOf: Clause | null } => {
      let host = clauses.get(i)!
      const mine = clauses.get(k)!.verb
      // `affirmed that Kazakhstan places …, and showed`, `noted that X had opened …, but stressed`: back to the verb of
      // the same tense, or of the same kind where a comma closes the content
      const like = (c: Clause): boolean =>
        c.verb.kind === 'finite' && c.verb.tense === mine.tense && c.verb.anterior === mine.anterior
      const closed = items[k - 1]?.kind === 'coord' && items[k - 2]?.kind === 'comma' && speaks(mine)
      for (let up: Clause | null = host; up; up = up.parent)
        if (like(up) && !(closed && up === host && host.relation === 'content')) {
          host = up
          break
        }
      return { subject: host.subject, shared: host, contentOf: null }
    }
    let j = k - 1
    let first = true
    while (j >= 0) {
      const item = items[j]!
      switch (item.kind) {
        case 'adv':
        case 'quote':
        case 'other':
        case 'prep':
          j--
          continue
        case 'comp':
        case 'sub':
        case 'break':
          return none
        case 'rel': {
          const antecedent = antecedentOf(j)
          return { subject: antecedent, shared: null, contentOf: null }
        }
        case 'comma':
        case 'coord': {
          if (!first) {
            j--
            continue
          }
          // `while the bank, reluctant so far, would pay`: a subject behind the conjunction still waits for its verb
          const opener = openerOf(k)
          if (item.kind === 'comma' && (opener.kind === 'sub' || opener.kind === 'comp')) {
            const waiting = firstSubject(opener.at + 1, k)
            if (waiting !== -1)
              return { subject: group(waiting, 1, k).argument, shared: null, contentOf: null }
          }
          // what is quoted and what is told share no subject
          const side = quoted.has(k)
          const host = before(k, (i) => isFiniteVp(items[i]) && quoted.has(i) === side)
          if (host === -1) {
            // an insertion closes here: the subject opens the sentence, or what follows the quotation
            const mark = before(k, (i) => items[i]!.kind === 'quote')
            const opening = firstSubject(side ? 0 : mark + 1, k)
            // `En visite à Oslo, la troisième en un an, la présidente X, a …`: rather who can act
            const closing = items[k - 2]
            if (
              item.kind === 'comma' &&
              opening !== -1 &&
              isNp(closing) &&
              isPerson(closing.np) &&
              items[k - 3]?.kind === 'comma' &&
              isNameless((items[opening] as { np: NounPhrase }).np)
            )
              return { subject: argument(closing.np), shared: null, contentOf: null }
            return opening === -1
              ? none
              : { subject: group(opening, 1).argument, shared: null, contentOf: null }
          }
          const inner = clauses.get(host)!
          if (inner.relation === 'relative') {
            const relative = before(host, (i) => items[i]!.kind === 'rel')
            // `X, who met Y, said`: the relative clause is over; without a comma before `who`, `and` goes on inside it
            if (item.kind === 'coord' && items[relative - 1]?.kind !== 'comma') return share(host)
            j = relative - 1
            if (items[j]?.kind === 'prep') j--
            if (items[j]?.kind === 'comma') j--
            first = false
            // `X, who met Y, and Z` is rare: the antecedent itself is the subject unless it was someone's object
            const antecedent = antecedentOf(relative)
            const owner = before(relative, (i) => isFiniteVp(items[i]))
            if (item.kind === 'coord' && owner !== -1) return share(owner)
            if (owner !== -1) return share(owner)
            return { subject: openingSubject(relative) ?? antecedent, shared: null, contentOf: null }
          }
          return share(host)
        }
        case 'vp': {
          if (item.verb.kind !== 'finite') {
            j--
            first = false
            continue
          }
          const inner = clauses.get(j)!
          if (inner.relation === 'relative') {
            const relative = before(j, (i) => items[i]!.kind === 'rel')
            const antecedent = antecedentOf(relative)
            return { subject: antecedent, shared: null, contentOf: null }
          }
          return none
        }
        case 'np': {
          if (item.np.date) {
            j--
            continue
          }
          const governed = items[j - 1]?.kind === 'prep'
          if (governed) {
            j -= 2
            // the comma after a fronted phrase is no insertion: `On Tuesday, in Paris, X …` is handled by the subject itself
            first = false
            continue
          }
          const previous = items[j - 1]
          // `Talks between X and Y resumed`: Y is governed like X
          if (
            previous?.kind === 'coord' &&
            isNp(items[j - 2]) &&
            items[j - 3]?.kind === 'prep' &&
            !before2(k)
          ) {
            j -= 4
            first = false
            continue
          }
          if (isVp(previous) && previous.verb.kind !== 'finite') {
            j -= 2
            first = false
            continue
          }
          const { argument: phrases, start } = group(j, -1)
          const lead = items[start - 1]
          if (isFiniteVp(lead)) {
            const governor = clauses.get(start - 1)!
            // the object of the verb before and the subject of this one cannot be the same: a content clause without `that`
            if (
              governor.verb.lemmas.some((l) => input.speech.has(l)) ||
              phrases.phrases.some((p) => p.pronoun)
            ) {
              return { subject: argument(item.np), shared: null, contentOf: governor }
            }
            // a relative clause that is over: `the men who met X left`
            if (governor.relation === 'relative') {
              const relative = before(start - 1, (i) => items[i]!.kind === 'rel')
              return { subject: antecedentOf(relative), shared: null, contentOf: null }
            }
            return { subject: argument(item.np), shared: null, contentOf: governor }
          }
          return { subject: headlined(j, phrases), shared: null, contentOf: null }
        }
        default:
          j--
          continue
      }
    }
    return none
  }

  /** `Kenya, Uganda sign pact`: names that only commas part open a headline together. */
  function headlined(at: number, subject: Argument): Argument {
    if (sentence.kind === 'body' || at < 2 || subject.phrases.length > 1) return subject
    const opening = items.slice(0, at + 1)
    const listed = opening.every((item, i) => (i % 2 ? item.kind === 'comma' : isNp(item) && item.np.mention))
    return listed ? { preposition: null, phrases: opening.filter(isNp).map((item) => item.np) } : subject
  }

  function speaks(verb: VerbGroup): boolean {
    return verb.lemmas.some((l) => input.speech.has(l))
  }

  /** The first phrase without preposition between `from` and `to`: the subject that a long insertion parted from its verb. */
  function firstSubject(from: number, to: number): number {
    for (let i = from; i < to; i++) {
      const item = items[i]!
      if (isNp(item) && !item.np.date && items[i - 1]?.kind !== 'prep' && !isVp(items[i - 1])) return i
    }
    return -1
  }

  function openingSubject(relative: number): Argument | null {
    const start = firstSubject(0, relative)
    return start === -1 ? null : group(start, 1).argument
  }

  function subjectBetween(relative: number, k: number): Argument | null {
    for (let i = relative + 1; i < k; i++) {
      const item = items[i]!
      if (isNp(item) && !item.np.date && items[i - 1]?.kind !== 'prep') return group(i, 1, k).argument
    }
    return null
  }

  function antecedentOf(relative: number): Argument | null {
    let j = relative - 1
    while (
      j >= 0 &&
      (items[j]!.kind === 'comma' ||
        items[j]!.kind === 'prep' ||
        items[j]!.kind === 'adv' ||
        items[j]!.kind === 'quote')
    )
      j--
    const item = items[j]
    if (!isNp(item)) return null
    const plain = argument(item.np)
    const verb = items.slice(relative).find(isVp)
    // a plural verb asks for the whole coordination
    if (verb?.kind === 'vp' && verb.verb.number === 'p') return group(j, -1).argument
    return plain
  }

  /** What opens the clause of verb `k`: a conjunction, a relative, another verb, or the sentence. */
  function openerOf(k: number): { kind: 'comp' | 'sub' | 'rel' | 'vp' | 'start'; at: number } {
    for (let j = k - 1; j >= 0; j--) {
      const item = items[j]!
      if (item.kind === 'comp' || item.kind === 'sub' || item.kind === 'rel')
        return { kind: item.kind, at: j }
      if (item.kind === 'break') return { kind: 'start', at: j }
      if (isFiniteVp(item)) return { kind: 'vp', at: j }
    }
    return { kind: 'start', at: -1 }
  }

  function takeComplements(k: number): void {
    const clause = clauses.get(k)!
    const { verb } = clause
    let j = k + 1
    let objectEnd = -1
    // what stands behind `fait savoir` is who says so
    const host = clause.relation === 'infinitive' ? clause.parent : null
    if (host?.inverted && !host.verb.inverted) return
    if (clause.inverted && clause.subject && !verb.inverted) {
      // skip the subject behind the verb
      while (
        j < items.length &&
        !(isNp(items[j]) && (items[j] as { np: NounPhrase }).np === clause.subject.phrases[0])
      )
        j++
      j += 1
    }
    if (verb.passive && clause.subject) takeSubjectComplements(k, clause)
    if (verb.objectPronoun) clause.object ??= argument(pronounPhrase(verb, verb.objectPronoun))
    if (verb.dativePronoun) clause.indirect ??= argument(pronounPhrase(verb, verb.dativePronoun))
    for (; j < items.length; j++) {
      const item = items[j]!
      if (item.kind === 'adv' || item.kind === 'quote' || item.kind === 'other') continue
      if (isNp(item)) {
        if (item.np.date) continue
        if (clause.inverted) break
        const { argument: phrases, end } = group(j, 1)
        if (ownsVerb(end + 1)) break
        if (!clause.object) {
          clause.object = phrases
          objectEnd = end
        } else if (j - 1 === objectEnd && isMade(item.np) && clause.object.phrases.some(isPerson)) {
          // `named X ambassador to Kenya`: what somebody is made
        } else if (j - 1 === objectEnd) {
          clause.indirect ??= clause.object
          clause.object = phrases
        } else break
        j = end
        continue
      }
      if (item.kind === 'prep') {
        const next = items[j + 1]
        if (!isNp(next)) {
          if (isVp(next) || !next) break
          continue
        }
        const { argument: phrases, end } = group(j + 1, 1)
        clause.obliques.push({ preposition: item.word, phrases: phrases.phrases })
        j = end
        continue
      }
      if (item.kind === 'comma') {
        const next = items[j + 1]
        if (next && (next.kind === 'prep' || next.kind === 'adv' || isDateNp(next))) continue
        // `a reçu son homologue à Oslo, le ministre X`: the name of an unnamed object
        const [named] = clause.object?.phrases ?? []
        if (named && j - 1 > objectEnd && isUnnamed(named) && isNp(next) && isPerson(next.np)) {
          clause.object = argument(next.np)
          break
        }
        // `a rencontré mercredi à Vientiane, le secrétaire général`: the object after a comma
        if (
          !clause.object &&
          !verb.passive &&
          isNp(next) &&
          j > k + 1 &&
          items[j - 1] !== undefined &&
          !ownsVerb(j + 2)
        )
          continue
        break
      }
      if (item.kind === 'coord') {
        if (items[j + 1]?.kind === 'prep') continue
        break
      }
      break
    }
  }

  /** `Sanctions on X were lifted`: what stands behind the subject of a passive stands behind the object of the active verb. */
  function takeSubjectComplements(k: number, { subject, obliques }: Clause): void {
    const last = subject!.phrases.at(-1)!
    let j = items.findIndex((item) => isNp(item) && item.np === last) + 1
    while (j > 0 && j < k - 1 && items[j]!.kind === 'prep' && isNp(items[j + 1])) {
      if (input.tokens[items[j]!.first]!.form.jobs & JOB.agent) return
      const preposition = wordOf(items[j])
      const phrases: NounPhrase[] = []
      do {
        phrases.push((items[j + 1] as { np: NounPhrase }).np)
        j += 2
      } while (items[j]!.kind === 'coord' && isNp(items[j + 1]))
      if (!phrases[0]!.date) obliques.push({ preposition, phrases })
    }
  }

  /** `Neither X nor Y has met Z`: a negation before the subject; but `X, not Y, has met Z`. `X signed no pact`. */
  function deny(clause: Clause): void {
    if (isNone(clause.subject) || isNone(clause.object)) clause.verb.negated = true
    const first = clause.subject?.phrases[0]?.first
    const before = first === undefined || first <= sentence.first ? null : input.tokens[first - 1]!.form
    if (
      before &&
      clause.verb.kind === 'finite' &&
      before.classes & BIT.negation &&
      input.tokens[first! - 2]?.form.text !== ',' &&
      !(before.classes & BIT.preverbal)
    )
      clause.verb.negated = true
  }

  /** `no agreement`; but `no fewer than 20 people`. */
  function isNone(argument: Argument | null): boolean {
    const np = argument?.phrases[0]
    if (!np || !(input.tokens[np.first]!.form.jobs & JOB.denying)) return false
    for (let i = np.first; i < np.last; i++) if (input.tokens[i]!.form.shape & NUM) return false
    return true
  }

  /** A finite verb follows at once, so the phrase before it is its subject. */
  function ownsVerb(at: number): boolean {
    let j = at
    while (
      j < items.length &&
      (items[j]!.kind === 'adv' || isDateNp(items[j]) || (items[j]!.kind === 'prep' && isNp(items[j + 1])))
    )
      j += items[j]!.kind === 'prep' ? 2 : 1
    return isFiniteVp(items[j]) && !(items[j] as { verb: VerbGroup }).verb.inverted
  }

  /** The coordination that phrase `at` begins (`direction` 1) or ends (-1). */
  function group(
    at: number,
    direction: 1 | -1,
    limit = items.length,
  ): { argument: Argument; start: number; end: number } {
    const phrases = [(items[at] as { np: NounPhrase }).np]
    const preposition = items[at - 1]?.kind === 'prep' ? wordOf(items[at - 1]) : null
    let start = at
    let end = at
    if (direction === 1) {
      for (;;) {
        let next = end + 1
        const comma = items[next]?.kind === 'comma'
        if (comma) next++
        const coord = items[next]?.kind === 'coord'
        if (coord) next++
        // `to X and to Y`
        if (coord && preposition && items[next]?.kind === 'prep' && wordOf(items[next]) === preposition)
          next++
        const item = items[next]
        if ((!comma && !coord) || next >= limit || !isNp(item) || item.np.date) break
        // `a truce that Egypt, Qatar and Oman brokered`: up to a verb that is known the list is its subject
        const known = limit < items.length
        if (!coord && !listGoesOn(next, known)) break
        if (coord && !known && ownsVerb(next + 1) && (comma || !isSubjectPosition(at))) break
        phrases.push(item.np)
        end = next
      }
    } else {
      for (;;) {
        let previous = start - 1
        const coord = items[previous]?.kind === 'coord'
        if (coord) previous--
        if (items[previous]?.kind === 'comma' && (coord || phrases.length > 1)) previous--
        else if (!coord) break
        const item = items[previous]
        if (!isNp(item) || item.np.date) break
        // `met X and Y said`: X is the object of the verb before it
        if (isFiniteVp(items[previous - 1]) && coord) break
        if (items[previous - 1]?.kind === 'prep') break
        phrases.unshift(item.np)
        start = previous
      }
    }
    return { argument: { preposition, phrases }, start, end }
  }

  function isSubjectPosition(at: number): boolean {
    return before(at, (i) => isFiniteVp(items[i])) === -1 && items[at - 1]?.kind !== 'prep'
  }

  /** A comma list counts only when an `and` closes it. */
  function listGoesOn(at: number, known = false): boolean {
    for (let j = at + 1; j < items.length && j < at + 14; j++) {
      const item = items[j]!
      if (item.kind === 'coord') return isNp(items[j + 1]) && (known || !ownsVerb(j + 2))
      if (item.kind !== 'comma' && !isNp(item)) return false
    }
    return false
  }

  function bound(): void {
    order.forEach((k, index) => {
      const clause = clauses.get(k)!
      const next = order[index + 1]
      clause.first = index === 0 ? sentence.first : items[k]!.first
      const subject = clause.subject?.phrases[0]
      if (
        subject &&
        subject.first < clause.first &&
        subject.first >= (index ? items[order[index - 1]!]!.last : 0)
      )
        clause.first = subject.first
      clause.last = next === undefined ? sentence.last : items[next]!.first
    })
    // what stands before the subject (`On Tuesday, X …`) belongs to the clause it opens
    order.forEach((k, index) => {
      const clause = clauses.get(k)!
      const earlier = order[index - 1]
      if (earlier !== undefined && clause.first < clauses.get(earlier)!.last)
        clauses.get(earlier)!.last = Math.max(clause.first, items[earlier]!.last)
    })
    // participles and gerunds before the main verb take their subject from it
    for (const k of order) {
      const clause = clauses.get(k)!
      if (clause.relation !== 'adjunct' || clause.parent) continue
      const host = order.find((i) => i > k && isFiniteVp(items[i]))
      if (host === undefined) continue
      clause.parent = clauses.get(host)!
      clause.subject = clause.parent.subject
    }
  }

  function before(k: number, test: (i: number) => boolean): number {
    for (let i = k - 1; i >= 0; i--) if (test(i)) return i
    return -1
  }

  function skipLeft(j: number): number {
    let i = j
    while (i >= 0 && (items[i]!.kind === 'adv' || isDateNp(items[i]))) i--
    return i
  }

  /** What a person is made: an office, or where objects have articles any noun without one (`promu X cardinal`). */
  function isMade(np: NounPhrase): boolean {
    const articled = (input.grammar.words.preverbal ?? []).length > 0
    return isOffice(np) || (articled && np.mention === null && np.pronoun === null && np.head === np.first)
  }

  function hasClass(item: Item, bit: number): boolean {
    return (input.tokens[item.first]!.form.classes & bit) !== 0
  }
}

/** A phrase that can speak: a name, an office, a person noun or a body. */
const isSpeaker = (np: NounPhrase): boolean =>
  np.mention !== null ||
  np.titles.length > 0 ||
  (np.noun !== null && np.noun.list !== 'institution-heads') ||
  np.owner !== null

const isPerson = ({ mention }: NounPhrase): boolean => mention?.type === 'person'

/** Names nobody: `la cinquième en un an`, `le commandant de la place`. */
const isNameless = ({ mention, titles, noun, owner }: NounPhrase): boolean =>
  mention === null && titles.length === 0 && (noun ? isOfOffice(noun) : owner === null)

/** There are queens of many things, and they wave to the crowd. */
const isOfOffice = ({ list, attrs }: NonNullable<NounPhrase['noun']>): boolean =>
  PERSONS.has(list) || (list === 'titles' && attrs.role !== 'monarch')

const PERSONS: ReadonlySet<string> = new Set(['person-nouns', 'ranks'])

/** `son homologue`, `his predecessor`: one person, without a name. */
const isUnnamed = ({ noun, mention, titles, plural }: NounPhrase): boolean =>
  noun?.list === 'person-nouns' && mention === null && titles.length === 0 && !plural

/** The noun of an office, without an article or a name. */
const isOffice = ({ noun, mention, definite }: NounPhrase): boolean =>
  noun?.list === 'titles' && mention === null && !definite

/** Unnamed people, or something of theirs. */
const isOfPeople = ({ mention, titles, noun, of }: NounPhrase): boolean =>
  mention === null &&
  titles.length === 0 &&
  (noun?.list === 'group-nouns' || noun?.list === 'person-nouns' || (of !== null && isOfPeople(of)))

const wordOf = (item: Item | undefined): string | null => (item && 'word' in item ? item.word : null)
const argument = (np: NounPhrase): Argument => ({ preposition: null, phrases: [np] })

function pronounPhrase(verb: VerbGroup, pronoun: string): NounPhrase {
  const phrase = blankPhrase(verb.head)
  phrase.last = verb.head + 1
  phrase.head = verb.head
  phrase.pronoun = pronoun
  phrase.definite = true
  return phrase
}

const pronounArgument = (verb: VerbGroup): Argument => argument(pronounPhrase(verb, verb.inverted!))

function quotedItems(items: readonly Item[]): Set<number> {
  const quoted = new Set<number>()
  let open = false
  items.forEach((item, i) => {
    if (item.kind === 'quote') open = !open
    else if (open) quoted.add(i)
  })
  return quoted
}

/** Leaves out what stands in brackets. */
function dropBrackets(chunks: readonly Chunk[]): Item[] {
  const kept: Item[] = []
  let depth = 0
  for (const chunk of chunks) {
    if (chunk.kind === 'open') depth++
    else if (chunk.kind === 'close') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept.push(chunk)
  }
  return kept
}

/** Leaves out the pronoun that stresses a subject: `Le Mali, lui, a refusé`, `L'Union déplore, elle, le silence`. */
function dropEmphatic({ tokens }: ClauseInput, items: Item[]): Item[] {
  const stresses = (i: number): boolean => {
    const item = items[i]
    if (!item || item.last - item.first > 1 || !(tokens[item.first]!.form.jobs & JOB.emphatic)) return false
    return i > 1 && items[i - 1]!.kind === 'comma' && items[i + 1]?.kind === 'comma'
  }
  return items.filter((_, i) => !stresses(i) && !stresses(i - 1) && !stresses(i + 1))
}

/** Ties complements (`agencies of X`) and appositions (`X, minister of Y,`) to their noun phrase. */
function joinPhrases({ tokens }: ClauseInput, items: readonly Item[]): Item[] {
  const joined: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    const host = joined.at(-1)
    // `a spokesman for the ministry` is the ministry's
    const spoken = isNp(host) && host.np.noun?.attrs.role === 'spokesperson' && isFor(tokens, item)
    const genitive = spoken || isGenitive(tokens, item) || isOrigin(tokens, item, joined)
    const complement = items[i + 1]
    if (
      genitive &&
      isNp(host) &&
      !host.np.date &&
      isNp(complement) &&
      !complement.np.date &&
      host.np.pronoun === null
    ) {
      const inner = complement.np
      // `une dizaine de militants de X` are militants
      if (isQuantity(tokens, host.np) && !inner.definite && inner.possessive === null) {
        const np = extend(inner, inner.last)
        np.plural = true
        joined[joined.length - 1] = { kind: 'np', first: host.first, last: inner.last, np }
        i++
        continue
      }
      const owner = host.np.owner ?? (host.np.mention ? null : (inner.mention ?? inner.owner))
      const np = extend(host.np, inner.last)
      // `le chef de milice Paul Lind`: the name behind the noun of an office is its holder
      if (
        host.np.noun?.list === 'titles' &&
        inner.mention?.type === 'person' &&
        inner.mention.first > inner.first &&
        inner.noun?.list !== 'person-nouns'
      )
        np.mention = inner.mention
      np.owner = owner?.type === 'title' ? null : owner
      np.country = host.np.country ?? (host.np.mention ? null : inner.country)
      np.of = inner
      joined[joined.length - 1] = { kind: 'np', first: host.first, last: inner.last, np }
      i++
      continue
    }
    // `les forces de police et de sécurité du Mali`: one head, coordinated complements
    if (
      item.kind === 'coord' &&
      isNp(host) &&
      (host.np.of || host.np.noun?.list === 'body-nouns') &&
      isGenitive(tokens, complement) &&
      isNp(items[i + 2])
    ) {
      const inner = (items[i + 2] as { np: NounPhrase }).np
      const owner = host.np.owner ?? (host.np.mention ? null : (inner.mention ?? inner.owner))
      const np = extend(host.np, inner.last)
      np.owner = owner?.type === 'title' ? null : owner
      joined[joined.length - 1] = { kind: 'np', first: host.first, last: inner.last, np }
      i += 2
      continue
    }
    // `X, minister of Y,` and `minister of Y, X,`; but `Welcoming the guest, X thanked` has two phrases
    const fronted = isVp(joined.at(-2)) && !isFiniteVp(joined.at(-2)) && isFiniteVp(items[i + 2])
    if (
      item.kind === 'comma' &&
      isNp(host) &&
      isNp(complement) &&
      !fronted &&
      apposed(host.np, complement.np)
    ) {
      const np = unite(host.np, complement.np)
      if (host.np.mention?.type === 'person') np.mention = host.np.mention
      joined[joined.length - 1] = { kind: 'np', first: host.first, last: complement.last, np }
      i++
      continue
    }
    // `the X (ABC) militia`: a bare noun behind the brackets goes with the name
    if (
      isNp(item) &&
      isNp(host) &&
      host.np.mention &&
      host.last < item.first &&
      !item.np.definite &&
      !item.np.mention &&
      !item.np.titles.length &&
      !item.np.date &&
      !item.np.pronoun &&
      tokens[item.first]!.form.shape & LOWER
    ) {
      const np = extend(host.np, item.last)
      joined[joined.length - 1] = { kind: 'np', first: host.first, last: item.last, np }
      continue
    }
    if (isNp(item) && isNp(host) && apposed(host.np, item.np)) {
      const np = unite(host.np, item.np)
      joined[joined.length - 1] = { kind: 'np', first: host.first, last: item.last, np }
      continue
    }
    // `minister of X and secretary of Y`: two offices of one person
    if (item.kind === 'coord' && isNp(host) && isNp(complement) && sameHolder(host.np, complement.np)) {
      const np = unite(host.np, complement.np)
      joined[joined.length - 1] = { kind: 'np', first: host.first, last: complement.last, np }
      i++
      continue
    }
    joined.push(item)
  }
  return joined
}

/** A number or measure of what its complement names. */
const isQuantity = (
  tokens: readonly Token[],
  { head, mention, titles, noun, possessive }: NounPhrase,
): boolean =>
  mention === null &&
  titles.length === 0 &&
  noun === null &&
  possessive === null &&
  (tokens[head]!.form.classes & BIT.quantifier) !== 0

/** The phrase with an end further on. A copy field by field: phrases of one shape keep the code around them fast. */
function extend(np: NounPhrase, last: number): Mutable<NounPhrase> {
  return {
    first: np.first,
    last,
    mention: np.mention,
    titles: np.titles,
    noun: np.noun,
    head: np.head,
    pronoun: np.pronoun,
    owner: np.owner,
    country: np.country,
    possessive: np.possessive,
    plural: np.plural,
    pair: np.pair,
    members: np.members,
    of: np.of,
    definite: np.definite,
    date: np.date,
  }
}

/** Two phrases for one holder in one. */
function unite(a: NounPhrase, b: NounPhrase): Mutable<NounPhrase> {
  const np = extend(a, b.last)
  np.mention = b.mention ?? a.mention
  np.titles = [...a.titles, ...b.titles]
  return np
}

const isGenitive = (tokens: readonly Token[], item: Item | undefined): boolean =>
  item?.kind === 'prep' && (tokens[item.first]!.form.jobs & JOB.genitive) !== 0

/** `officials from Kenya met`: where unnamed people come from, who are no object (`withdrew troops from Mali`). */
function isOrigin(tokens: readonly Token[], item: Item, before: readonly Item[]): boolean {
  if (item.kind !== 'prep' || !(tokens[item.first]!.form.jobs & JOB.origin)) return false
  const host = before.at(-1)
  if (!isNp(host) || host.np.mention || host.np.owner || host.np.country) return false
  const { noun, members, plural, definite } = host.np
  const people = members !== null || noun?.list === 'group-nouns' || noun?.list === 'titles'
  if (!isVp(before.at(-2))) return (people && plural) || noun?.list === 'body-nouns'
  return noun?.list === 'body-nouns' && !plural && !definite
}

const isFor = (tokens: readonly Token[], item: Item): boolean =>
  item.kind === 'prep' && (tokens[item.first]!.form.jobs & JOB.benefactive) !== 0

/**
 * `a discuté de X, salué Y et souligné Z`: a participle coordinated with a compound verb shares its auxiliary. After a
 * comma it must have an object of its own, or it is a participle in apposition.
 */
function finiteCoordinates(items: readonly Item[]): readonly Item[] {
  items.forEach((item, k) => {
    if (!isVp(item) || item.verb.kind !== 'participle') return
    let left = k - 1
    while (left >= 0 && items[left]!.kind === 'adv') left--
    const mark = items[left]?.kind
    if (mark !== 'coord' && mark !== 'comma') return
    const next = items[k + 1]
    if (mark === 'comma' && !(isNp(next) && !next.np.date)) return
    let host = left
    while (host >= 0 && !isFiniteVp(items[host])) host--
    // `a dit que le port est fermé et réclamé son ouverture`: back over what is reported
    const object = mark === 'coord' && isNp(next) && !next.np.date && next.np.definite
    while (object && host >= 0 && !isPerfect(items[host])) host--
    const before = items[host]
    if (!isFiniteVp(before) || !before.verb.compound) return
    const { verb } = item
    verb.kind = 'finite'
    verb.tense = before.verb.tense
    verb.passive = before.verb.passive
    verb.anterior = before.verb.anterior
    verb.negated ||= before.verb.negated
    verb.compound = true
  })
  return items
}

const isPerfect = (item: Item | undefined): boolean =>
  isFiniteVp(item) && item.verb.compound && !item.verb.passive

/** True where two phrases side by side name one person: a title and its holder, a person noun and a name. */
function apposed(a: NounPhrase, b: NounPhrase): boolean {
  if (sameHolder(a, b)) return true
  const person = b.mention?.type === 'person'
  return Boolean(person && !a.mention && a.noun && PERSONS.has(a.noun.list) && !a.plural)
}

function sameHolder(a: NounPhrase, b: NounPhrase): boolean {
  if (a.titles.length === 0 && b.titles.length === 0) return false
  const holders = (np: NounPhrase): (typeof np.mention)[] =>
    [np.mention?.type === 'person' ? np.mention : null, ...np.titles.map((t) => t.holder)].filter(
      (m) => m !== null,
    )
  const left = holders(a)
  return left.length > 0 && holders(b).some((h) => left.includes(h))
}
