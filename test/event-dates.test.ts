/** Which day each event of a text has, told of or not. The texts are published on Wednesday, 26 February 2025. */
import { describe, expect, test } from 'vitest'
import { read } from './engine.js'

const days = (language: string, text: string): string[] =>
  read(language, text).events.map(({ type, date }) => `${type} ${date}`)

const tell = (cases: readonly (readonly [string, string, ...string[]])[]): void =>
  test.each(cases.map(([language, text, ...told]) => [language, text, told] as const))(
    '%s: %s',
    (l, text, told) => expect(days(l, text)).toEqual(told),
  )

describe('what will be is told of past a name between commas', () => {
  tell([
    [
      'en',
      'President Paul Lind, who will meet his counterpart, Awa Diarra, in Oslo on Thursday, praised Togo.',
      'AGREE 2025-02-27',
      'SUPPORT 2025-02-26',
    ],
    ['fr', 'Paul Lind a rendu compte à Awa Diarra, mardi à Oslo.', 'STATEMENT 2025-02-25'],
  ])
})

describe('a date behind since is that of what came before, one behind a purpose that of what was done for it', () => {
  tell([
    [
      'en',
      'Paul Lind met Tom Kibo for the first time since the fall of Togo in May 2024.',
      'CONSULT 2025-02-26',
    ],
    ['en', 'Paul Lind met Tom Kibo to discuss trade on Monday.', 'CONSULT 2025-02-24'],
    ['en', 'Paul Lind met Tom Kibo to go through the results of a summit in January.', 'CONSULT 2025-02-26'],
    ['en', 'Paul Lind asked Tom Kibo to free a ship on Monday.', 'REQUEST 2025-02-26'],
    ['fr', 'Depuis lors, tout va bien. Fin mai 2024, Paul Lind a rencontré Tom Kibo.', 'CONSULT 2024-05'],
  ])
})

describe('a dateline below the first opens another report', () => {
  tell([
    [
      'en',
      'OSLO, Feb 26, 2025 (AP) - Kenya praised Togo on Monday. It thanked Mali.\n\nLIMA, Feb 26, 2025 (AP) - Chad praised Togo.',
      'SUPPORT 2025-02-24',
      'SUPPORT 2025-02-24',
      'SUPPORT 2025-02-26',
    ],
  ])
})

describe('the latter, and a delegation of who met, act on the day told before', () => {
  tell([
    [
      'fr',
      'La veille, Paul Lind avait rencontré Tom Kibo. Celui-ci a remercié le Togo.',
      'CONSULT 2025-02-25',
      'SUPPORT 2025-02-25',
    ],
    [
      'en',
      'Kenya left Togo. Minister Paul Lind met Togolese Minister Awa Diarra on Monday. The Togolese delegation praised Mali.',
      'CONSULT 2025-02-24',
      'SUPPORT 2025-02-24',
    ],
  ])
})

describe('what has been done is done by the day on which it is told', () => {
  tell([
    ['en', 'Kenya has dismissed Paul Lind, the palace announced on Tuesday.', 'SANCTION 2025-02-25'],
    [
      'fr',
      'Le Kenya a limogé Paul Lind, a annoncé mardi Awa Diarra.',
      'SANCTION 2025-02-25',
      'STATEMENT 2025-02-25',
    ],
  ])
})

describe('what may be said on a day to come has that day', () => {
  tell([
    ['en', 'If Kenya rejects the plan in December 2025, Togo will leave.', 'REJECT 2025-12'],
    ['en', 'Should Kenya reject the plan in December 2025, Togo would leave.', 'REJECT 2025-12'],
  ])
})

describe('a day that opens a sentence is of its first subject’s verb', () => {
  tell([
    [
      'en',
      'On Monday, Minister Paul Lind, who had met Awa Diarra in May, praised Togo.',
      'CONSULT 2024-05',
      'SUPPORT 2025-02-24',
    ],
    [
      'en',
      'On Monday, Kenya attacked Togo, which praised Mali on Friday.',
      'ASSAULT 2025-02-24',
      'SUPPORT 2025-02-21',
    ],
    [
      'en',
      'Since Monday, teachers belonging to the Green Party have blocked a road in Togo.',
      'PROTEST 2025-02-24/..',
    ],
    [
      'fr',
      'Lundi, le ministre Paul Lind, accusé par le Togo de fraude, a salué le Kenya.',
      'ACCUSE 2025-02-26',
      'SUPPORT 2025-02-24',
    ],
    ['fr', 'Lundi, à Oslo, des militants affiliés au Parti vert ont bloqué une route.', 'PROTEST 2025-02-24'],
  ])
})

describe('what only stands beside a clause is not its day', () => {
  tell([
    [
      'fr',
      'Les ministres Paul Lind et Awa Diarra ont passé en revue le protocole 2025-2029.',
      'CONSULT 2025-02-26',
    ],
    [
      'fr',
      'Le ministre Paul Lind, en visite à Oslo depuis lundi, a salué le Togo.',
      'CONSULT 2025-02-26',
      'SUPPORT 2025-02-26',
    ],
    [
      'fr',
      'Dans la tourmente depuis les coupures du 8 février, le Mali a présenté ses excuses au Togo.',
      'CONCEDE 2025-02-26',
    ],
    [
      'fr',
      'Le ministre Paul Lind, qui menaçait encore lundi le Togo, a salué le Mali.',
      'THREATEN 2025-02-24',
      'SUPPORT 2025-02-26',
    ],
    [
      'en',
      'Kenya on Monday expelled Paul Lind, the third such expulsion from these lands this year.',
      'SANCTION 2025-02-24',
    ],
    [
      'en',
      'Kenya had accused Paul Lind on Monday. He praised Togo.',
      'ACCUSE 2025-02-24',
      'SUPPORT 2025-02-26',
    ],
    // but what is done while something else is has its day
    [
      'en',
      'Swearing in Tom Kibo on Monday, President Paul Lind warned Togo.',
      'APPOINT 2025-02-24',
      'THREATEN 2025-02-24',
    ],
  ])
})

describe('a day counted from one that the sentence tells in passing', () => {
  tell([
    [
      'en',
      'Mali thanked Togo on Friday.\n\nMinister Paul Lind, received in Oslo on Monday, praised Togo the following day.',
      'SUPPORT 2025-02-21',
      'SUPPORT 2025-02-25',
    ],
    [
      'fr',
      'Le Mali a remercié le Togo vendredi.\n\nLe ministre Paul Lind, arrivé lundi à Oslo, a salué le Togo le lendemain.',
      'SUPPORT 2025-02-21',
      'CONSULT 2025-02-24',
      'SUPPORT 2025-02-25',
    ],
  ])
})

describe('a day to come', () => {
  tell([
    ['en', 'Kenya will send aid to Togo as of Friday.', 'AGREE 2025-02-28'],
    ['fr', 'Le Tchad et le Mali patrouilleront ensemble à partir du 1er mai.', 'AGREE 2025-05-01'],
    ['fr', 'Le Parti vert boycottera le Mali à compter de lundi.', 'PROTEST 2025-03-03'],
    [
      'fr',
      'Le Kenya enverra vendredi une aide au Togo.\n\nLe ministre Paul Lind, qui avait rencontré la veille Awa Diarra, a salué le Togo.',
      'AGREE 2025-02-28',
      'CONSULT 2025-02-25',
      'SUPPORT 2025-02-26',
    ],
  ])
})

describe('a day between a noun and what is told of it', () => {
  tell([
    ['en', 'Kenya arrested nine men on Monday who had met Paul Lind in May.', 'COERCE 2025-02-24'],
    [
      'en',
      'Kenya received Minister Paul Lind on Monday, who praised Togo.',
      'CONSULT 2025-02-24',
      'SUPPORT 2025-02-24',
    ],
    [
      'fr',
      'Le Kenya a reçu le ministre Paul Lind lundi, qui a salué le Togo.',
      'CONSULT 2025-02-24',
      'SUPPORT 2025-02-24',
    ],
    // the past of «find», not the present of «found»
    ['en', 'The High Court of Kenya found Tom Kibo guilty of fraud on Monday.', 'SANCTION 2025-02-24'],
  ])
})

describe('the day of which a part is told', () => {
  tell([
    ['en', 'Kenya bombed Togo in the early hours of Monday.', 'ASSAULT 2025-02-24'],
    ['en', 'Kenya bombed Togo on the night of 21 February.', 'ASSAULT 2025-02-21'],
    ['en', 'Kenya bombed Togo on the morning of Friday, 21 February.', 'ASSAULT 2025-02-21'],
    ['en', 'Kenya bombed Togo for most of Monday.', 'ASSAULT 2025-02-24'],
    ['en', 'Kenya rejected the peace plan of Monday.', 'REJECT 2025-02-26'],
    ['fr', 'Le Kenya a bombardé le Togo dans la matinée de lundi.', 'ASSAULT 2025-02-24'],
    ['fr', 'Le Kenya a bombardé le Togo dans la soirée du 21 février.', 'ASSAULT 2025-02-21'],
    ['fr', 'Le Kenya a bombardé le Togo au petit matin du vendredi 21 février.', 'ASSAULT 2025-02-21'],
    [
      'fr',
      'Le Kenya a bombardé le Togo pendant une bonne partie de la journée de lundi.',
      'ASSAULT 2025-02-24',
    ],
    ['fr', 'Le Kenya a rejeté le texte de lundi.', 'REJECT 2025-02-26'],
  ])
})

describe('what is told next has the day told before', () => {
  // in one sentence, whoever acts
  tell([
    [
      'en',
      'Kenyan police detained two men on Monday; Sudan condemned Kenya.',
      'COERCE 2025-02-24',
      'ACCUSE 2025-02-24',
    ],
    [
      'fr',
      'La police kényane a arrêté lundi deux hommes ; le Soudan a condamné le Kenya.',
      'COERCE 2025-02-24',
      'ACCUSE 2025-02-24',
    ],
    [
      'fr',
      'En mars 2022, le Mali a signé un traité avec le Niger, mais le Tchad a refusé de le signer.',
      'SUPPORT 2022-03',
      'REJECT 2022-03',
    ],
    // who says so says it afterwards
    [
      'en',
      'Kenyan police detained two men on Monday, Minister Rosa Quispe told reporters.',
      'COERCE 2025-02-24',
      'STATEMENT 2025-02-26',
    ],
  ])
  // in one paragraph, of those whom its words point back to
  tell([
    [
      'en',
      'Kenyan police detained Paul Lind on Monday. They accused him of spying.',
      'COERCE 2025-02-24',
      'ACCUSE 2025-02-24',
    ],
    [
      'en',
      'President Lena Horvat arrested Paul Lind on Monday. She named Ruth Mwangi minister.',
      'COERCE 2025-02-24',
      'APPOINT 2025-02-24',
    ],
    [
      'fr',
      'La présidente Lena Horvat a limogé lundi Paul Lind. Elle a nommé Ruth Mwangi ministre.',
      'SANCTION 2025-02-24',
      'APPOINT 2025-02-24',
    ],
    [
      'fr',
      'La présidente Lena Horvat a limogé lundi Paul Lind. Le Soudan a condamné le Kenya.',
      'SANCTION 2025-02-24',
      'ACCUSE 2025-02-26',
    ],
    [
      'fr',
      'La présidente Lena Horvat a limogé lundi Paul Lind.\n\nElle a nommé Ruth Mwangi ministre.',
      'SANCTION 2025-02-24',
      'APPOINT 2025-02-24',
    ],
  ])
  // whoever acts, where words put it on that day
  tell([
    [
      'en',
      'Kenyan police detained Paul Lind on Monday.\n\nHours later, Sudan condemned Kenya.',
      'COERCE 2025-02-24',
      'ACCUSE 2025-02-24',
    ],
    [
      'en',
      'Kenya expelled two Sudanese diplomats on Monday. Sudan in response recalled its ambassador.',
      'SANCTION 2025-02-24',
      'SANCTION 2025-02-24',
    ],
    [
      'en',
      'Kenya expelled two Sudanese diplomats on Monday. Sudan recalled its ambassador.',
      'SANCTION 2025-02-24',
      'SANCTION 2025-02-26',
    ],
    [
      'fr',
      'Le Kenya a expulsé lundi deux diplomates soudanais. Le Soudan a rappelé en riposte son ambassadeur.',
      'SANCTION 2025-02-24',
      'SANCTION 2025-02-24',
    ],
    [
      'fr',
      "Le Mali a signé lundi un accord avec le Niger.\n\n« C'est historique », a déclaré à l'issue de la cérémonie le ministre Paul Lind.",
      'SUPPORT 2025-02-24',
      'STATEMENT 2025-02-24',
    ],
    // not the day of what lies farther back
    [
      'fr',
      'Le Kenya a expulsé le 3 février deux diplomates soudanais. Le Soudan a ensuite condamné le Tchad.',
      'SANCTION 2025-02-03',
      'ACCUSE 2025-02-26',
    ],
    [
      'en',
      'Kenyan police detained Paul Lind on Monday.\n\nGhana praised Chad.\n\nLater in the day, Sudan condemned Kenya.',
      'COERCE 2025-02-24',
      'SUPPORT 2025-02-26',
      'ACCUSE 2025-02-26',
    ],
  ])
  // an English perfect tells what is so now
  tell([
    [
      'en',
      'Kenyan police detained Paul Lind on Monday. They have accused him of spying.',
      'COERCE 2025-02-24',
      'ACCUSE 2025-02-26',
    ],
    [
      'en',
      'President Lena Horvat met Ambassador Paul Lind on Monday. Horvat has thanked Norway.',
      'CONSULT 2025-02-24',
      'SUPPORT 2025-02-26',
    ],
    [
      'fr',
      "La présidente Lena Horvat a rencontré lundi l'ambassadeur Paul Lind. Mme Horvat a remercié la Norvège.",
      'CONSULT 2025-02-24',
      'SUPPORT 2025-02-24',
    ],
  ])
})

describe('a participle has the day of the clause it stands in, or since when it goes on', () => {
  tell([
    [
      'en',
      'The Security Council adopted on Monday a resolution proposed by France.',
      'SUPPORT 2025-02-24',
      'REQUEST 2025-02-24',
    ],
    [
      'fr',
      'Le Conseil de sécurité a adopté lundi une résolution présentée par la France.',
      'SUPPORT 2025-02-24',
      'REQUEST 2025-02-24',
    ],
    [
      'fr',
      'Le Mali a dénoncé le blocus imposé par le Niger depuis le 2 février.',
      'ACCUSE 2025-02-26',
      'COERCE 2025-02-02/..',
    ],
    [
      'en',
      'Mali denounced the blockade imposed by Niger since January.',
      'ACCUSE 2025-02-26',
      'COERCE 2025-01/..',
    ],
  ])
})

describe('what a day ended or had to come before has no day of its own, only the last that it can have', () => {
  tell([
    ['en', 'President Lena Horvat backed Kenya until 2019.', 'SUPPORT ../2019'],
    ['en', 'Until March 2019, President Lena Horvat backed Kenya.', 'SUPPORT ../2019-03'],
    ['en', 'President Lena Horvat met Paul Lind before 1990.', 'CONSULT ../1989'],
    ['en', 'President Lena Horvat met Paul Lind before 1 March 2024.', 'CONSULT ../2024-02-29'],
    ['en', 'President Lena Horvat backed Kenya until the summer of 2019.', 'SUPPORT ../2019-08'],
    ['en', 'President Lena Horvat met Paul Lind before the 1990s.', 'CONSULT ../1989'],
    ['en', 'President Lena Horvat met Paul Lind before the end of 2019.', 'CONSULT ../2019'],
    ['fr', 'La présidente Lena Horvat a rencontré Paul Lind avant fin 2019.', 'CONSULT ../2019'],
    ['fr', "La présidente Lena Horvat a soutenu le Kenya jusqu'en 2019.", 'SUPPORT ../2019'],
    ['fr', "Jusqu'au 5 mars 2019, la présidente Lena Horvat a soutenu le Kenya.", 'SUPPORT ../2019-03-05'],
    ['fr', 'La présidente Lena Horvat a rencontré Paul Lind avant 1990.', 'CONSULT ../1989'],
    [
      'fr',
      'La présidente Lena Horvat a rencontré Paul Lind avant le 1er mars 2024.',
      'CONSULT ../2024-02-29',
    ],
    // what is to come by then is agreed now
    ['en', 'President Lena Horvat will meet Paul Lind before Friday.', 'AGREE 2025-02-26'],
    ['fr', 'La présidente Lena Horvat rencontrera Paul Lind avant vendredi.', 'AGREE 2025-02-26'],
    ['en', 'Kenyan police detained Paul Lind until 3 March.', 'COERCE 2025-02-26'],
    // what is asked of others is asked today
    ['en', 'Kenya urged Sudan to leave Chad before 2019.', 'REQUEST 2025-02-26'],
    ['en', 'Kenya shared data with Sudan on Monday, two days before Friday.', 'COOPERATE 2025-02-24'],
  ])
})

describe('a day belongs to the clause it opens or closes', () => {
  tell([
    [
      'en',
      'Kenya has condemned the raid, and on Monday it expelled the Sudanese ambassador.',
      'ACCUSE 2025-02-26',
      'SANCTION 2025-02-24',
    ],
    [
      'en',
      'Kenya expelled two Sudanese diplomats in January; on Monday, Sudan condemned Kenya.',
      'SANCTION 2025-01',
      'ACCUSE 2025-02-24',
    ],
    [
      'fr',
      "Le Kenya a condamné le raid, et lundi le Soudan a expulsé l'ambassadeur kényan.",
      'ACCUSE 2025-02-26',
      'SANCTION 2025-02-24',
    ],
    [
      'fr',
      'La ministre Awa Diarra a laissé entendre lundi à Dakar que la trêve tenait.',
      'STATEMENT 2025-02-24',
    ],
    ['fr', '« La trêve tient », a fait savoir lundi la ministre Awa Diarra.', 'STATEMENT 2025-02-24'],
    [
      'fr',
      'La ministre Awa Diarra a fait remarquer que, depuis la paix signée en 1988, la trêve tenait.',
      'STATEMENT 2025-02-26',
    ],
    ['en', 'President Lena Horvat will pay a state visit to Kenya in October.', 'AGREE 2025-10'],
    [
      'en',
      'In its resolution of 3 February, the Security Council urged Mali to leave.',
      'REQUEST 2025-02-03',
    ],
    [
      'fr',
      'Dans son communiqué du 3 février, le Conseil de sécurité a exhorté le Mali à partir.',
      'REQUEST 2025-02-03',
    ],
    ['fr', 'Le Conseil de sécurité a salué sa résolution du 3 février.', 'SUPPORT 2025-02-26'],
  ])
})

describe('what has happened did so on a day that is past', () => {
  test.each([
    ['en', 'The Vatican on Monday offered to host a round of talks.', '2025-02-24'],
    ['en', 'Minister Rosa Quispe met President Lena Horvat on Monday and will travel to Lima.', '2025-02-24'],
    [
      'en',
      'Minister Rosa Quispe, who met President Lena Horvat on Monday, will travel to Lima.',
      '2025-02-24',
    ],
    ['en', 'Minister Rosa Quispe offered to meet President Lena Horvat on Monday.', '2025-03-03'],
    ['fr', "De passage à Lima lundi, le ministre Paul Lind s'est engagé à fournir des tentes.", '2025-02-24'],
    ['fr', "Le ministre Paul Lind s'est engagé à fournir des tentes lundi.", '2025-03-03'],
  ])('%s: %s', (language, text, date) =>
    expect(read(language, text).dates.map((d) => d.value)).toEqual([date]),
  )
})

describe('so long after or before what the main clause tells', () => {
  tell([
    [
      'en',
      'Kenya condemned Sudan on Monday, two days after Sudanese troops arrested Paul Lind.',
      'ACCUSE 2025-02-24',
      'COERCE 2025-02-22',
    ],
    [
      'en',
      'Kenya condemned Sudan on Monday, a day after Sudanese troops arrested Paul Lind and attacked Ghana.',
      'ACCUSE 2025-02-24',
      'COERCE 2025-02-23',
      'ASSAULT 2025-02-23',
    ],
    [
      'en',
      'Kenya condemned Sudan on Monday, barely 24 hours after Sudanese troops arrested Paul Lind.',
      'ACCUSE 2025-02-24',
      'COERCE 2025-02-23',
    ],
    [
      'en',
      'Kenya condemned Sudan on Monday, hours after Sudanese troops arrested Paul Lind.',
      'ACCUSE 2025-02-24',
      'COERCE 2025-02-24',
    ],
    [
      'en',
      'The day after Kenya expelled the Sudanese ambassador, Ghana condemned Kenya.',
      'SANCTION 2025-02-25',
      'ACCUSE 2025-02-26',
    ],
    [
      'en',
      'Kenya signed the treaty in May 2024, two years before Ghana rejected it.',
      'SUPPORT 2024-05',
      'REJECT 2026',
    ],
    [
      'fr',
      "Le Kenya a condamné lundi le Soudan, deux jours après que l'armée soudanaise eut arrêté Paul Lind.",
      'ACCUSE 2025-02-24',
      'COERCE 2025-02-22',
    ],
    [
      'fr',
      "Le Kenya a condamné lundi le Soudan, 48 heures après que l'armée soudanaise eut arrêté Paul Lind.",
      'ACCUSE 2025-02-24',
      'COERCE 2025-02-22',
    ],
  ])
})

describe('a day belongs to the noun it stands with where that is what is told', () => {
  tell([
    [
      'fr',
      'Dans le cadre de sa visite officielle au Kenya, du 24 au 28 février, la ministre Awa Diarra a rencontré mardi Paul Lind.',
      'CONSULT 2025-02-24/2025-02-28',
      'CONSULT 2025-02-25',
    ],
    ['fr', "Le ministre Paul Lind n'a pas pris part à la réunion de lundi.", 'CONSULT 2025-02-24'],
    ['en', 'Minister Rosa Quispe did not attend the meeting of 3 February.', 'CONSULT 2025-02-03'],
    [
      'en',
      'Police fired tear gas on Monday at members of Hamas who had blocked a road.',
      'PROTEST 2025-02-24',
    ],
    [
      'en',
      'Kenyan police on Monday arrested members of Hamas, which had attacked Israel.',
      'COERCE 2025-02-24',
      'ASSAULT 2025-02-26',
    ],
  ])
})

describe('what is said now is said today, and what is so now has no day told before', () => {
  tell([
    ['fr', "La France condamne fermement l'attaque lundi de Goma.", 'ACCUSE 2025-02-26'],
    ['fr', 'Le ministre Paul Lind rencontre lundi 24 février la ministre Awa Diarra.', 'CONSULT 2025-02-24'],
    ['en', 'France condemns the attack in Goma on Monday.', 'ACCUSE 2025-02-26'],
    ['en', 'France condemned the attack in Goma on Monday.', 'ACCUSE 2025-02-24'],
    [
      'en',
      'Kenya expelled two Sudanese diplomats on Monday but has not condemned Sudan.',
      'SANCTION 2025-02-24',
      'ACCUSE 2025-02-26',
    ],
    [
      'en',
      'President Lena Horvat will visit Ghana on Friday, while Kenya has condemned Sudan.',
      'AGREE 2025-02-28',
      'ACCUSE 2025-02-26',
    ],
    ['fr', 'Le Kenya aurait proposé une rencontre samedi prochain au Soudan.', 'REQUEST 2025-02-26'],
  ])
})

describe('two days in a row', () => {
  tell([
    ['en', 'President Lena Horvat visited Kenya on 8 and 9 February.', 'CONSULT 2025-02-08/2025-02-09'],
    ['en', 'President Lena Horvat visited Kenya on 8 and 12 February.', 'CONSULT 2025-02-08'],
    [
      'fr',
      'La présidente Lena Horvat a visité le Kenya les 8 et 9 février.',
      'CONSULT 2025-02-08/2025-02-09',
    ],
  ])
})

describe('the same day is that of what is told, not of what is told in passing', () => {
  test.each([
    [
      'en',
      'Kenyan teachers marched on Monday. Minister Rosa Quispe, who had visited Peru on Thursday, thanked them. Ghanaian drivers walked out the same day.',
      '2025-02-24',
    ],
    [
      'fr',
      "Le ministre Paul Lind a reçu mardi la ministre Awa Diarra. Il l'avait accueillie la veille. Le même jour, il a rencontré Rosa Quispe.",
      '2025-02-25',
    ],
    [
      'fr',
      'En visite au Kenya du 22 au 25 février, la ministre Awa Diarra a rencontré lundi Paul Lind. Le même jour, elle a visité Nairobi.',
      '2025-02-24',
    ],
  ])('%s: %s', (language, text, date) => expect(read(language, text).dates.at(-1)?.value).toBe(date))
})

describe('the day of the lead is that of what the one who acts in it does further on', () => {
  tell([
    [
      'en',
      'Governor Otieno Mboya sacked Treasurer Paul Lind on Monday.\n\nMr Mboya named Ruth Adhiambo treasurer.',
      'SANCTION 2025-02-24',
      'APPOINT 2025-02-24',
    ],
    // not of what others say to it, nor of what he says now
    [
      'en',
      'Governor Otieno Mboya sacked Treasurer Paul Lind on Monday.\n\nLind accused Mboya of treason.',
      'SANCTION 2025-02-24',
      'ACCUSE 2025-02-26',
    ],
    [
      'en',
      'Governor Otieno Mboya sacked Treasurer Paul Lind on Monday.\n\nMboya denies the claim.',
      'SANCTION 2025-02-24',
      'STATEMENT 2025-02-26',
    ],
    // a lead that makes no event, and one that is reported, set the day too
    [
      'en',
      'Governor Otieno Mboya toured smouldering hills on Monday. He promised tents to the villagers.',
      'AGREE 2025-02-24',
    ],
    [
      'fr',
      "Des combattants du Jnim ont attaqué lundi un camp de l'armée malienne, a annoncé mardi le Mali. L'armée malienne a riposté.",
      'ASSAULT 2025-02-24',
      'STATEMENT 2025-02-25',
      'ASSAULT 2025-02-24',
    ],
    // a paragraph that has come to a later day does not go back
    [
      'fr',
      'La présidente Lena Horvat a reçu lundi Paul Lind. Elle a limogé mardi Ruth Mwangi. Elle a condamné le Tchad.',
      'CONSULT 2025-02-24',
      'SANCTION 2025-02-25',
      'ACCUSE 2025-02-25',
    ],
  ])
})

describe('what is said at an occasion has its day', () => {
  tell([
    // of what one side said no day is that of what others of its country find fault with
    [
      'fr',
      'Le ministère kényan de la Santé a exhorté lundi les médecins à reprendre le travail.\n\nLa sénatrice kényane Rosa Quispe a accusé le Tchad de corruption.',
      'REQUEST 2025-02-24',
      'ACCUSE 2025-02-26',
    ],
    [
      'fr',
      'Le ministère kényan de la Santé a exhorté lundi les médecins à reprendre le travail.\n\n« Il est temps », a déclaré le ministre kényan Paul Lind.',
      'REQUEST 2025-02-24',
      'STATEMENT 2025-02-24',
    ],
    // by people of the same country, where they find no fault
    [
      'fr',
      'La ministre kényane Rosa Quispe a remis lundi des tentes au Tchad.\n\nLe gouverneur kényan Paul Lind a remercié le Tchad.',
      'AID 2025-02-24',
      'SUPPORT 2025-02-24',
    ],
    [
      'fr',
      'La ministre kényane Rosa Quispe a remis lundi des tentes au Tchad.\n\nLe gouverneur kényan Paul Lind a accusé le Tchad de corruption.',
      'AID 2025-02-24',
      'ACCUSE 2025-02-26',
    ],
    // by whoever was there
    [
      'fr',
      "Le Japon a remis lundi des tentes au Tchad.\n\nPrésente à la cérémonie, Mme Rosa Quispe a salué l'Espagne.",
      'AID 2025-02-24',
      'SUPPORT 2025-02-24',
    ],
    [
      'en',
      'The Supreme Court of Kenya released Paul Lind on Monday.\n\nDelivering the ruling, Justice Ruth Mwangi condemned Sudan.',
      'RETREAT 2025-02-24',
      'ACCUSE 2025-02-24',
    ],
    // to somebody met
    [
      'en',
      'President Lena Horvat thanked Ambassador Paul Lind, whom she received on Monday.',
      'SUPPORT 2025-02-24',
      'CONSULT 2025-02-24',
    ],
    // by him who was busy with it
    [
      'fr',
      'La présidente Lena Horvat, qui recevait lundi Paul Lind, a accusé le Tchad de piraterie.',
      'CONSULT 2025-02-24',
      'ACCUSE 2025-02-24',
    ],
    [
      'en',
      'President Lena Horvat, who was visiting Kenya on Monday, condemned Chad.',
      'CONSULT 2025-02-24',
      'ACCUSE 2025-02-24',
    ],
    [
      'fr',
      'La présidente Lena Horvat, qui devait rencontrer vendredi Paul Lind, a condamné le Tchad.',
      'AGREE 2025-02-28',
      'ACCUSE 2025-02-26',
    ],
    // in words made public
    [
      'en',
      'In a letter published on Monday, President Lena Horvat urged Chad to open the border.',
      'REQUEST 2025-02-24',
    ],
    [
      'fr',
      'Par un décret lu lundi, la présidente Lena Horvat a limogé le ministre Paul Lind.',
      'SANCTION 2025-02-24',
    ],
    ['en', 'In a town bombed on Monday, President Lena Horvat condemned Chad.', 'ACCUSE 2025-02-26'],
  ])
})

describe('what others say to it, or what it is said of, has a day of its own', () => {
  tell([
    [
      'en',
      'Kenya freed 20 fishermen on Monday, and Sudan praised the step.',
      'RETREAT 2025-02-24',
      'SUPPORT 2025-02-26',
    ],
    [
      'en',
      'Kenya closed the border with Chad on Monday, a step that Sudan condemned.',
      'COERCE 2025-02-24',
      'ACCUSE 2025-02-26',
    ],
    [
      'fr',
      "Le Kenya a expulsé lundi deux diplomates tchadiens, une mesure qu'a dénoncée le Soudan.",
      'SANCTION 2025-02-24',
      'ACCUSE 2025-02-26',
    ],
    ['en', "Minister Rosa Quispe condemned Monday's bombing of a hotel.", 'ACCUSE 2025-02-26'],
    ['en', "Kenya boycotted Monday's talks with Sudan.", 'REJECT 2025-02-24'],
    [
      'fr',
      "Les ministres Rosa Quispe et Paul Lind ont salué l'adoption du texte par l'ONU, le 24 décembre 2024, et remercié le Tchad.",
      'SUPPORT 2025-02-26',
      'SUPPORT 2025-02-26',
    ],
    [
      'fr',
      'La ministre Rosa Quispe a précisé avoir rencontré la veille le président Paul Lind.',
      'STATEMENT 2025-02-26',
      'CONSULT 2025-02-25',
    ],
  ])
})

describe('what came before the news', () => {
  tell([
    // and who told of it on a day
    [
      'en',
      'Kenya shelled a camp on Sunday, Sudan said on Monday. It accused Kenya of treachery.',
      'ASSAULT 2025-02-23',
      'STATEMENT 2025-02-24',
      'ACCUSE 2025-02-24',
    ],
    [
      'fr',
      "La présidente Lena Horvat, arrivée lundi au Kenya, a rencontré mardi Paul Lind. Ruth Mwangi, qui l'avait reçue la veille, a condamné le Tchad.",
      'CONSULT 2025-02-24',
      'CONSULT 2025-02-25',
      'CONSULT 2025-02-24',
      'ACCUSE 2025-02-26',
    ],
    [
      'fr',
      'Le Kenya avait expulsé lundi deux diplomates tchadiens. Le Tchad avait condamné le Soudan.',
      'SANCTION 2025-02-24',
      'ACCUSE 2025-02-24',
    ],
    [
      'en',
      'Kenya expelled a diplomat on Tuesday, a day after Sudan and Chad signed a treaty.',
      'SANCTION 2025-02-25',
      'SUPPORT 2025-02-24',
    ],
    [
      'en',
      'Kenyan police detained Paul Lind on Monday. Officer Ruth Mwangi beat him.',
      'COERCE 2025-02-24',
      'ASSAULT 2025-02-24',
    ],
    [
      'fr',
      'La ministre Rosa Quispe, qui enquêtait sur le Tchad depuis novembre, a condamné le Soudan.',
      'ACCUSE 2024-11/..',
      'ACCUSE 2025-02-26',
    ],
  ])
})

describe('what is counted within a time was not done in all of it', () => {
  tell([
    ['en', 'Kenya served Togo with a protest, its 41st this year.', 'ACCUSE 2025-02-26'],
    ['en', 'Kenya fired its third missile at Togo this month.', 'ASSAULT 2025-02'],
    ['en', 'Kenya praised Togo this year.', 'SUPPORT 2025'],
    ['fr', 'Le Kenya a remis au Togo un don, le troisième cette année.', 'AID 2025-02-26'],
  ])
})
