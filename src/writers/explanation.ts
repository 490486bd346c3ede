import type { Explanation } from '../records.js'

/** An explanation as one line: `event "received" by en/consult/host; actor "Okoro" by en/people/title-name; …`. */
export const explanation = ({ rules, steps }: Explanation): string =>
  [...rules.map(({ part, text, rule }) => `${part} "${text}" by ${rule}`), ...steps].join('; ')
