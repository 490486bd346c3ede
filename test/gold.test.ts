/**
 * Facts of the seeds, read off their annotations in `fixtures/seeds` by hand: what a reader would want to be told about each.
 *
 *   person NAME COUNTRY · institution NAME COUNTRY · place NAME COUNTRY · date TEXT = VALUE
 *   title TEXT, ROLE: HOLDER, INSTITUTION · an event in the form of `told`
 */
import { readFileSync } from 'node:fs'
import { describe, test } from 'vitest'
import { analyze } from '../dist/index.js'
import type { Document } from '../dist/types.js'
import { expectation, meets, packs, told } from './engine.js'
import { knownFailures } from './known.js'

const FACTS: Readonly<Record<string, string>> = {
  '000_91ffd4ec11e34806': `
person Luong Tam Quang VN
person Zhumagali Askhat KZ
person Phan Dinh Trac VN
institution Agence de lutte contre la corruption du Kazakhstan KZ
institution Commission centrale des affaires intérieures du PCV VN
place Kazakhstan oriental KZ
title membre du Politburo, member: Phan Dinh Trac, Politburo
title secrétaire du Comité central du Parti communiste du Vietnam, secretary: Phan Dinh Trac, Comité central du Parti communiste du Vietnam
title ministre vietnamien, minister: Luong Tam Quang
date même jour = 2025-02
COOPERATE Kazakhstan, Vietnam on 2025-02 «renforcent»
REQUEST Quang > Kazakhstan, Vietnam «suggéré»
STATEMENT Quang «souligné»
CONSULT/visit Askhat > Trac on 2025-02 «reçu»
STATEMENT Askhat «expliqué»
`,
  '001_2dc1c5029a882417': `
person Lương Tam Quang VN
person Zhumagali Askhat KZ
person Phan Đình Trạc VN
institution Vietnamese Ministry of Public Security VN
institution Anti-Corruption Agency of Kazakhstan KZ
place Hà Nội VN
title Vietnamese Minister of Public Security, minister: Lương Tam Quang
title Chairman of the Anti-Corruption Agency of Kazakhstan, chair: Zhumagali Askhat, Anti-Corruption Agency of Kazakhstan
title President, head-of-state: Kassym Tokayev
date Tuesday = 2025-02-25
date same day = 2025-02-25
CONSULT/visit Askhat > Quang @Hà Nội on 2025-02-25 «hosted» #corruption
REQUEST Quang > Kazakhstan, Việt Nam on 2025-02-25 «suggested»
CONSULT/visit Askhat > Trạc on 2025-02-25 «received»
AGREE Trạc > Kazakhstan on 2025-02-25 «affirmed»
SUPPORT Trạc > Kazakhstan «valued»
STATEMENT Askhat on 2025-02-25 «said»
`,
  '002_736024ccf3c9f9dd': `
person Lê Thi Thu Hang VN
person A. Bakayev KZ
person Kassym-Jomart Tokayev KZ
institution Union économique eurasienne null
institution Organisation de coopération de Shanghai null
place Mer Orientale null
title président du Kazakhstan, head-of-state: Kassym-Jomart Tokayev
title vice-ministre des AE, deputy-minister: Lê Thi Thu Hang
date 3 mars = 2025-03-03
date 1982 = 1982
COOPERATE Kazakhstan, Vietnam on 2025-03 «renforcent» #corruption
CONSULT Chinh, Tokayev on 2025-03 «Entrevue»
CONSULT Bakayev, Hang on 2025-03-03 «échangé»
AGREE Bakayev, Hang on 2025-03-03 «convenu»
REQUEST Bakayev > Vietnam «espoir»
AGREE Kazakhstan > Asie centrale, Vietnam «prêt»
CONSULT/visit Hang > Kuspan @Kazakhstan «rencontré»
`,
  '003_312c06e4b236eae3': `
person Wang Xiaohong CN
person To Lam VN
person Xi Jinping CN
institution Parti communiste chinois CN
institution ministère chinois de la Sécurité publique CN
place Pékin CN
title général de corps d'armée, general: Luong Tam Quang
title ministre de la Sécurité publique de Chine, minister: Wang Xiaohong, ministère chinois de la Sécurité publique
title président du Vietnam, head-of-state: To Lam
title ministre chinois de la Sécurité d'État, minister: Chen Yixin
date 18 au 20 août = 2024-08-18/2024-08-20
date même jour = 2024-08-20
CONSULT/visit Quang > Xiaohong @Pékin on 2024-08-20 «entretenu»
SUPPORT Quang > République populaire de Chine on 2024-08-20 «félicité»
AGREE Quang, Xiaohong on 2024-08-20 «convenu»
AGREE Quang, Xiaohong on 2024-08-20 «partageront»
CONSULT/visit Quang > Yixin on 2024-08-20 «séance de travail»
AGREE Quang, Yixin on 2024-08-20 «engagés»
`,
  '004_65d7f2767b9734b3': `
person Luong Tam Quang VN
person Kao Kim Hourn null
institution ASEAN null
institution Secrétariat de l'ASEAN null
place Vientiane LA
place Nouvelle-Zélande NZ
title ministre de la Police, minister: Luong Tam Quang
title secrétaire général de l'ASEAN, secretary-general: Kao Kim Hourn, ASEAN
title chef de l'ASEAN, director: Kao Kim Hourn, ASEAN
date mercredi 28 août = 2024-08-28
date 2024-2027 = 2024/2027
CONSULT Hourn, Quang @Vientiane on 2024-08-28 «rencontré»
SUPPORT Quang > Hourn, Secrétariat de l'ASEAN on 2024-08-28 «remercié»
STATEMENT Quang on 2024-08-28 «affirmé»
AGREE ministère vietnamien de la Sécurité publique > ASEAN «engage»
REQUEST Quang > Hourn, Secrétariat de l'ASEAN «proposé»
SUPPORT Hourn > Vietnam «apprécié»
`,
}

const rows = Object.entries(FACTS).flatMap(([seed, facts]) =>
  facts
    .split('\n')
    .filter(Boolean)
    .map((fact) => ({ seed, fact })),
)
const idOf = ({ seed, fact }: { seed: string; fact: string }): string => `${seed.slice(0, 3)}: ${fact}`
const holds = knownFailures('gold', rows.map(idOf))
const docs = new Map(
  Object.keys(FACTS).map((seed): [string, Document] => {
    const text = readFileSync(new URL(`../seeds/${seed}.txt`, import.meta.url), 'utf8')
    return [seed, analyze(text, { id: seed }, packs)]
  }),
)

/** What the document has of the kind of `fact`, in the same words. */
function all(doc: Document, fact: string): string[] {
  const kind = fact.split(' ')[0]!
  const text = ({ start, end }: { start: number; end: number }): string => doc.text.slice(start, end)
  switch (kind) {
    case 'title':
      return doc.mentions
        .filter(({ type }) => type === 'title')
        .flatMap((title) => {
          const holder = `title ${text(title)}, ${title.role}: ${title.holder?.entity?.name}`
          const body = title.institution?.entity
          return [holder, ...(body?.mentions ?? []).map((mention) => `${holder}, ${text(mention)}`)]
        })
    case 'date':
      return doc.dates.map((date) => `date ${text(date)} = ${date.value}`)
    default:
      // any of its names: which is the fullest is another question
      return doc.entities
        .filter(({ type }) => type === kind)
        .flatMap((entity) => entity.mentions.map((m) => `${kind} ${text(m)} ${entity.country}`))
  }
}

describe.each(Object.keys(FACTS))('%s', (seed) => {
  test.each(rows.filter((row) => row.seed === seed))('$fact', ({ fact }) =>
    holds(idOf({ seed, fact }), () => {
      const doc = docs.get(seed)!
      const event = /^[A-Z]/.test(fact)
      const found = event ? doc.events.map((e) => told(doc, e)) : all(doc, fact)
      const expected = event ? expectation(fact) : null
      if (expected ? doc.events.some((e) => meets(doc, e, expected)) : found.includes(fact)) return
      const words = fact.match(/«(.+)»/)?.[1]
      throw new Error(`there is only\n${found.filter((line) => !words || line.includes(words)).join('\n')}`)
    }),
  )
})
