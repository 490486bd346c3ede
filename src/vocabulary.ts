/**
 * The closed vocabularies of the record contract. PLOVER gives the event types and modes, ISO and our own
 * contract the rest. Kept as arrays so that packs are checked against them and the schema is tested with them.
 */

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
  'APPOINT',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** PLOVER's modes, by event type; a type without an entry has none. */
export const EVENT_MODES: { readonly [type in EventType]?: readonly string[] } = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
}

export const STATUSES = ['actual', 'future', 'hypothetical', 'negated', 'historical'] as const
export type Status = (typeof STATUSES)[number]

export const ROLES = [
  'head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'minister',
  'deputy-minister',
  'secretary-general',
  'secretary',
  'chair',
  'deputy-chair',
  'director',
  'deputy-director',
  'member',
  'ambassador',
  'envoy',
  'spokesperson',
  'general',
  'officer',
  'judge',
  'prosecutor',
  'legislator',
  'mayor',
  'governor',
  'monarch',
  'adviser',
  'expert',
  'other',
] as const
export type Role = (typeof ROLES)[number]

export const INSTITUTION_KINDS = [
  'ministry',
  'agency',
  'committee',
  'party',
  'legislature',
  'court',
  'government',
  'head-of-state',
  'police',
  'military',
  'company',
  'media',
  'university',
  'igo',
  'ngo',
  'union',
  'bank',
  'other',
] as const
export const PLACE_KINDS = ['country', 'city', 'region', 'water', 'facility', 'other'] as const

export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const

/** What a rule of mentions may say of how it knows what it finds. */
export const CLAIMS = [
  // a place of which only the words before it tell
  'guess',
  // a place where a power sits: the body of that name is not meant
  'seat',
  // a title without a complement
  'bare',
  // a body whose letters mean it wherever they stand
  'acronym',
  // a body by its capitals, which is another where the text explains them
  'capitals',
] as const
export type Claim = (typeof CLAIMS)[number]
