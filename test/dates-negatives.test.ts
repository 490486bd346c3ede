/** What looks like a date and is none. */
import { describe, expect, test } from 'vitest'
import { found } from './dates-forms.js'

const NOT_DATES: Readonly<Record<'en' | 'fr', Readonly<Record<string, readonly string[]>>>> = {
  en: {
    durations: [
      'The talks lasted three days.',
      'They have been allies for 30 years.',
      'A two-week ceasefire was agreed.',
      'The 18-month sentence was upheld.',
      'He worked there for several months and then left.',
      'It takes 24 hours.',
    ],
    ages: [
      'The man, 47, was released.',
      'She is in her sixties.',
      'A 19-year-old student was hurt.',
      'He died aged 92.',
    ],
    'ordinals of sessions': [
      'The 18th session opened in Geneva.',
      'The 7th plenum was closed.',
      'The second round of talks failed.',
      'The 20th Central Committee convened.',
    ],
    amounts: [
      'The loan of $2024 was repaid.',
      'They paid €1999 for it.',
      'They counted 2024 people.',
      'About 1950 soldiers were sent.',
      'It rose by 12.5 percent to 3.4 million.',
      'The town has 2,025 inhabitants.',
      'The road is 2000 km long.',
    ],
    scores: ['They won 3-1.', 'The vote was 12-3.', 'The motion passed 51-49.', 'Kenya beat Ghana 2-0.'],
    'phone numbers': [
      'Call 555-2024 now.',
      'Call +33 6 12 03 20 25.',
      'The line is 1-800-2025.',
      'Dial 020 7946 0958.',
    ],
    versions: [
      'Version 2.3.20 was released.',
      'Node 20.12.1 is out.',
      'They use v1.2.2025-rc.',
      'Chapter 3.4 tells more.',
    ],
    'fractions and ratios': ['They took 2/3 of the seats.', 'It is open 24/7.', 'The ratio is 45/50/60.'],
    'times alone': [
      'They met at 10:15.',
      'It begins at 9 a.m. and ends at 5 p.m.',
      'The train of 12.30 was late.',
    ],
    'words that are months elsewhere': [
      'They may sign it.',
      'The president may 4 times refuse.',
      'The march lasted hours.',
      'They march in silence.',
      'March with us, they said.',
      'Mr. Mar spoke.',
      'April Chen spoke to August Meyer.',
      'Theresa May resigned.',
      'The august assembly rose.',
      'The second march of the farmers was banned.',
    ],
    'words that are days elsewhere': [
      'He sat down and wed her.',
      'The sun rose.',
      'They sat in the sun.',
      'Mondays are busy.',
    ],
    seasons: ['Prices fall.', 'The springs broke.', 'The government may fall.'],
    'vague times': [
      'It was so in recent times.',
      'In the coming years it will grow.',
      'They met a few days before the vote.',
    ],
    'days no calendar has': [
      'On 31 June 2025 nothing happened.',
      'Dated 2025-02-30.',
      'Dated 29 February 2023.',
      'Dated 13/32/2024.',
    ],
    addresses: [
      'He lives at 1600 Pennsylvania Avenue.',
      'The office is in room 2024B.',
      'Flight MH370 vanished.',
      'Resolution 1701 was adopted.',
    ],
  },
  fr: {
    durées: [
      'Les pourparlers ont duré trois jours.',
      'Ils sont alliés depuis trente ans.',
      'Une trêve de deux semaines a été conclue.',
      'Il a été condamné à dix-huit mois de prison.',
      'Cela prend 24 heures.',
    ],
    âges: ["L'homme, 47 ans, a été libéré.", 'Elle a la soixantaine.', 'Un étudiant de 19 ans a été blessé.'],
    'rangs de sessions': [
      'La 18e session s’est ouverte à Genève.',
      'Le 7e plénum est clos.',
      'Le premier tour a échoué.',
      'Le XXe Comité central a siégé.',
    ],
    montants: [
      'Le prêt de 2024 euros a été remboursé.',
      'Ils ont compté 2024 personnes.',
      'Quelque 1950 soldats ont été envoyés.',
      'La hausse est de 12,5 % à 3,4 millions.',
      'La route fait 2000 km.',
    ],
    scores: ['Ils ont gagné 3-1.', 'Le vote a donné 12-3.', 'La motion est passée par 51 voix contre 49.'],
    'numéros de téléphone': [
      'Appelez le 06 12 03 20 25.',
      'Appelez le 01.12.03.20.25.',
      'Appelez le +33 6 12 03 20 25.',
    ],
    versions: ['La version 2.3.20 est sortie.', 'Ils ont la v1.2.2025-rc.', 'Le chapitre 3.4 en dit plus.'],
    'fractions et rapports': ['Ils ont pris les 2/3 des sièges.', 'C’est ouvert 24/7.'],
    'heures seules': [
      'Ils se sont vus à 10h15.',
      'Cela commence à 9 heures.',
      'Le train de 12h30 est en retard.',
    ],
    'mots qui sont ailleurs des mois': [
      'Une sonde vers Mars est partie.',
      'La planète Mars brille.',
      'M. Mar a parlé.',
      'M. Raoût a parlé.',
      'Le maire Raoût a été reçu.',
      'Ils vont à Mai-Mahiu.',
    ],
    'mots qui sont ailleurs des jours': [
      'La mer Orientale est calme.',
      'La Mer Orientale est calme.',
      'Le jeu est fini.',
      'Le marché a lieu le mardi.',
      'Le guichet est ouvert du lundi au vendredi.',
    ],
    'participe être': ['Il a été élu.', 'Elle a été reçue hors de la ville.', "Il l'a été, et il le sera."],
    'temps vagues': ['Il en sera ainsi dans les années à venir.', 'Il en était ainsi ces derniers temps.'],
    'jours que le calendrier n’a pas': [
      'Il a plu le 31 juin 2025.',
      'Daté du 30/02/2025.',
      'Daté du 29 février 2023.',
    ],
    adresses: ['Il habite au 12 rue Haute.', 'La résolution 1701 est adoptée.', 'Le vol MH370 a disparu.'],
  },
}

for (const language of ['en', 'fr'] as const)
  describe(`${language}: no dates`, () => {
    for (const [kind, sentences] of Object.entries(NOT_DATES[language]))
      test.each(sentences)(`${kind}: %s`, (sentence) => {
        expect(found(language, sentence, '2025-02-26')).toEqual([])
      })
  })
