/**
 * Document records made up by a seeded generator, to measure linking on as many as one likes: persons with offices and
 * countries in two languages and spellings, namesakes, shortened names, bodies, events that several documents tell.
 */

/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pick = (next, list) => list[Math.floor(next() * list.length)]
const SOUNDS =
  'ba be bo da di do fa ga go ha ka ke ki ko la le li lo ma me mi mo na ne no pa ra re ri ro sa se ta te ti to va vi'.split(
    ' ',
  )
/** Endings as English and French agencies spell them. */
const ENDINGS = [
  ['yev', 'ïev'],
  ['shin', 'chine'],
  ['ou', 'ou'],
  ['san', 'san'],
  ['lia', 'lia'],
  ['nko', 'nko'],
  ['zhi', 'ji'],
  ['ro', 'ro'],
]
const COUNTRIES =
  'FR DE GB US BR MX NG KE SN CI EG MA TR IR IN PK KZ UZ RU UA RS GR IT ES PL VN TH ID PH JP'.split(' ')
const OFFICES = [
  ['minister', 'Foreign Minister', 'ministre des Affaires étrangères'],
  ['minister', 'Minister of Finance', 'ministre des Finances'],
  ['mayor', 'Mayor', 'maire'],
  ['judge', 'Judge', 'juge'],
  ['chair', 'Chairman', 'président'],
  ['director', 'Director', 'directeur'],
]
const PORTFOLIOS = [
  ['Ministry of Finance', 'ministère des Finances'],
  ['Ministry of Foreign Affairs', 'ministère des Affaires étrangères'],
  ['Ministry of Trade', 'ministère du Commerce'],
]

const capital = (word) => word[0].toUpperCase() + word.slice(1)
const word = (next, sounds) => Array.from({ length: sounds }, () => pick(next, SOUNDS)).join('')

/** `count` persons: each with both spellings, an office and a country. Given names and family names recur. */
function people(next, count) {
  const given = Array.from({ length: 300 }, () => capital(word(next, 2)))
  const family = Array.from({ length: Math.max(50, count / 5) }, () => [word(next, 2), pick(next, ENDINGS)])
  return Array.from({ length: count }, () => {
    const [stem, ending] = pick(next, family)
    const names = ending.map((end) => capital(stem + end))
    const first = next() < 0.3 ? `${pick(next, given)} ${pick(next, given)}` : pick(next, given)
    return { first, names, country: pick(next, COUNTRIES), office: pick(next, OFFICES) }
  })
}

/** Records of `count` documents about `persons` people, one at a time. */
export function* documents(count, persons, seed = 1) {
  const next = random(seed)
  const all = people(next, persons)
  for (let number = 0; number < count; number++) {
    const french = next() < 0.5 ? 1 : 0
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0')
    const date = `2025-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${day}`
    const span = (text) => ({ start: 0, end: text.length, text })
    const record = {
      document: {
        id: `d${number}`,
        source: `d${number}`,
        language: french ? 'fr' : 'en',
        date,
        title: null,
        place: null,
        agency: null,
      },
      ...{ entities: [], titles: [], dates: [], events: [] },
    }
    const add = (entity, ...forms) => {
      const id = `${entity.type[0]}${record.entities.length}`
      record.entities.push({ id, ...entity, rule: 'synthetic', mentions: forms.map(span) })
      return id
    }
    for (let i = 0; i < 4; i++) {
      const person = all[Math.floor(next() ** 2 * all.length)]
      const [first] = person.first.split(' ')
      const family = person.names[french]
      const way = next()
      const name =
        way < 0.05
          ? family
          : way < 0.1
            ? `${first[0]}. ${family}`
            : way < 0.2
              ? `${first} ${family}`
              : `${person.first} ${family}`
      const [english, inFrench] = pick(next, PORTFOLIOS)
      const body = add(
        {
          type: 'institution',
          name: french ? inFrench : english,
          country: person.country,
          kind: 'ministry',
          acronym: null,
        },
        french ? inFrench : english,
      )
      const holder = add({ type: 'person', name, country: next() < 0.7 ? person.country : null }, name)
      const text = person.office[1 + french]
      record.titles.push({
        ...span(text),
        role: person.office[0],
        holder,
        institution: next() < 0.7 ? body : null,
        rule: 'synthetic',
      })
    }
    const [a, b, c] = record.entities.filter(({ type }) => type === 'person').map(({ id }) => id)
    for (const [actor, recipient] of [
      [a, b],
      [b, c],
    ])
      record.events.push({
        ...{
          id: `e${record.events.length}`,
          type: 'CONSULT',
          mode: null,
          status: 'actual',
          date,
          dateSource: 'text',
        },
        ...{ actors: [actor], recipients: [recipient], place: null, contexts: [] },
        ...{ trigger: span('met'), sentence: span('They met.'), rule: 'synthetic' },
      })
    yield record
  }
}
