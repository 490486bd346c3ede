/** How sentences are built: the same events whatever the voice, the order and the number of clauses. */

import { expect, test } from 'vitest'
import { BIT, JOB } from '../dist/pack/grammar.js'
import { testConstructions } from './constructions.js'

const ENGLISH = `
# whom a relative tells of, by a past form that is a noun as well
Paul Lind, whom Kenya accused of fraud, praised Togo.
  ACCUSE Kenya > Lind
  SUPPORT Lind > Togo
Mali, which the African Union accused of fraud, praised Togo.
  ACCUSE African Union > Mali
  SUPPORT Mali > Togo
The accused of fraud praised Togo.
  none

# whoever waits for his verb behind what opens the sentence, with what commas tell of him
At the summit Tom Kibo, a former general, praised Togo.
  SUPPORT Kibo > Togo
Ahead of the summit Kenya's Foreign Minister, Tom Kibo, praised Togo.
  SUPPORT Kibo > Togo
At the home of the trader Tom Kibo, dealers praised Togo.
  none
Visibly moved, Tom Kibo, the Kenyan foreign minister, praised Togo.
  SUPPORT Kibo > Togo
Aged 64, Tom Kibo, a former general, praised Togo.
  SUPPORT Kibo > Togo
Tom Kibo, once a close ally of the president, praised Togo.
  SUPPORT Kibo > Togo
Tom Kibo, although a member of the Green Party, praised Togo.
  SUPPORT Kibo > Togo
Kenya left, while Togo, a member of the bloc, praised Mali.
  SUPPORT Togo > Mali

# what a participle tells of the phrase behind a preposition, whatever the verb
Tom Kibo prayed with prisoners held in Baku and thanked Togo.
  SUPPORT Kibo > Togo

# what somebody is said to have done goes on behind a comma, unless it is words
Minister Tom Kibo accused Kenya of opening fire on villagers, killing one and wounding three.
  ACCUSE Kibo > Kenya
Minister Tom Kibo accused Kenya of lying, saying it had fired on villagers.
  ACCUSE Kibo > Kenya
  STATEMENT Kibo

# a relative speaks of the thing rather than of the place or body where it was; a pronoun behind a past form is its object
India blamed Pakistan for an attack outside a Delhi court that killed 12.
  ACCUSE India > Pakistan
Togo left, hours after the Senate approved it by 222 votes.
  SUPPORT Senate

# a noun that is a verb as well, behind a name
JNIM, an al Qaeda affiliate, killed Paul Lind.
  ASSAULT JNIM > Lind

# behind 'which' a form that is a noun as well is its verb, unless another follows
Thailand, which shelters refugees, arrested Paul Lind.
  AID Thailand
  COERCE Thailand > Lind
Thailand, which plans elections, arrested Paul Lind.
  COERCE Thailand > Lind
Thailand, which officials blame for the raid, arrested Paul Lind.
  COERCE Thailand > Lind

# what somebody was brought to do
Kenya expelled the envoy, prompting Togo to recall its ambassador from Nairobi.
  SANCTION Kenya
  SANCTION Togo > Kenya
The attack forced Kenya to close its border.
  COERCE Kenya
Togo will expel the envoy, forcing Kenya to close its embassy.
  SANCTION Togo (future)
The law would force Kenya to close its border.
  none

# adjectives of nationality with one noun
The Thai, Malaysian and Indonesian navies began a joint drill. Thailand, Malaysia and Indonesia left.
  COOPERATE Indonesia, Malaysia, Thailand

# what somebody else does with what is told, by a name right behind the noun
Sudan accused Chad of arming rebels, an accusation Egypt denies.
  ACCUSE Sudan > Chad
  STATEMENT Egypt
Kenya shelled Togo, a move Hamas has hailed.
  ASSAULT Kenya > Togo @Togo
  SUPPORT Hamas
Sudan accused Chad of arming rebels, claims Hamas has denied.
  ACCUSE Sudan > Chad
  STATEMENT Hamas
Minister Tom Kibo, a lawyer, claims Egypt has denied it.
  STATEMENT Kibo
The charity Oxfam condemned Togo.
  ACCUSE Oxfam > Togo
Minister Tom Kibo accused Chad of theft, a charge its foreign minister, Paul Lind, denies.
  ACCUSE Kibo > Chad
  STATEMENT Lind

# people who are said to do something do it themselves
President Lena Horvat condemned students blockading the road.
  ACCUSE Horvat
# nouns that are verbs as well, of which 'forces' and 'talks' build no tense; two who did something
Kenya left. Kenyan forces clash with Hamas in Lamu.
  ASSAULT Kenya, Hamas @Lamu
Kenya left. Kenyan negotiators visit Togo for talks on European-based missiles.
  CONSULT/visit Kenya > Togo
Paul Lind met Tom Kibo in Oslo. The two condemned attacks on Togo.
  CONSULT Kibo, Lind @Oslo
  ACCUSE Kibo, Lind
Paul Lind met Tom Kibo in Oslo. The two detained men left.
  CONSULT Kibo, Lind @Oslo

# by how much is nobody who did it; whoever is engaged in something does it
President Paul Lind shortened by one hour the nightly curfew imposed in Togo.
  CONCEDE Lind
Kenya was engaged in talks with Togo.
  CONSULT Kenya, Togo

# what sums up with a rank is no object
Kenya and Togo conferred in Oslo, the third such talks in a month.
  CONSULT Kenya, Togo @Oslo

# a place by what stands behind it, and by what stands before it
Boko Haram attacked Soumbara, a village in the north.
  ASSAULT Boko Haram @Soumbara
The Green Party marched through the streets of Quito.
  PROTEST Green Party @Quito

# members by what ties them to their body
Gunmen allied with Boko Haram attacked a village.
  ASSAULT Boko Haram
Unions affiliated with the Congress of Labour called a strike.
  PROTEST Congress of Labour

# a place in front, behind a date or not, and for all that was done there
On Monday in Lisbon, Minister Tom Kibo met Minister Paul Lind.
  CONSULT Kibo, Lind @Lisbon on 2025-02-24
In Lisbon on Monday, the Green Party marched and the Portuguese police arrested seven people.
  PROTEST Green Party @Lisbon on 2025-02-24
  COERCE Portuguese police @Lisbon on 2025-02-24

# a bare day behind a name is no part of it
Kenya praised King Faisal Tuesday.
  SUPPORT Kenya > Faisal on 2025-02-25
Kenya praised Godwin Sunday Ravel.
  SUPPORT Kenya > Ravel

# within what time is no word for who acts
Kenya refused, and within hours Togo had expelled Paul Lind.
  REJECT Kenya
  SANCTION/expel Togo > Lind

# how often is no object
Kenya has met Togo several times in Oslo.
  CONSULT Kenya, Togo @Oslo
Minister Tom Kibo visited Oslo four times last year.
  CONSULT/visit Kibo @Oslo on 2024 (historical)
Kenya shelled the town of Gedo 14 times on Monday. Gedo lies in Somalia.
  ASSAULT Kenya @Gedo on 2025-02-24
Three times Kenya rejected the plan.
  REJECT Kenya

# a measure is nobody, and a margin no agent
Minister Tom Kibo met Senator Leo Grant. Kenya seized 12,000ha of land.
  CONSULT Grant, Kibo
  COERCE Kenya
President Lena Horvat, whom the Senate voted in by a margin of three, praised Togo.
  APPOINT Senate > Horvat
  SUPPORT Horvat > Togo

# what is given to somebody with an apposition
Kenya handed the minister of Togo, Paul Lind, a letter of protest.
  ACCUSE Kenya > Lind

Kenya handed the Togolese ambassador, Paul Lind, a strongly worded note on Monday. Togo lied.
  ACCUSE Kenya > Lind on 2025-02-24
Kenya handed the Togolese ambassador a letter of protest. Togo lied.
  ACCUSE Kenya > Togo
Kenya gave the ambassador of Togo, Paul Lind, 48 hours to leave.
  SANCTION/expel Kenya > Lind

# a possessive day is no phrase of its own
Kenya railed against Monday's raid on Togo by Mali.
  ACCUSE Kenya
  ASSAULT Mali > Togo on 2025-02-24

# whom what is vowed is for, and behind a particle
Kenyan Minister Tom Kibo pledged that Kenya would stand firmly by Togo.
  AGREE Kibo > Togo
Minister Tom Kibo vowed to hunt down the gang's kingpin, Paul Lind.
  THREATEN Kibo > Lind

# of two who met where one of them is at home the other is the guest
Kenyan Minister Tom Kibo and Peruvian Minister Paul Lind met in Nairobi on Monday.
  CONSULT/visit Lind > Kibo @Nairobi on 2025-02-24
Kenyan Minister Tom Kibo and Peruvian Minister Paul Lind met in Oslo on Monday.
  CONSULT Kibo, Lind @Oslo on 2025-02-24

# who speaks in a letter, in front; what is added is said then; who lends whom
In a letter to Minister Tom Kibo, Paul Lind said that Kenya was poor.
  STATEMENT Lind > Kibo
Peruvian Minister Paul Lind voiced concern, adding that Peru was ready to help Togo.
  STATEMENT Lind
  AGREE Lind > Togo
Norway will lend Kenya 20 million euros.
  AGREE Norway > Kenya
Speaking in Oslo, Paul Lind, who had met Leo Grant on Monday, praised Togo.
  CONSULT Lind, Grant on 2025-02-24
  SUPPORT Lind > Togo

# a particle right before a day; a word of the office is no gerund
Minister Paul Lind stepped down Monday after Leo Grant praised Togo.
  RETREAT Lind on 2025-02-24
  SUPPORT Grant > Togo
Paul Lind was named acting managing director by Minister Tom Kibo.
  APPOINT Kibo > Lind

# a verb that is a noun elsewhere, with its particle; streets are nobody
Senator Leo Grant demanded that Mr Paul Lind step down; Norway praised Togo.
  REQUEST Grant > Lind
  SUPPORT Norway > Togo
The CGT marched down Avenida de Mayo on Monday.
  PROTEST CGT on 2025-02-24

# those whom nobody names, and camps of refugees
The Kenyan Navy arrested 14 fishermen. The Supreme Court remanded them in custody.
  COERCE Kenyan Navy
  COERCE Supreme Court
Minister Tom Kibo met Senator Leo Grant. Norway has resumed deliveries to the camps.
  CONSULT Kibo, Grant
  AID Norway

# members of a body told of by what it is, also where they undergo it
The Juwa party protested. Five members of the party were arrested by Mali on Monday.
  ACCUSE Juwa
  COERCE Mali > Juwa on 2025-02-24

# what several decide is agreed, whatever the verb
Kenya and Togo decided on Monday to run a joint school.
  AGREE Kenya, Togo on 2025-02-24

# who is accused, behind what is his
Kenya froze the assets of Paul Lind, accused by the Senate of fraud.
  SANCTION Kenya > Lind
  ACCUSE Senate > Lind

# whom something is found of
Interpol found Paul Lind guilty of fraud.
  SANCTION Interpol > Lind

# those named behind what stands beside the group; words for what the verb before tells of
Kenya took eleven people into custody, among them Senator Leo Grant.
  COERCE Kenya > Grant
Norway condemned what Peru called a victory.
  ACCUSE Norway

# a pronoun that closes what it reports
President Lena Horvat condemned Togo. Norway will ask Peru to leave, she added. Horvat is from Norway.
  ACCUSE Horvat > Togo
  REQUEST Horvat > Peru
President Lena Horvat condemned Togo. Mali had attacked a port, she said.
  ACCUSE Horvat > Togo
  ASSAULT Mali
  STATEMENT Horvat

# who speaks, behind what is quoted and before what a relative tells of him
“Togo lies,” President Lena Horvat, who visited Kenya on Monday, told reporters.
  CONSULT/visit Horvat > Kenya on 2025-02-24
  STATEMENT Horvat
“We will act,” said President Lena Horvat, who visited Kenya on Monday.
  STATEMENT Horvat
  CONSULT/visit Horvat > Kenya on 2025-02-24

# whom something goes to, behind a relative clause
Uruguay extradited Paul Lind, who is wanted for graft, to Peru.
  COOPERATE Uruguay > Peru
Kenya donated masks, which were made in China, to Togo.
  AID Kenya > Togo

# a gerund behind the subject of a clause that a conjunction opens
Paul Lind thanked Kenya, while Senator Leo Grant, deploring a late response, praised Togo.
  SUPPORT Lind > Kenya
  ACCUSE Grant
  SUPPORT Grant > Togo

# somebody else's gerund behind a comma, and behind what he is no name of; a list, and the subject's own
Kenya condemned Chad, Minister Paul Lind accusing Togo of lying.
  ACCUSE Kenya > Chad
  ACCUSE/allege Lind > Togo
Kenya praised its ally, Minister Paul Lind thanking Togo, and Ghana's parliament deploring the delay.
  SUPPORT Kenya
  SUPPORT Lind > Togo
  ACCUSE Ghana's parliament
Kenya praised Togo, Ghana and Mali, accusing Chad of lying.
  SUPPORT Kenya > Ghana, Mali, Togo
  ACCUSE/allege Kenya > Chad
Kenya expelled Paul Lind, whereupon Senator Leo Grant, who leads a party, praised Togo.
  SANCTION/expel Kenya > Lind
  SUPPORT Grant > Togo

# one of those that a verb tells of, named behind a comma
Hamas killed one of its commanders, Paul Lind.
  ASSAULT Hamas > Lind
Kenya arrested in Oslo a Lithuanian national, Paul Lind, on Monday.
  COERCE Kenya > Lind @Oslo on 2025-02-24
Kenya sank a boat, Paul Lind said.
  ASSAULT Kenya
  STATEMENT Lind

# so many members are their body, a few are not
Several hundred members of Greenpeace marched in Oslo.
  PROTEST Greenpeace
Some 2,000 members of Greenpeace marched in Oslo.
  PROTEST Greenpeace
Three members of Greenpeace marched in Oslo.
  none

# those whose body was told, or who gave it its name
Nurses of the Red Cross marched on Monday. The nurses blocked a bridge.
  PROTEST Red Cross
  PROTEST Red Cross
The Kenya National Union of Nurses condemned the decree. The nurses marched on Monday.
  ACCUSE Kenya National Union of Nurses
  PROTEST Kenya National Union of Nurses
Nurses of the Red Cross and nurses of the Kenya National Union of Nurses marched on Monday. Nurses blocked a bridge.
  PROTEST Red Cross, Kenya National Union of Nurses

# how long before or after something is no object of the verb before it
Kenya arrested Paul Lind hours after Sudan condemned Togo.
  COERCE Kenya > Lind
  ACCUSE Sudan > Togo
Kenya arrested Minister Tom Kibo two days after the vote.
  COERCE Kenya > Kibo

# whom something is given to stands right behind the verb; a refusal is for him
Qatar gave Lebanon fuel.
  AID Qatar > Lebanon
Egypt refused to grant the Red Cross access to the prison.
  REJECT Egypt > Red Cross
Kenya granted Somalia access to the port.
  RETREAT/access Kenya > Somalia
Kenya gave UN officials a tour.
  none

# what is listed behind a perfect is told of the same subject, and no speaker stands behind it
Kenya has condemned Sudan, recalled its ambassador and closed the border with Togo.
  ACCUSE Kenya > Sudan
  SANCTION Kenya
  COERCE Kenya > Togo
Minister Tom Kibo was arrested and charged by Kenya on Monday.
  COERCE Kenya > Kibo on 2025-02-24
  ACCUSE Kenya > Kibo on 2025-02-24
President Lena Horvat said that Kenya had condemned Sudan and expelled two envoys.
  STATEMENT Horvat
  ACCUSE Kenya > Sudan
  SANCTION/expel Kenya

# whose things are hit, and what stands beside a demand
Senator Leo Grant, whose house the FBI raided, condemned Togo.
  COERCE FBI > Grant
  ACCUSE Grant > Togo
Kenya asked Minister Tom Kibo to resign, a demand he rejected.
  REQUEST Kenya > Kibo
  REJECT Kibo
The minister sacked on Monday praised Togo.
  none

# what is said without a conjunction behind the one told, and behind a condition
President Lena Horvat told reporters she would expel the Sudanese envoy. Sudan complained.
  THREATEN Horvat > Sudan
  ACCUSE Sudan
Norway told Reuters it had expelled two envoys.
  STATEMENT Norway > Reuters
  SANCTION/expel Norway
Norway said that if Sudan jailed Paul Lind, it would expel two envoys.
  THREATEN Norway > Sudan
Unless Sudan frees Paul Lind, Norway will expel two envoys, President Lena Horvat warned. Horvat is from Norway.
  THREATEN Horvat > Sudan

# a gerund that says has its clause behind it without a conjunction
Kenya complained on Monday, saying Sudan had expelled Paul Lind, and adding it would expel two envoys.
  ACCUSE Kenya
  STATEMENT Kenya
  SANCTION/expel Sudan > Lind
  THREATEN Kenya
Kenya, saying the raid was illegal, recalled its ambassador.
  STATEMENT Kenya
  SANCTION Kenya
Norway, saying that Sudan had lied, expelled two envoys.
  STATEMENT Norway
  SANCTION/expel Norway
A letter saying Sudan had lied was sent to Norway.
  none

# a past form behind a pronoun that is no subject, and one that is a noun as well behind a name
Kenya met Paul Lind. Togo ordered him detained for a week.
  CONSULT Kenya, Lind
  COERCE/arrest Togo > Lind
Kenya accused lawmakers of fraud.
  ACCUSE/allege Kenya
Norway has yet to confirm Paul Lind.
  APPOINT Norway > Lind (negated)
Gifts worth millions were seized by Kenya.
  COERCE/seize Kenya

# what was so behind a past report is what is said there
Kenya said it was ready to host talks.
  AGREE Kenya «said»
Kenya said it rejected the claim of Togo.
  REJECT Kenya > Togo «said»
Kenya said Togo rejected the plan.
  STATEMENT Kenya
  REJECT Togo

# the name behind whose appeal it is, and what one is committed to
The Supreme Court rejected the appeal of the opposition candidate, Paul Lind.
  REQUEST Lind > Supreme Court
  REJECT Supreme Court > Lind
Kenya said it was committed to the deal with Togo.
  AGREE Kenya > Togo «said»

# who arrives on a visit makes one
President Lena Horvat arrived in Muscat on a state visit to Oman.
  CONSULT/visit Horvat > Oman

# those behind one whose lot a noun tells share the noun
Kenya ordered the arrest of Paul Lind, Leo Grant and Tom Kibo.
  COERCE/arrest Kenya > Lind, Grant, Kibo
Kenya praised the work of Paul Lind and Leo Grant.
  SUPPORT Kenya > Lind, Grant
Kenya condemned the arrest of Paul Lind and Leo Grant.
  ACCUSE Kenya

# whom words come from, who gives a dinner, and talks that lie ahead
A statement from the Ministry of Health said the water was safe.
  STATEMENT Ministry of Health
President Lena Horvat attended a dinner hosted by Sultan Iskandar.
  CONSULT Horvat > Iskandar
President Lena Horvat will fly to Lima for talks with Paul Lind.
  AGREE Horvat > Lind
Sultan Iskandar consented to the appointment of Tan Sri Ahmad Fauzi.
  APPOINT Iskandar > Fauzi

# what somebody has done to another
President Lena Horvat had Senator Leo Grant arrested.
  COERCE/arrest Horvat > Grant
President Lena Horvat will have Paul Lind deported.
  COERCE/deport Horvat > Lind (future)
Kenya had its membership suspended.
  none
Sudan has not left, nor has Kenya expelled two envoys.
  SANCTION/expel Kenya (negated)
President Lena Horvat had arrested Senator Leo Grant.
  COERCE/arrest Horvat > Grant

# who does it in passing is not the subject before
Serbia's foreign ministry praised Kenya, its spokesperson, Maria Zorina, accusing Togo of lying.
  SUPPORT Serbia's foreign ministry > Kenya
  ACCUSE Zorina > Togo
Germany rejected the treaty, with Kenya accusing Togo of lying.
  REJECT Germany
  ACCUSE Kenya > Togo
President Lena Horvat met Ambassador Paul Lind, urging Togo to leave.
  CONSULT Horvat, Lind
  REQUEST Horvat > Togo

# a pronoun in front of the verb does it, whoever made what it refuses
President Lena Horvat praised Kenya. On Friday she turned down mediation by Togo between her and Sudan, which had left.
  SUPPORT Horvat > Kenya
  REJECT/meet Horvat > Togo on 2025-02-21

# active and passive
President Lena Horvat received Ambassador Paul Lind.
  CONSULT Lind > Horvat
Ambassador Paul Lind was received by President Lena Horvat.
  CONSULT Lind > Horvat
Peru has been sanctioned by Canada.
  SANCTION Canada > Peru
Kenya was urged by Germany to sign the treaty.
  REQUEST Germany > Kenya
The agreement was signed by Minister Awa Diarra and Ambassador Paul Lind.
  SUPPORT Diarra, Lind
The rebels were condemned by France.
  ACCUSE France
Belarus is being criticised by Poland.
  ACCUSE Poland > Belarus
The house was searched on Monday.
  none
Ambassador Paul Lind was arrested on Monday.
  none

# a verb that could be a noun, behind a pronoun and an adverb or an adjective
“This is a victory for the port,” President Lena Horvat told Kenya.
  STATEMENT Horvat > Kenya
Germany last sanctioned Belarus in March 2024.
  SANCTION Germany > Belarus on 2024-03 (historical)
Kenya also demands an apology from Togo.
  REQUEST/yield Kenya > Togo

# a date between the auxiliary and its verb
Senator Awa Diarra had on Monday condemned Sudan.
  ACCUSE Diarra > Sudan on 2025-02-24
President Lena Horvat will on Friday receive King Haakon.
  AGREE Horvat > Haakon

# insertions between a subject behind a conjunction and its verb
Ghana did not veto the text, although its ambassador, Paul Lind, criticised Sudan.
  REJECT/change Ghana (negated)
  ACCUSE Lind > Sudan
Kenya praised Togo, days after General Paul Lind, the army chief, condemned Sudan.
  SUPPORT Kenya > Togo
  ACCUSE Lind > Sudan
Kenya praised Togo hours after the African Union (AU) condemned Sudan.
  SUPPORT Kenya > Togo
  ACCUSE African Union > Sudan

# \`her\` without a noun is a pronoun
President Lena Horvat met Minister Awa Diarra and assured her that Kenya would help Ghana.
  CONSULT Horvat, Diarra
  AGREE Horvat > Diarra

# ways of speaking behind \`by\` are nobody
Minister Paul Lind told Ghana by telephone from Nairobi that the road was open.
  STATEMENT Lind > Ghana

# a term or an infinitive behind a past form is no agent
Interpol promised to hand over the files by the weekend.
  AGREE Interpol

# relative clauses that go on behind \`and\`, and that are over before it
Kenya blamed Somalia for a raid in which nine soldiers died, and thanked Ghana.
  ACCUSE Kenya > Somalia
  SUPPORT Kenya > Ghana
Kenya thanked General Paul Lind, who met Senator Awa Diarra and condemned Sudan.
  SUPPORT Kenya > Lind
  CONSULT Diarra, Lind
  ACCUSE Lind > Sudan

# those whom a relative speaks of stand behind a noun for a thing
Kenya deplored the conduct of Interpol officers who arrested Senator Awa Diarra.
  ACCUSE Kenya > Interpol
  COERCE Interpol > Diarra

# nouns of what others did, whom the text does not name
Kenya on Monday deplored the Russian attack on Odesa.
  ACCUSE Kenya
Kenya denounced the visit of a Danish official to Oslo.
  ACCUSE Kenya

# a subject that waits behind a conjunction for the verb behind its relative clause or its name
Kenya condemned Sudan, while President Ana Horvat, who had phoned King Haakon last week, thanked Ghana.
  ACCUSE Kenya > Sudan
  CONSULT Haakon, Horvat
  SUPPORT Horvat > Ghana
Kenya praised Togo, hours after the main opposition party, the SPLM-IO, condemned Sudan.
  SUPPORT Kenya > Togo
  ACCUSE SPLM-IO > Sudan

# words before a number are no prepositions behind a verb that has an object
Interpol detained around 30 workers of Google.
  COERCE Interpol > Google
Interpol arrested over 40 members of Google.
  COERCE Interpol > Google

# objects with a word of the verb behind them, or the object of a gerund in front
Peru holds the Border Security Force responsible for the raid.
  ACCUSE Peru > Border Security Force
Minister Paul Lind spoke of rebels whom he accused Colombia of sheltering.
  STATEMENT Lind
  ACCUSE Lind > Colombia

# quotation marks inside a verb group
General Paul Lind vowed to "crush" Hamas.
  THREATEN Lind > Hamas
Minister Awa Diarra said she would "always support" Kenya.
  AGREE Diarra > Kenya

# a semicolon parts sentences
The drivers met Senator Awa Diarra; the union's lawyer, Paul Lind, accused Minister Ana Horvat of "theft".
  ACCUSE Lind > Horvat

# a list of deeds behind a relative clause is no speech between commas
Paul Lind, who is heading a team, conveyed to Senator Awa Diarra the thanks of Pope Leo, praised Kenya and condemned Sudan.
  SUPPORT Lind > Diarra
  SUPPORT Lind > Kenya
  ACCUSE Lind > Sudan

# joined relative clauses
Kenya thanked Minister Awa Diarra, who had condemned Sudan and who later praised Togo.
  SUPPORT Kenya > Diarra
  ACCUSE Diarra > Sudan
  SUPPORT Diarra > Togo
Senator Awa Diarra, who met Paul Lind and whose party praised Togo, condemned Sudan.
  CONSULT Diarra, Lind
  ACCUSE Diarra > Sudan
President Lena Horvat, who has met Paul Lind and who, in the words of one envoy, is no friend of war, on Sunday condemned Sudan.
  CONSULT Horvat, Lind
  ACCUSE Horvat > Sudan on 2025-02-23

# insertion behind insertion
President Lena Horvat, a lawyer who was elected in 2017, on Thursday, during a visit that had been planned for months, met Paul Lind.
  CONSULT Horvat, Lind

# joined gerunds
President Lena Horvat met Paul Lind, accusing Sudan of killing farmers and urging Togo to act.
  CONSULT Horvat, Lind
  ACCUSE/allege Horvat > Sudan
  REQUEST Horvat > Togo

# who has a verb of his own behind «said» is what is said; what only speakers do is the speaker's
General Pavel Luka rejected the claim, said his men had burned no tents and vowed to push on.
  REJECT Luka
  STATEMENT Luka
  AGREE Luka
Premier Tomas Novak said the verdict was a triumph and thanked Malta.
  STATEMENT Novak
  SUPPORT Novak > Malta
The bridge was hit, said a police officer deployed in Oslo.

# words that stand between an auxiliary and its verb
Kenya and Togo have both condemned Sudan.
  ACCUSE Kenya, Togo > Sudan
Kenya, Togo and Ghana had all thanked Norway.
  SUPPORT Ghana, Kenya, Togo > Norway

# conditions without \`if\`
Should Sudan attack Kenya, Norway would condemn Sudan.
  ASSAULT Sudan > Kenya (hypothetical)
  ACCUSE Norway > Sudan (hypothetical)

# what has yet to come
Kenya has yet to condemn Sudan.
  ACCUSE Kenya > Sudan (negated)
Kenya has yet to comment.
  STATEMENT Kenya (negated)
Kenya has yet to say whether Togo left.
  none

# participles between commas, and those behind a gerund of the same time
Senator Awa Diarra, arrested in Oslo on Monday and accused of spying, thanked Norway.
  SUPPORT Diarra > Norway
Senator Awa Diarra, freed in Oslo on Monday, thanked Norway.
  SUPPORT Diarra > Norway
Having condemned Sudan and urged Togo to act, Kenya thanked Norway.
  ACCUSE Kenya > Sudan
  REQUEST Kenya > Togo
  SUPPORT Kenya > Norway
After meeting Paul Lind and thanking Togo, President Lena Horvat condemned Sudan.
  CONSULT Horvat, Lind
  SUPPORT Horvat > Togo
  ACCUSE Horvat > Sudan

# what is done before and after
President Lena Horvat met Paul Lind before thanking Togo.
  CONSULT Horvat, Lind
  SUPPORT Horvat > Togo
President Lena Horvat will meet Paul Lind before thanking Togo.
  AGREE Horvat > Lind
Before thanking Togo, President Lena Horvat met Paul Lind.
  CONSULT Horvat, Lind

# the name of an unnamed country between commas
Sudan's ally, Togo, condemned Kenya.
  ACCUSE Togo > Kenya

# a noun that is a verb elsewhere
Kenya delivered food to Ghana at the border gate the same day.
  AID Kenya > Ghana

# people who act for the body named before them, whose noun is a verb elsewhere
NATO forces attacked Hamas.
  ASSAULT NATO > Hamas
UN guards were attacked by Hamas.
  ASSAULT Hamas > UN
Kenya guards its border.
  none
Russian missiles hit Kharkiv, and Russia condemned Poland.
  ASSAULT Russia @Kharkiv
  ACCUSE Russia > Poland
Kenya bought helicopters from Poland.
  COOPERATE Kenya > Poland

# civil bodies belong to the place they are in
Authorities in Kenya banned a party.
  COERCE/restrict Kenya
Troops in Kenya killed a man.
  none

# relative clauses, with the main verb after them
President Lena Horvat, who met Prime Minister Tomas Novak on Monday, condemned Belarus.
  CONSULT Horvat, Novak
  ACCUSE Horvat > Belarus
Norway, which supports Kenya, criticised Sudan.
  SUPPORT Norway > Kenya
  ACCUSE Norway > Sudan
Minister Awa Diarra, whom President Lena Horvat received, thanked Croatia.
  CONSULT Diarra > Horvat
  SUPPORT Diarra > Croatia
Ghana praised President Lena Horvat, who thanked Kenya.
  SUPPORT Ghana > Horvat
  SUPPORT Horvat > Kenya
President Lena Horvat, whose country is calm, condemned Belarus.
  ACCUSE Horvat > Belarus
President Lena Horvat, who was in Oslo when the war began, condemned Belarus.
  ACCUSE Horvat > Belarus
President Lena Horvat, who left Oslo after the parliament had fallen silent, condemned Belarus.
  ACCUSE Horvat > Belarus
Sudan, which was sanctioned by Canada, condemned Norway.
  SANCTION Canada > Sudan
  ACCUSE Sudan > Norway
The country that attacked Ghana is Sudan.
  none

# coordinated subjects and objects
President Lena Horvat and Prime Minister Tomas Novak condemned Belarus.
  ACCUSE Horvat, Novak > Belarus
France, Italy and Spain condemned Belarus and Iran.
  ACCUSE France, Italy, Spain > Belarus, Iran
Both Kenya and Ghana condemned Sudan.
  ACCUSE Ghana, Kenya > Sudan
Kenya as well as Ghana condemned Sudan.
  ACCUSE Ghana, Kenya > Sudan
Kenya thanked President Lena Horvat, Prime Minister Tomas Novak and the United Nations.
  SUPPORT Kenya > Horvat, Novak, United Nations

# coordinated verbs
Minister Awa Diarra thanked Norway and criticised Sudan.
  SUPPORT Diarra > Norway
  ACCUSE Diarra > Sudan
Minister Awa Diarra thanked Norway, criticised Sudan and urged Kenya to act.
  SUPPORT Diarra > Norway
  ACCUSE Diarra > Sudan
  REQUEST Diarra > Kenya
Kenya condemned Sudan, but praised Norway.
  ACCUSE Kenya > Sudan
  SUPPORT Kenya > Norway
Kenya condemned Sudan, and Ghana praised Norway.
  ACCUSE Kenya > Sudan
  SUPPORT Ghana > Norway
Kenya condemned Sudan, while Ghana praised Norway.
  ACCUSE Kenya > Sudan
  SUPPORT Ghana > Norway
Kenya has condemned and sanctioned Sudan.
  ACCUSE Kenya > Sudan
  SANCTION Kenya > Sudan

# participles
Speaking in Geneva, Minister Awa Diarra condemned Sudan.
  ACCUSE Diarra > Sudan
Minister Awa Diarra smiled, thanking Kenya.
  SUPPORT Diarra > Kenya
Thanking Kenya, Minister Awa Diarra smiled.
  SUPPORT Diarra > Kenya
Accused by Sudan, Ambassador Paul Lind thanked Kenya.
  ACCUSE Sudan > Lind
  SUPPORT Lind > Kenya
Ambassador Paul Lind, accused by Sudan, thanked Kenya.
  ACCUSE Sudan > Lind
  SUPPORT Lind > Kenya
Ambassador Paul Lind, born in Oslo, thanked Kenya.
  SUPPORT Lind > Kenya
Having met President Lena Horvat, Minister Awa Diarra thanked Croatia.
  CONSULT Diarra, Horvat
  SUPPORT Diarra > Croatia
After meeting President Lena Horvat, Minister Awa Diarra thanked Croatia.
  CONSULT Diarra, Horvat
  SUPPORT Diarra > Croatia

# speech behind and before its words
“The road is long,” said President Lena Horvat.
  STATEMENT Horvat
“The road is long,” President Lena Horvat said.
  STATEMENT Horvat
“The road is long,” President Lena Horvat told Ambassador Paul Lind.
  STATEMENT Horvat > Lind
The road is long, Minister Awa Diarra said.
  STATEMENT Diarra
The road is long, said Minister Awa Diarra.
  STATEMENT Diarra
“We support Kenya,” said President Lena Horvat.
  SUPPORT Horvat > Kenya
“Sudan attacked Ghana,” said President Lena Horvat.
  STATEMENT Horvat
  ASSAULT Sudan > Ghana
“The road,” said Minister Awa Diarra, “is long.”
  STATEMENT Diarra
The road is long, according to President Lena Horvat.
  none
President Lena Horvat said the road was long and thanked Norway.
  STATEMENT Horvat
  SUPPORT Horvat > Norway

# negation
Kenya did not condemn Sudan.
  ACCUSE Kenya > Sudan (negated)
Kenya didn’t condemn Sudan.
  ACCUSE Kenya > Sudan (negated)
President Lena Horvat never met Prime Minister Tomas Novak.
  CONSULT Horvat, Novak (negated)
Neither Kenya nor Ghana condemned Sudan.
  ACCUSE Ghana, Kenya > Sudan (negated)
Sudan was not sanctioned by Canada.
  SANCTION Canada > Sudan (negated)
No minister condemned Sudan.
  none

# what may be
President Lena Horvat may meet Prime Minister Tomas Novak.
  CONSULT Horvat, Novak (hypothetical)
Canada could sanction Sudan.
  SANCTION Canada > Sudan (hypothetical)
If Sudan attacks Ghana, rain will fall.
  ASSAULT Sudan > Ghana (hypothetical)
Canada would sanction Sudan if rain fell.
  SANCTION Canada > Sudan (hypothetical)

# what will be
Norway will support Kenya.
  AGREE Norway > Kenya
Norway is going to help Kenya.
  AGREE Norway > Kenya
Norway will not support Kenya.
  SUPPORT Norway > Kenya (negated)
Kenya and Ghana will cooperate.
  AGREE Ghana, Kenya
President Lena Horvat will visit Kenya in March.
  AGREE Horvat > Kenya
Sudan will attack Ghana.
  ASSAULT Sudan > Ghana (future)

# what is only said or asked
Minister Awa Diarra urged Sudan to respect Kenya.
  REQUEST Diarra > Sudan
Kenya asked Sudan to release Ambassador Paul Lind.
  REQUEST Kenya > Sudan
Kenya wishes that Sudan supports Ghana.
  REQUEST Kenya > Sudan
Kenya announced on Tuesday that Sudan attacked Ghana on Monday.
  STATEMENT Kenya on 2025-02-25
  ASSAULT Sudan > Ghana on 2025-02-24
Ghana thanked Kenya for supporting Uganda.
  SUPPORT Ghana > Kenya
To support Kenya, Norway thanked Ghana.
  SUPPORT Norway > Ghana

# nouns that carry the other party
Ghana praised Kenya's efforts.
  SUPPORT Ghana > Kenya
Ghana praised the efforts of Kenya.
  SUPPORT Ghana > Kenya
Ghana rejected Kenya’s proposal.
  REJECT Ghana > Kenya

# titles and insertions around the subject
On Monday, the president of Croatia, Lena Horvat, condemned Belarus.
  ACCUSE Horvat > Belarus
Lena Horvat, the president of Croatia, condemned Belarus.
  ACCUSE Horvat > Belarus
Croatia's President Lena Horvat condemned Belarus.
  ACCUSE Horvat > Belarus
President Lena Horvat on Monday condemned Belarus.
  ACCUSE Horvat > Belarus
President Lena Horvat, in Oslo, condemned Belarus.
  ACCUSE Horvat > Belarus
Lena Horvat (Croatia) condemned Belarus.
  ACCUSE Horvat > Belarus
The foreign ministers of Kenya and Ghana condemned Sudan.
  ACCUSE Ghana, Kenya > Sudan

# events told by a noun
During a meeting with President Lena Horvat, Minister Awa Diarra thanked Croatia.
  CONSULT Diarra, Horvat
  SUPPORT Diarra > Croatia
Minister Awa Diarra thanked Croatia during talks with President Lena Horvat.
  CONSULT Diarra, Horvat
  SUPPORT Diarra > Croatia

# verbs and nouns that hyphens join
Israel carpet-bombed Gaza.
  ASSAULT Israel @Gaza
Peru has re-elected President Dina Boluarte.
  APPOINT Peru > Boluarte
The Students' Union staged a sit-in in Nairobi.
  PROTEST/demo Students' Union
Chad fine-tuned its plan.
  none

# what an office or a relative between commas is to its verb
Senator Ruth Adler, who met King Hamad in Oslo, praised Peru for its "patience".
  CONSULT Adler, Hamad
  SUPPORT Adler > Peru
Senator Ruth Adler, whose deputy left, praised Peru.
  SUPPORT Adler > Peru
Envoy Paul Lind arrived in Oslo, where he met King Hamad.
  CONSULT/visit Lind
  CONSULT Lind, Hamad

# what somebody does to answer
Colombia retaliated by expelling Ambassador Rosa Tapia.
  SANCTION Colombia > Tapia

# words of the trigger behind an apposition, and a noun that only says what kind of person somebody is
Peru declared Colombia's ambassador, Carlos Restrepo, persona non grata.
  SANCTION/expel Peru > Restrepo
Eritrea released a British aid worker, Thomas Hadfield.
  RETREAT/release Eritrea > Hadfield

# what is refused has been said
Zimbabwe turned down a plea by Senator Ruth Adler.
  REJECT Zimbabwe > Adler
  REQUEST Adler > Zimbabwe

# what is foreseen
Minister Hoda Aziz is due to meet King Hamad on Friday.
  AGREE Aziz > Hamad

# efforts to help are no help that is due
Ghana is at the forefront of efforts to help Togo.
  none
Ghana is on Friday to help Togo.
  AGREE Ghana > Togo

# the one comma of a caption parts no subject from its verb
Tom Kibo, arrested in Oslo on Monday.
  none
Tom Kibo, a former minister, protested in Oslo on Monday.
  PROTEST Kibo

# several nationalities before one noun, however they are joined
Norway, Peru and Togo are big. Norwegian, Peruvian, Togolese diplomats thanked Ghana.
  SUPPORT Norway, Peru, Togo > Ghana
Norway, Peru and Togo are big. Ghana thanked the Norwegian, Peruvian, and Togolese governments.
  SUPPORT Ghana > Norway, Peru, Togo

# what is done as it is said; a quotation that two apostrophes close
Peru said it is expelling the Togolese ambassador, Tom Kibo.
  SANCTION Peru > Kibo
Peru said that it is weighing the expulsion of Tom Kibo.
  STATEMENT Peru
“It is calm. We have left,’’ Paul Lind said.
  STATEMENT Lind

# a bare form joined to one behind a modal is in its tense and mood, one joined to an infinitive is another
Minister Hoda Aziz will visit Oslo and meet Tom Kibo.
  AGREE Aziz
  AGREE Aziz > Kibo
Ghana did not condemn Peru or thank Togo.
  ACCUSE Ghana > Peru (negated)
  SUPPORT Ghana > Togo (negated)
Ghana may attack Peru and arrest Tom Kibo.
  ASSAULT Ghana > Peru (hypothetical)
  COERCE Ghana > Kibo (hypothetical)
Ghana asked Peru to leave Togo, free Tom Kibo and sign a deal.
  REQUEST Ghana > Peru
Ghana and Peru thank Togo and condemn Chad.
  SUPPORT Ghana, Peru > Togo
  ACCUSE Ghana, Peru > Chad

# to whom the speaker is loyal he does not speak
"It is calm," said Paul Lind, a general loyal to Tom Kibo.
  STATEMENT Lind
"It is calm," said Paul Lind to Tom Kibo.
  STATEMENT Lind > Kibo

# whom somebody is for or against does not act
Peru and Togo share a border. Anti-Peru protesters marched in Oslo. The pro-Togo party praised Ghana.
  none

# what one's own side is hoped to do is asked of nobody
"I hope we will work together," Paul Lind said.
  STATEMENT Lind

# a form in -ing between a participle and the noun that both describe
Paul Lind noted the continued supporting role Togo plays.
  STATEMENT Lind

# a quotation that began in an earlier sentence
Peru will not,” said Minister Hoda Aziz.
  STATEMENT Aziz

# a past form with its own object before an agent, whatever verb follows
Ghana condemned remarks by Ambassador Paul Lind, saying they were false.
  ACCUSE Ghana > Lind «condemned»
  STATEMENT Lind «remarks»
  STATEMENT Ghana «saying»
Minister Awa Diarra rejected repeated calls by Togo for a loan, adding that the bank was broke.
  REJECT/assist Diarra > Togo
  STATEMENT Diarra «adding»
Students denied visas by Canada protested in Oslo.
  REJECT/assist Canada

# who acts behind the place or time that opens the clause, without a comma
At the airport President Tom Kibo met Paul Lind.
  CONSULT Kibo, Lind
On the sidelines of the summit Kenya praised Togo.
  SUPPORT Kenya > Togo
Ghana left, and after the vote Tom Kibo thanked Togo.
  SUPPORT Kibo > Togo
After the group Hamas attacked Israel, Togo praised Benin.
  ASSAULT Hamas > Israel
  SUPPORT Togo > Benin

# a thing of somebody's says nothing, so that the verb before it goes on
Senator Awa Diarra thanked Egypt, reaffirmed Kenya's support for Togo and invited Ghana to Oslo.
  SUPPORT Diarra > Egypt
  SUPPORT Diarra > Togo
  AGREE Diarra > Ghana

# behind a semicolon an apposition leaves its subject to the verb
Kenya condemned the raid; Iran, the main backer of the rebels, praised Togo.
  ACCUSE Kenya
  SUPPORT Iran > Togo

# nobody and nothing deny what is told
Kenya signed nothing with Togo.
  SUPPORT Kenya, Togo (negated)
Police officer Tom Kibo arrested no one in Oslo.
  COERCE/arrest Kibo (negated)
The talks between Kenya and Togo yielded no agreement.
  CONSULT Kenya, Togo

# the condition of a threat or refusal is told by nobody
Kenya will recall its ambassador to Chad unless Togo frees Paul Lind.
  SANCTION Kenya > Chad (future)

# of how many people are
The ELN beat two of the drivers.
  ASSAULT ELN

# a verb goes on behind 'and' and a place or time of its own
Minister Tom Kibo left Oslo on Monday and in Paris met Paul Lind.
  CONSULT Kibo, Lind @Paris
Kenya attacked Togo in May and in June bombed Chad.
  ASSAULT Kenya > Togo on 2024-05 (historical)
  ASSAULT Kenya > Chad on 2024-06 (historical)
Kenya said talks in Oslo and in Paris had failed.
  STATEMENT Kenya

# between a subject and its verb stands who asks or promises that
Kenya, Senator Awa Diarra suggested, should free Paul Lind.
  REQUEST Diarra > Kenya
Norway, Minister Lena Horvat announced on Monday, will sign the treaty with Togo. Horvat is from Norway.
  AGREE Horvat > Togo

# what is left open is no promise
Kenya did not say whether it would sign the treaty with Togo.
  STATEMENT Kenya (negated)

# a statement goes on in the present
The ELN condemns the vote and calls on Togo to free Paul Lind.
  ACCUSE ELN
  REQUEST ELN > Togo
Kenya backs the deal and demands that Togo withdraw.
  SUPPORT Kenya
  REQUEST Kenya > Togo
Kenya condemns attacks and threats by Togo.
  ACCUSE Kenya > Togo

# the armies of several are theirs
Kenya and Togo, whose armies attacked Chad, praised Benin.
  ASSAULT Kenya, Togo > Chad
  SUPPORT Kenya, Togo > Benin

# by how many votes stands between the words of a trigger
The Senate of Chile voted 23-4 to condemn Togo.
  ACCUSE Senate of Chile > Togo
The Senate of Chile voted by 99 votes to 14 to condemn Togo.
  ACCUSE Senate of Chile > Togo

# behind 'which' a plural is its verb where an object follows
The African Union, which groups 55 nations, condemned Togo.
  ACCUSE African Union > Togo

# who is told something is named between commas
President Tom Kibo told the Kenyan minister, Awa Diarra, that Togo had attacked Benin.
  STATEMENT Kibo > Diarra
  ASSAULT Togo > Benin
President Tom Kibo told his guest, Awa Diarra, that he rejected the deal.
  REJECT Kibo > Diarra

# where and with whom somebody met before is told of the noun
Tom Kibo flew to Cairo after talks in Tehran with King Faisal.
  CONSULT/visit Kibo @Cairo
  CONSULT Kibo, Faisal @Tehran
Tom Kibo met Paul Lind in Oslo after a meeting with King Faisal.
  CONSULT Kibo, Lind @Oslo
  CONSULT Kibo, Faisal
Tom Kibo arrived in Cairo after a visit to Kenya.
  CONSULT/visit Kibo @Cairo
  CONSULT/visit Kibo > Kenya

# where those stand who are told something; whose president acts behind the time that opens the clause
President Tom Kibo told reporters after talks in Oslo that Kenya had attacked Chad.
  STATEMENT Kibo
  ASSAULT Kenya > Chad
After the vote Kenya's president, Tom Kibo, thanked Togo.
  SUPPORT Kibo > Togo

# a past form inside a clause that has its verb describes the noun before it
Ghana praised Togo at a summit held in Oslo on Monday.
  SUPPORT Ghana > Togo
Kenya signed a pact with Ghana negotiated in Doha last year.
  SUPPORT Ghana, Kenya
Ghana believes the army of Togo attacked Kenya in May.
  STATEMENT Ghana
The minister who visited Kenya died in Oslo.
  none

# an infinitive without its mark
Canada will help Ghana defend itself.
  AGREE Canada > Ghana
Canada helped rebuild Haiti.
  AID Canada > Haiti

# a past form that leaves its subject to the verb with its auxiliary
Senator Awa Diarra said two sailors held in Kenya were freed by Ghana.
  STATEMENT Diarra
  RETREAT/release Ghana
The treaty signed in Doha was praised by Kenya.
  SUPPORT Kenya
Ghana offered on Monday to repatriate six sailors rescued in August.
  AGREE Ghana

# what is said after a day or a place, without a conjunction
Canada said on Wednesday it would cut aid to Ghana.
  THREATEN Canada > Ghana «said»
Canada told reporters in Oslo Wednesday it had condemned Togo.
  STATEMENT Canada
  ACCUSE Canada > Togo
Minister Awa Diarra said in a statement she would meet King Haakon.
  AGREE Diarra > Haakon «said»

# relatives without a relative, inside a clause that has its verb
Kenya dropped the suit it filed against Nestlé and thanked Togo.
  CONCEDE Kenya > Nestlé
  ACCUSE Kenya > Nestlé
  SUPPORT Kenya > Togo
Poland said in a letter it condemned Belarus.
  ACCUSE Poland > Belarus

# whom a relative speaks of behind the noun that says what he is
Paul Lind, the solicitor whom Chad jailed, thanked Norway.
  COERCE Chad > Lind
  SUPPORT Lind > Norway
Ghana thanked the brother of Paul Lind, a lawyer whom Chad jailed.
  SUPPORT Ghana > Lind
  COERCE Chad > Lind
Germany accused Nestlé, a company that Kenya sued.
  ACCUSE Germany > Nestlé
  ACCUSE Kenya > Nestlé

# a verb that only dates another keeps what the relative speaks of
Nestlé, which Interpol began investigating in May, condemned Kenya.
  ACCUSE Interpol > Nestlé on 2024-05 (historical)
  ACCUSE Nestlé > Kenya

# a negation before two subjects, and quantities behind them
So far, neither Kenya nor Togo has condemned Sudan.
  ACCUSE Kenya, Togo > Sudan (negated)
Kenya and Togo each condemned Sudan.
  ACCUSE Kenya, Togo > Sudan

# a subject behind a clause in front
When Serbia left, Kosovo's prime minister, Arben Gashi, thanked Norway.
  SUPPORT Gashi > Norway
While Portugal praised Togo, Spain, whose envoy had left, condemned Mali.
  SUPPORT Portugal > Togo
  ACCUSE Spain > Mali
Gathered in Oslo on Monday, Kenya and Togo condemned Sudan.
  CONSULT Kenya, Togo @Oslo on 2025-02-24 «Gathered»
  ACCUSE Kenya, Togo > Sudan on 2025-02-24

As president, Awa Diarra thanked Norway.
  SUPPORT Diarra > Norway
President Awa Diarra, who was late, and Ambassador Paul Lind condemned Sudan.
  ACCUSE Diarra, Lind > Sudan

# quotation marks around an adverb
Kenya said it "strongly" condemned Togo.
  ACCUSE Kenya > Togo

# who does the same as the subject
Kenya, along with Togo, condemned Sudan.
  ACCUSE Kenya, Togo > Sudan
Accompanied by Ambassador Paul Lind, Minister Awa Diarra visited Togo.
  CONSULT Diarra, Lind > Togo
Minister Awa Diarra, accompanied by Ambassador Paul Lind, condemned Sudan.
  ACCUSE Diarra > Sudan
Norway thanked NATO, which Sudan left along with Togo.
  SUPPORT Norway > NATO
  SANCTION Sudan, Togo > NATO
Egypt and Qatar, which had condemned Sudan, thanked Togo.
  ACCUSE Egypt, Qatar > Sudan
  SUPPORT Egypt, Qatar > Togo
In a letter posted in Oslo, Kenya condemned Sudan.
  ACCUSE Kenya > Sudan

# names of those told of together
The presidents of Kenya and Togo, Awa Diarra and Paul Lind, condemned Sudan.
  ACCUSE Diarra, Lind > Sudan

# what denies both
Poland has neither condemned nor praised Sudan.
  ACCUSE Poland > Sudan (negated)
  SUPPORT Poland > Sudan (negated)
Poland did not condemn Sudan, nor did it praise Togo.
  ACCUSE Poland > Sudan (negated)
  SUPPORT Poland > Togo (negated)

# a noun behind a name in the singular
Norway accused the US firm of theft.
  ACCUSE Norway

# officials in a country
Prosecutors in Kenya charged Ambassador Paul Lind with fraud.
  ACCUSE Kenya > Lind

# an office before a comma, and the subject behind it
Accompanied by his defence minister, Ghanaian President Paul Lind thanked Norway.
  SUPPORT Lind > Norway

# a past form that describes the object of an infinitive
Kenya urged Hamas, the movement that runs Gaza, to free ten people held in May.
  REQUEST Kenya > Hamas

# what somebody is called is no word of his
General Paul Lind, nicknamed “the Lion”, thanked Togo.
  SUPPORT Lind > Togo
Interpol arrested Paul Lind, dubbed “the Lion,” and thanked Togo.
  COERCE Interpol > Lind
  SUPPORT Interpol > Togo

# what is done next by who said what came before
Paul Lind said that the port was closed, before thanking Togo.
  STATEMENT Lind
  SUPPORT Lind > Togo

# what verb and noun tell together is a relative, also behind a verb that only says
Paul Lind described the talks he had held on Monday with Tom Kibo.
  STATEMENT Lind
  CONSULT Lind, Kibo on 2025-02-24
Paul Lind said in talks he would visit Togo.
  AGREE Lind > Togo

# what stands behind the words that say what the object is, or along with it
The European Union added Paul Lind, a banker in Oslo, to its blacklist.
  SANCTION European Union > Lind
The European Union added Boeing and its subsidiary, Airbus, to its blacklist.
  SANCTION European Union > Boeing, Airbus
Kenya sanctioned Paul Lind along with Tom Kibo.
  SANCTION Kenya > Lind, Kibo
Kenya added Paul Lind to its blacklist along with his deputy, Tom Kibo.
  SANCTION Kenya > Lind, Kibo
Kenya condemned Paul Lind along with Togo.
  ACCUSE Kenya > Lind

# a plural office before two names is spoken of with both
Awa Diallo praised Presidents Paul Lind and Tom Kibo, who had signed a treaty.
  SUPPORT Diallo > Lind, Kibo
  SUPPORT Lind, Kibo

# verbs behind who, a quotation or one thing
Kenya freed those who live in Togo, its spokesman Paul Lind said.
  RETREAT Kenya
  STATEMENT Lind
"They left," Paul Lind alleged in Oslo.
  ACCUSE Lind
"They left," Paul Lind told a press meet.
  STATEMENT Lind
Paul Lind, for his part, said he was moved by the changes.
  STATEMENT Lind
Paul Lind went on to praise Togo.
  SUPPORT Lind > Togo

# a number behind a name; somebody behind what he was brought to; an object of its own behind that
Kenya handed over to Togo two men.
  COOPERATE Kenya > Togo
Kenyan police took into custody Paul Lind.
  COERCE Kenyan police > Lind
Paul Lind told newsmen that the Kenyan army had shelled a camp and killed Tom Kibo.
  STATEMENT Lind
  ASSAULT Kenyan army
  ASSAULT Kenyan army > Kibo

# a noun behind brackets inside a complement; a request behind what it asks
Fighters of the Ituri Front (IF) militia attacked Togo.
  ASSAULT Ituri Front > Togo
Kenya should share data, Paul Lind suggested on Monday.
  REQUEST Lind > Kenya

# two who are said to do something, and two who stand beside a gerund; what several do is their own
Paul Lind said Kenya and Togo will sign a pact.
  STATEMENT Lind
  AGREE Kenya, Togo
Kenya and Togo will sign a pact, Kenyan Minister Paul Lind announced.
  AGREE Kenya, Togo
  STATEMENT Lind
The talks ended, with Kenya and Uganda accusing Togo of fraud.
  ACCUSE Kenya, Uganda > Togo

# gunmen from a body are its members
Gunmen from Boko Haram killed 30 civilians.
  ASSAULT Boko Haram

# who reports at the end of what he reports
Paul Lind left, Akorda reports.
  STATEMENT Akorda

# what lies ahead of what is told has not happened; nor has what one is expected for
Paul Lind ruled out a return before Kenya offers guarantees.
  REJECT Lind
Paul Lind is expected in Nairobi on Friday for talks with Tom Kibo.
  AGREE Lind > Kibo on 2025-02-28

# a particle and the object tell a verb; whose tanks they are not
President Lena Horvat wound up her visit to Senegal.
  CONSULT/visit Horvat > Senegal
Kenya and Togo wound up the exercise, code-named Blue Tide, at Lima.
  COOPERATE Kenya, Togo
Poland sent Kenya tanks on Monday.
  AID Poland > Kenya
Poland sent Kenya police to Togo.
  MOBILIZE/police Poland
Kenya set free British teacher Paul Lind.
  RETREAT/release Kenya > Lind

# which of many are meant
General Tom Kibo warned that any officer caught smuggling arms would be arrested.
  THREATEN Kibo
General Tom Kibo warned that anyone caught in the park would be arrested.
  THREATEN Kibo

# one word behind a pronoun, and what is said of that
Greta Vogel made it plain that she would not recognise Kosovo.
  REJECT Vogel > Kosovo
Minister Greta Vogel said Norway will spare no effort to help Togo.
  AGREE Vogel > Togo

# who speaks of what unnamed men did has not done it
Kenya condemned the attack by gunmen on the Togolese embassy.
  ACCUSE Kenya
Tom Kibo condemned an attack by rebels on Togo.
  ACCUSE Kibo
Kenya criticised the talks by rebels with Togo.
  ACCUSE Kenya
  CONSULT Togo
Kenya condemned the attack by Boko Haram on the Togolese embassy.
  ACCUSE Kenya > Boko Haram
  ASSAULT Boko Haram > Togolese embassy

# what there was is told, not what there was hope for; "there" takes no subject from the verb before it
There was a meeting between Tom Kibo and Paul Lind in Oslo.
  CONSULT Kibo, Lind @Oslo
There was no meeting between Tom Kibo and Paul Lind.
There will be a meeting between Tom Kibo and Paul Lind.
There was hope for talks between Kenya and Togo.
Kenya offered to mediate, saying there was no choice.
  AGREE Kenya
  STATEMENT Kenya
The Nigerian army attacked Boko Haram there on Friday.
  ASSAULT Nigerian army > Boko Haram

# by force, to a body when it is to its people or things, and to whom the words point back
The National Front attacked a base of the Nigerian Army.
  ASSAULT National Front > Nigerian Army
The National Front attacked a Nigerian Army convoy.
  ASSAULT National Front > Nigerian Army
The National Front attacked the base of the Labour Party.
  ACCUSE National Front > Labour Party
The National Front attacked the record of the Nigerian Army.
  ACCUSE National Front > Nigerian Army
Boko Haram overran a garrison of the Nigerian Army.
  ASSAULT Boko Haram > Nigerian Army
Boko Haram opened fire on a Monusco patrol on the Congo River on Tuesday, wounding two soldiers.
  ASSAULT Boko Haram > Monusco
  ASSAULT Boko Haram > Monusco
Boko Haram abducted a Swiss engineer.
  ASSAULT Boko Haram
Boko Haram attacked the village of Baga, killing seven civilians.
  ASSAULT Boko Haram
  ASSAULT Boko Haram
Boko Haram attacked a base of the Nigerian Army. The army struck back from the air and killed four of the attackers.
  ASSAULT Boko Haram > Nigerian Army
  ASSAULT Nigerian Army > Boko Haram
  ASSAULT Nigerian Army > Boko Haram
The Labour Party marched through Lagos. Interpol fired tear gas at the marchers.
  PROTEST Labour Party
  ASSAULT Interpol > Labour Party
The Labour Party marched through Lagos. Interpol used water cannon.
  PROTEST Labour Party
  ASSAULT Interpol > Labour Party
The Labour Party marched through Lagos. Boko Haram struck back.
  PROTEST Labour Party
  ASSAULT Boko Haram
The Labour Party staged a sit-in outside the offices of the World Bank.
  PROTEST Labour Party > World Bank
The Labour Party blocked the road to the German Embassy.
  PROTEST Labour Party > German Embassy

# those who fight or march, by the noun for what they do
Boko Haram attacked an army base on Monday. The insurgents burned down a police station.
  ASSAULT Boko Haram
  ASSAULT Boko Haram
The Labour Party marched on Monday. The protesters blocked the highway to El Alto.
  PROTEST Labour Party
  PROTEST Labour Party
The Labour Party marched on Monday. The farmers blocked the highway to El Alto.
  PROTEST Labour Party
Kenya expelled Ruth Adler, a lawyer from Peru who accused Interpol of torture.
  SANCTION Kenya > Adler
  ACCUSE Adler > Interpol
Kenya expelled Ruth Adler, which Togo condemned.
  SANCTION Kenya > Adler
  ACCUSE Togo
Kenya expelled Ruth Adler, whom Togo condemned.
  SANCTION Kenya > Adler
  ACCUSE Togo > Adler
The Labour Party marched through Lagos. Its chairman, Tom Kibo, warned that the party would shut the ports.
  PROTEST Labour Party
  THREATEN Kibo

# people of a country are people
The Lebanese army arrested two Palestinians.
  COERCE Lebanese army

# behind an insertion a subject waits for the verb of what is said
Tom Kibo said the Labour Party, whose members are few, had attacked Togo.
  STATEMENT Kibo
  ACCUSE Labour Party > Togo
Tom Kibo told reporters that Greta Vogel, who leads Oxfam, had thanked Togo.
  STATEMENT Kibo
  SUPPORT Vogel > Togo
Tom Kibo said Greta Vogel, the mayor of Oslo, had thanked Togo.
  STATEMENT Kibo
  SUPPORT Vogel > Togo
Tom Kibo said that, on Monday, Greta Vogel, who was ill, had thanked Togo.
  STATEMENT Kibo
  SUPPORT Vogel > Togo
Tom Kibo met Greta Vogel, who leads Oxfam, and thanked Togo.
  CONSULT Kibo, Vogel
  SUPPORT Kibo > Togo
Prices rose, and Kenya, under fire at home, thanked Togo.
  SUPPORT Kenya > Togo
Kenya thanked Ghana, and Togo, on Monday, expelled Ruth Adler.
  SUPPORT Kenya > Ghana
  SANCTION Togo > Adler
Kenya thanked Ghana, Mali, and Togo, which is poor.
  SUPPORT Kenya > Ghana, Mali, Togo
Prices rose after Kenya, under fire at home, thanked Togo.
  SUPPORT Kenya > Togo
Tom Kibo said Kenya, on Monday, had thanked Togo.
  STATEMENT Kibo
  SUPPORT Kenya > Togo
Tom Kibo said Kenya, officials added, had thanked Togo.
  STATEMENT Kibo
  SUPPORT Kenya > Togo
Tom Kibo met Ruth Adler, Greta Vogel and the mayor, and thanked Togo.
  CONSULT Kibo, Adler, Vogel
  SUPPORT Kibo > Togo
Kenya said prices were rising and freed Ruth Adler.
  STATEMENT Kenya
  RETREAT Kenya > Adler
Senator Ruth Adler said prices were rising and was abducted by Boko Haram.
  STATEMENT Adler
  ASSAULT Boko Haram > Adler
Norway said prices were rising and is ready to help Togo.
  STATEMENT Norway
  AGREE Norway > Togo
Tom Kibo said Greta Vogel was ill and freed nobody.
  STATEMENT Kibo

# a joined verb behind an apposition, a condition or a reason goes on with the main clause
Kenya praised Ruth Adler, a former judge who spent ten years in Peru, for her work and thanked Togo.
  SUPPORT Kenya > Adler
  SUPPORT Kenya > Togo
Kenya said prices would rise unless the rains came, and thanked Togo.
  STATEMENT Kenya
  SUPPORT Kenya > Togo
Tom Kibo, however, warned that prices would rise unless Togo withdrew its troops, and accused Ghana of theft.
  STATEMENT Kibo
  ACCUSE Kibo > Ghana
Kenya closed the pool because the pipes leaked and thanked Togo.
  SUPPORT Kenya > Togo
Kenya opened a pool, a day after the bank closed, and thanked Togo.
  SUPPORT Kenya > Togo
Kenya left after Greta Vogel met Tom Kibo and thanked Togo.
  CONSULT Vogel, Kibo
  SUPPORT Vogel > Togo

# hyphens between spaces are a dash
Kenya - under fire at home - thanked Togo.
  SUPPORT Kenya > Togo
Kenya -- under fire at home -- thanked Togo.
  SUPPORT Kenya > Togo
Kenya thanked the Labour Party - a Togo-based group - on Monday.
  SUPPORT Kenya > Labour Party

# quoted words inside a phrase do not end it
Kenya rejected the "absurd" demands of Togo.
  REJECT Kenya > Togo
  REQUEST Togo > Kenya
Kenya reaffirmed Togo's “most ironclad” commitment to Peru.
  AGREE Kenya > Peru
Kenya condemned an "attempted coup" and thanked Togo.
  ACCUSE Kenya
  SUPPORT Kenya > Togo
Peru fired off a “most vile” protest to Chile.
  ACCUSE Peru > Chile
Peru filed a "shameful" suit against Chile.
  ACCUSE Peru > Chile

# a date or an aside between a deed's noun and its complements, or before what is said
The killing on Monday of Ruth Adler by the ELN shocked Peru.
  ASSAULT ELN > Adler
Tom Kibo charged, in a statement, that Togo had attacked Mali.
  ACCUSE Kibo > Togo
Ruth Adler called late on Monday for reforms.
  REQUEST Adler
Togo has pulled early Tuesday out of the Commonwealth.
  SANCTION Togo > Commonwealth
The budget was adopted, by a vote of 34 to 12, by the Senate of Brazil.
  SUPPORT Senate of Brazil
Minister Hoda Aziz arrived in Oslo on Monday for talks with Greta Vogel.
  CONSULT Aziz > Vogel

# how often, and what is one word for two
It was not the first time that Kenya expelled Ruth Adler.
  SANCTION Kenya > Adler
It was the first time Kenya had expelled Ruth Adler.
  SANCTION Kenya > Adler
Kenya deplored what officials termed a scandal and expelled Ruth Adler.
  ACCUSE Kenya
  SANCTION Kenya > Adler
Kenya did what was needed and expelled Ruth Adler.
  SANCTION Kenya > Adler

# what is told of somebody between commas, dashes or brackets parts him from nothing
Norway provided Lebanon, which had no rain, with tents.
  AID Norway > Lebanon
Ruth Adler challenged Tom Kibo, who had left in May, to resign.
  REQUEST Adler > Kibo
The Supreme Court struck Ruth Adler, accused of fraud, off the ballot.
  COERCE Supreme Court > Adler
The arrest of Ruth Adler, who had left Peru, by the Turkish police drew criticism.
  COERCE Turkish police > Adler
The High Court of Kenya found Tom Kibo (54) guilty.
  SANCTION High Court of Kenya > Kibo
Kenya prevented Ruth Adler — long under fire — from entering.
  REJECT Kenya > Adler
Kenya blew up a Labour Party (LP) convoy.
  ASSAULT Kenya > Labour Party

# what is told before who says it is told
Clashes between Sudan and Chad spread, officials said on Monday.
  ASSAULT Sudan, Chad

Ruth Adler survived after the Labour Party group, which had left, thanked Togo.
  SUPPORT Labour Party > Togo
The Senate grilled Tom Kibo over money that auditors cannot trace, and then asked Interpol to act.
  ACCUSE Senate > Kibo
  REQUEST Senate > Interpol

Togo lifted the ban on Gazprom, a decision that Benin, which is poor, applauded.
  CONCEDE Togo > Gazprom
  SUPPORT Benin

Asylum was offered to Ruth Adler, a former teacher from Brazil, by Serbia.
  AID Serbia > Adler
The arrest of Ruth Adler, a former teacher from Brazil, by the Turkish police drew criticism.
  COERCE Turkish police > Adler
`

const FRENCH = `
# qui parle entre deux virgules d'une citation
« Nous partirons, a dit Tom Kibo, et nous reviendrons. »
  STATEMENT Kibo
« La Russie, a dit Tom Kibo, a menti, et la Serbie ment. »
  STATEMENT Kibo

# qui parle, derrière à qui ou à quelle occasion
« Il pleut », a déclaré lundi à la presse Tom Kibo.
  STATEMENT Kibo
« Il pleut », a déclaré à l'issue de la rencontre Tom Kibo.
  STATEMENT Kibo
Il pleut, a dit Paul Lind lors du procès Tom Kibo.
  STATEMENT Lind

# qui attend son verbe derrière ce qui ouvre la phrase, avec ce que des virgules disent de lui
Le soir même, Tom Kibo, qui est malade, a salué le Togo.
  SUPPORT Kibo > Togo
Côté kényan, le ministre des Affaires étrangères, Tom Kibo, a salué le Togo.
  SUPPORT Kibo > Togo
Fait rare, Tom Kibo, un ancien général, a salué le Togo.
  SUPPORT Kibo > Togo
Alors que la pluie tombait, Tom Kibo, un ancien général, a salué le Togo.
  SUPPORT Kibo > Togo
Lors du sommet d'Oslo, Tom Kibo, entouré de ses conseillers, a salué le Togo.
  SUPPORT Kibo > Togo
Tom Kibo lui-même a salué le Togo.
  SUPPORT Kibo > Togo
Selon le patron du port, Tom Kibo, des marchands ont salué le Togo.
  none

# ce à quoi l'on a été amené
La crise a contraint le Kenya à fermer sa frontière.
  COERCE Kenya

# « sur fond de » n'est pas du nom ; ce qui résume n'est pas l'objet
Le Kenya a critiqué la Commission européenne sur fond de tensions.
  ACCUSE Kenya > Commission européenne
Paul Lind et Awa Diarra se sont rencontrés à Oslo, la troisième entrevue du genre en un mois.
  CONSULT Diarra, Lind @Oslo

# un lieu derrière l'infinitif qui achève les mots du fait
Un kamikaze du Hamas s'est fait exploser à Lima.
  ASSAULT Hamas @Lima

# « eux aussi » entre l'auxiliaire et le verbe
Les mineurs de la CGSP ont eux aussi débrayé.
  PROTEST CGSP

# un lieu en tête, derrière la date
Lundi, à Lisbonne, le ministre Paul Lind a reçu la ministre Awa Diarra.
  CONSULT/visit Diarra > Lind @Lisbonne on 2025-02-24

# combien de fois n'est pas l'objet
Le Kenya a bombardé Mombasa trois fois lundi.
  ASSAULT Kenya @Mombasa on 2025-02-24
Le Kenya a rencontré le Togo plusieurs fois à Oslo.
  CONSULT Kenya, Togo @Oslo

# une capitale a perdu son accent
A Oslo, le ministre Paul Lind a reçu la ministre Awa Diarra.
  CONSULT/visit Diarra > Lind @Oslo

# an adverb of degree behind an article or possessive belongs to the phrase
Le Pérou a exprimé ses plus profonds regrets au Kenya.
  CONCEDE Pérou > Kenya

# ce dont on prévient un pays
Le Pérou a averti le Togo qu'il riposterait.
  THREATEN Pérou > Togo
Le Pérou a averti le Togo qu'il fermerait le port.
  THREATEN Pérou > Togo

# à quoi l'on a mis un organisme ou un pays n'est pas un mot de son nom
Le Pérou a mis en demeure Boeing de payer.
  REQUEST Pérou > Boeing
La ministre Awa Diarra a mis en cause Israël.
  ACCUSE Diarra > Israël

# un mot qui dit ce qu'on est n'est pas un verbe
La ministre Awa Diarra s'est dite très inquiète et a remercié le Togo.
  STATEMENT Diarra
  SUPPORT Diarra > Togo
La ministre Awa Diarra est inquiète et a remercié le Togo.
  STATEMENT Diarra
  SUPPORT Diarra > Togo

# « tout en » derrière ce qu'on rapporte est de celui qui parle
La ministre Awa Diarra a affirmé que le Kenya était prêt à fournir du riz, tout en pressant le Togo de céder.
  AGREE Diarra
  REQUEST Diarra > Togo

# l'article que la préposition contient dit qu'on sait de qui il s'agit
Le parti Juwa a protesté. Le Kenya a répondu au parti.
  ACCUSE Juwa
  STATEMENT Kenya > Juwa
Le parti Juwa a protesté. Le Kenya a arrêté cinq militants du parti.
  ACCUSE Juwa
  COERCE Kenya > Juwa

# l'objet derrière un infinitif qui a son pronom
Awa Diarra a nommé pour le remplacer le sénateur Paul Lind.
  APPOINT Diarra > Lind

# ce pour quoi l'on plaide ; à qui va la lettre ; ce qu'on fait au locuteur n'est pas sa parole
Paul Lind a plaidé pour que le Togo cède.
  REQUEST Lind > Togo
Dans une lettre adressée à la ministre Awa Diarra, Paul Lind a déclaré que le Kenya était pauvre.
  STATEMENT Lind > Diarra
« Le Togo nous tourne le dos », a constaté Paul Lind.
  STATEMENT Lind

# ce qu'une chose est devenue n'a pas l'auxiliaire d'avant
En 2012, le Kenya avait conclu avec le Togo une entente, restée secrète.
  SUPPORT Kenya, Togo on 2012 (historical)

# un nom entre guillemets derrière une préposition
Paul Lind a taxé Awa Diarra d'« imposture ».
  ACCUSE Lind > Diarra
Paul Lind a prêté allégeance au « Hamas » en mai 2020.
  SUPPORT Lind > Hamas on 2020-05 (historical)

# « par an » n'a rien fait
La ministre Awa Diarra a fait savoir que le Kenya était disposé à fournir 20.000 tonnes de riz par an au Togo.
  AGREE Diarra > Togo

# un pays à qui l'on donne, devant ce qu'on donne, n'est pas un lieu
La Norvège a octroyé au Togo un crédit de 60 millions de dollars.
  AID Norvège > Togo

# ce que plusieurs décident est convenu, quel que soit le verbe
Awa Diarra et Paul Lind ont décidé d'ouvrir une liaison.
  AGREE Diarra, Lind

# un article derrière un moment qui ouvre la phrase
La veille de leur départ, des combattants du Hamas avaient pilonné un camp. Le Hamas ment.
  ASSAULT Hamas

# qui est accusé, derrière ce qui est à lui
Le Kenya a ordonné l'incarcération de Paul Lind, que la procureure Awa Diarra a inculpé de vol.
  COERCE Kenya > Lind
  ACCUSE Diarra > Lind
Le Kenya a gelé les avoirs de Paul Lind, soupçonné par la Norvège d'un vol.
  SANCTION Kenya > Lind
  ACCUSE Norvège > Lind

# ce que l'on nomme ainsi est ce dont parle le verbe d'avant
La Norvège a dénoncé ce qu'elle a qualifié de provocation.
  ACCUSE Norvège

# un de ceux dont parle le verbe, nommé derrière une virgule ou « dont »
Le Kenya a arrêté un ressortissant lituanien, Paul Lind, à Oslo.
  COERCE Kenya > Lind @Oslo
Le Hamas a tué douze personnes, dont Paul Lind.
  ASSAULT Hamas > Lind

# ce qui partage un auxiliaire par-dessus une relative, et ce qui se contracte
Le Kenya a limogé Paul Lind, qui préside la banque, et nommé Awa Diarra.
  SANCTION Kenya > Lind
  APPOINT Kenya > Diarra
Le Kenya a limogé Paul Lind et nommé à sa place Awa Diarra.
  SANCTION Kenya > Lind
  APPOINT Kenya > Diarra
Le Kenya a mis le feu au dépôt.
  ASSAULT Kenya

# combien de temps avant ou après n'est pas un objet
Le Kenya a limogé Paul Lind quelques heures après le vote.
  SANCTION Kenya > Lind

# dates and places between the words of a trigger, with and without commas
La ministre Awa Diallo a plaidé, jeudi à Tunis, pour une trêve.
  REQUEST Diallo @Tunis
Le ministre Paul Lind a pris part, mardi à Rabat, à une conférence.
  CONSULT Lind @Rabat
Le Togo a procédé, le 24 février, à Lomé, à la remise de dix ambulances à l'Unicef.
  AID Togo > Unicef @Lomé on 2025-02-24
La ministre Awa Diallo a participé jeudi à Tunis à une réunion.
  CONSULT Diallo @Tunis
Le Sénat a voté, jeudi, une motion de défiance contre le ministre Paul Lind.
  ACCUSE Sénat > Lind
Paul Lind a arrêté à Tunis à la demande de ses proches ses travaux.
  none

# a part of the day that a hyphen joins; an article behind commas
Le ministre Paul Lind a reçu, jeudi après-midi au palais, Awa Diallo.
  CONSULT Diallo > Lind
Paul Lind a rencontré, lundi à Douala, des responsables de l'ONU.
  CONSULT Lind, ONU @Douala

# what went on when something was said is not joined to what is said next
Le ministre Paul Lind a affirmé que le Togo accordait la priorité au Mali et a remercié le Niger.
  STATEMENT Lind
  SUPPORT Lind > Niger

# a pronoun before a gerund
Paul Lind a critiqué Awa Diallo, lui demandant de partir.
  ACCUSE Lind > Diallo
  REQUEST Lind > Diallo
Paul Lind a critiqué Awa Diallo en l'accusant de mentir.
  ACCUSE Lind > Diallo
  ACCUSE Lind > Diallo

# whose thing it is that somebody is deprived of; whom a name behind a possessive is of
Le Mali a suspendu la BBC et retiré son accréditation à Awa Diallo.
  COERCE/censor Mali > BBC
  COERCE Mali > Diallo
Le roi Paul Lind a nommé à sa place Awa Diallo.
  APPOINT Lind > Diallo

# a pronoun for a subject that the text does not tell
Le ministre Paul Lind a critiqué le Togo. Le parti a rejeté ces propos, qu'il a qualifiés d'irresponsables.
  ACCUSE Lind > Togo

# the pronoun of a king with a capital; ce dernier is the same in what hangs on its clause
Le roi Paul Lind a reçu la juge Awa Diallo, qui Lui a demandé une grâce.
  CONSULT Diallo > Lind
  REQUEST Diallo > Lind
Le Mali a critiqué la juge Awa Diallo. Cette dernière a nié devant le Sénat, affirmant avoir raison.
  ACCUSE Mali > Diallo
  STATEMENT Diallo > Sénat
  STATEMENT Diallo

# of two kings rather the one who acted
Le roi Paul Lind a écrit à Jean Kibo, roi du Togo. Le souverain a condamné le putsch.
  ACCUSE Lind

# nouns that are an infinitive, numbers and adjectives that stand for a noun
Le pouvoir est à prendre, a dit le ministre Paul Lind.
  STATEMENT Lind
Sur les 40 textes, 36 sont signés, et le Mali a remercié le Togo.
  SUPPORT Mali > Togo

# nouns spelled like forms of verbs
L'Union européenne a sanctionné le chef politique du Hamas, Paul Lind.
  SANCTION Union européenne > Lind
L'Union européenne a gelé les avoirs du commandant de la brigade, le général Paul Lind.
  SANCTION Union européenne > Lind
Le Kenya, dont les ministres étaient présents, a remercié le Togo.
  SUPPORT Kenya > Togo
Le Niger a salué le Togo, tout en maintenant son avance.
  SUPPORT Niger > Togo

# a verb that could be a noun, with a relative clause behind its object
Le Mali condamne avec la plus grande fermeté l'attaque que le Hamas a menée contre le Togo.
  ACCUSE Mali > Hamas
  ASSAULT Hamas > Togo

# an office that no rule knows, and its holder
Le Mali a expulsé le chef politique du Hamas, Paul Lind, et son épouse.
  COERCE Mali > Lind

# un sujet derrière un point-virgule
Le Rwanda a remercié le Togo ; son ministre, Paul Kaboré, a condamné lundi le Soudan.
  SUPPORT Rwanda > Togo
  ACCUSE Kaboré > Soudan

# un sujet derrière le verbe de la relative
La juge Awa Diarra est arrivée au Maroc, où l'a accueillie le ministre Paul Kaboré.
  CONSULT Diarra > Maroc
  CONSULT Diarra > Kaboré
Le Mali a vu le texte que critiquent le Ghana et le Togo.
  ACCUSE Ghana, Togo

# the subject behind the verb of a relative clause, past where it was
Le sénateur Paul Lind, que félicitait à Bamako, au palais, le ministre Awa Diallo, a critiqué le Togo.
  SUPPORT Diallo > Lind
  ACCUSE Lind > Togo
Le sénateur Paul Lind, que félicitait avec chaleur le Mali, a critiqué le Togo.
  SUPPORT Mali > Lind
  ACCUSE Lind > Togo
Le sénateur Paul Lind, qui félicitait à Bamako le Mali, a critiqué le Togo.
  SUPPORT Lind > Mali
  ACCUSE Lind > Togo

# a visit of two, told by a verb that tells no event of them
Paul Lind accompagnait le président Luis Ortega lors d'une visite au Kenya.
  CONSULT/visit Lind, Ortega > Kenya
Le ministre Paul Lind a reçu la ministre Awa Diallo. Awa Diallo accompagnait le président Luis Ortega lors d'une visite au Kenya. Les deux parties ont convenu de coopérer.
  CONSULT/visit Diallo > Lind
  CONSULT/visit Diallo, Ortega > Kenya
  AGREE Diallo, Lind
Le Mali accompagne le Togo lors d'une visite au Kenya.
  AID Mali > Togo
  CONSULT/visit Mali > Kenya

# the thing given, past whom it goes to and what went before
Le Mali a accordé au Togo, après deux ans de tergiversations, un crédit.
  AID Mali > Togo
Le Mali a accordé au Togo, après de longues tergiversations, un crédit.
  AID Mali > Togo

# l', lui, leur devant un verbe qui est aussi un nom
Le Hamas est là. Israël l'accuse de mentir.
  ACCUSE/allege Israël > Hamas
Le Ghana accuse le Soudan et lui demande de négocier.
  ACCUSE Ghana > Soudan
  REQUEST Ghana > Soudan
La Cour suprême, qui enquête sur le Soudan, a remercié le Togo.
  ACCUSE/investigate Cour suprême > Soudan
  SUPPORT Cour suprême > Togo
La France condamne avec vigueur l'attaque que le Soudan a menée.
  ACCUSE France > Soudan
  ASSAULT Soudan
Le Ghana a salué avec l'Union africaine l'accord de paix.
  SUPPORT Ghana

# deux que joint un couple de mots
Tant le Kenya que le Togo ont condamné le Soudan.
  ACCUSE Kenya, Togo > Soudan
Aussi bien la France que la Norvège ont salué le Togo.
  SUPPORT France, Norvège > Togo
Le Soudan a été condamné tant par le Kenya que par le Togo.
  ACCUSE Kenya, Togo > Soudan

# à qui le sujet est comparé
Le Kenya, comme le Togo, a condamné le Soudan.
  ACCUSE Kenya > Soudan

# ce qui se fait en même temps, avant ou après
Tout en condamnant le Soudan, le Kenya a exhorté le Togo à la retenue.
  ACCUSE Kenya > Soudan
  REQUEST Kenya > Togo
En condamnant le Soudan, le Kenya a salué le Togo.
  ACCUSE Kenya > Soudan
  SUPPORT Kenya > Togo
Ayant condamné le Soudan et exhorté le Togo à la retenue, le Kenya a salué la Norvège.
  ACCUSE Kenya > Soudan
  REQUEST Kenya > Togo
  SUPPORT Kenya > Norvège
Après avoir rencontré Paul Lind et salué le Togo, la présidente Lena Horvat a condamné le Soudan.
  CONSULT Horvat, Lind
  SUPPORT Horvat > Togo
  ACCUSE Horvat > Soudan
La présidente Lena Horvat doit rencontrer Paul Lind avant de se rendre au Togo.
  AGREE Horvat > Lind

# relatives coordonnées
Le Kenya a salué la ministre Awa Diarra, qui avait condamné le Soudan et qui a ensuite salué le Togo.
  SUPPORT Kenya > Diarra
  ACCUSE Diarra > Soudan
  SUPPORT Diarra > Togo

# gérondifs coordonnés
La présidente Lena Horvat a rencontré Paul Lind, accusant le Soudan d'avoir tué des paysans et exhortant le Togo à agir.
  CONSULT Horvat, Lind
  ACCUSE/allege Horvat > Soudan
  REQUEST Horvat > Togo

# mots entre l'auxiliaire et son verbe
Le Kenya et le Togo ont tous deux condamné le Soudan.
  ACCUSE Kenya, Togo > Soudan
La France et la Norvège, qui avaient toutes deux remercié le Togo, ont condamné le Soudan.
  SUPPORT France, Norvège > Togo
  ACCUSE France, Norvège > Soudan

# verbes qui disent comment va ce que dit l'infinitif
Le Soudan n'a cessé d'accuser le Kenya.
  ACCUSE Soudan > Kenya
Le Soudan ne cesse de condamner le Kenya.
  ACCUSE Soudan > Kenya
La présidente Lena Horvat est en train de rencontrer Paul Lind.
  CONSULT Horvat, Lind
Le Kenya est sur le point de condamner le Soudan.
  ACCUSE Kenya > Soudan (future)

# ce qui se compte avec « dont », un objet loin de son verbe, un gérondif et son sujet
La France a expulsé douze diplomates, dont deux attachés, a annoncé la ministre Awa Diarra.
  SANCTION France
  STATEMENT Diarra
Douze diplomates, dont deux attachés, ont été expulsés par la France.
  SANCTION France
Le Kenya a remercié pour son aide Paul Lind.
  SUPPORT Kenya > Lind
Le Kenya a condamné à dix ans de prison ferme assortis d'une amende l'ambassadeur Paul Lind.
  SANCTION Kenya > Lind
Le Kenya a remercié le Togo, le Soudan accusant le Canada de mensonge.
  SUPPORT Kenya > Togo
  ACCUSE Soudan > Canada

# ce que d'autres font au sujet
Le Soudan s'est vu reprocher par le Kenya son silence.
  ACCUSE Kenya > Soudan
Le Soudan s'est fait condamner par le Kenya.
  ACCUSE Kenya > Soudan

# actif et passif
La présidente Lena Horvat a reçu l'ambassadeur Paul Lind.
  CONSULT Lind > Horvat
L'ambassadeur Paul Lind a été reçu par la présidente Lena Horvat.
  CONSULT Lind > Horvat
Le Pérou a été sanctionné par le Canada.
  SANCTION Canada > Pérou
L'accord a été signé par la ministre Awa Diarra et l'ambassadeur Paul Lind.
  SUPPORT Diarra, Lind
Les rebelles ont été condamnés par la France.
  ACCUSE France
La Biélorussie est critiquée par la Pologne.
  ACCUSE Pologne > Biélorussie
La maison a été fouillée lundi.
  none
L'ambassadeur Paul Lind a été arrêté lundi.
  none

# relatives, le verbe principal après elles
La présidente Lena Horvat, qui a rencontré le Premier ministre Tomas Novak lundi, a condamné la Biélorussie.
  CONSULT Horvat, Novak
  ACCUSE Horvat > Biélorussie
La Norvège, qui soutient le Kenya, a critiqué le Soudan.
  SUPPORT Norvège > Kenya
  ACCUSE Norvège > Soudan
Le ministre Paul Kaboré, que la présidente Lena Horvat a reçu, a remercié la Croatie.
  CONSULT Kaboré > Horvat
  SUPPORT Kaboré > Croatie
Le ministre Paul Kaboré, qu'a reçu la présidente Lena Horvat, a remercié la Croatie.
  CONSULT Kaboré > Horvat
  SUPPORT Kaboré > Croatie
Le Ghana a salué la présidente Lena Horvat, qui a remercié le Kenya.
  SUPPORT Ghana > Horvat
  SUPPORT Horvat > Kenya
La présidente Lena Horvat, dont le pays est calme, a condamné la Biélorussie.
  ACCUSE Horvat > Biélorussie
Le Soudan, qui a été sanctionné par le Canada, a condamné la Norvège.
  SANCTION Canada > Soudan
  ACCUSE Soudan > Norvège

# sujets et objets coordonnés
La présidente Lena Horvat et le Premier ministre Tomas Novak ont condamné la Biélorussie.
  ACCUSE Horvat, Novak > Biélorussie
La France, l'Italie et l'Espagne ont condamné la Biélorussie et l'Iran.
  ACCUSE Espagne, France, Italie > Biélorussie, Iran
Le Kenya ainsi que le Ghana ont condamné le Soudan.
  ACCUSE Ghana, Kenya > Soudan
Le Kenya a remercié la présidente Lena Horvat, le Premier ministre Tomas Novak et l'Union africaine.
  SUPPORT Kenya > Horvat, Novak, Union africaine

# verbes coordonnés
La ministre Awa Diarra a remercié la Norvège et critiqué le Soudan.
  SUPPORT Diarra > Norvège
  ACCUSE Diarra > Soudan
La ministre Awa Diarra a remercié la Norvège et a critiqué le Soudan.
  SUPPORT Diarra > Norvège
  ACCUSE Diarra > Soudan
La ministre Awa Diarra a remercié la Norvège, critiqué le Soudan et exhorté le Kenya à agir.
  SUPPORT Diarra > Norvège
  ACCUSE Diarra > Soudan
  REQUEST Diarra > Kenya
Le Kenya condamne le Soudan, mais salue la Norvège.
  ACCUSE Kenya > Soudan
  SUPPORT Kenya > Norvège
Le Kenya a condamné le Soudan, et le Ghana a salué la Norvège.
  ACCUSE Kenya > Soudan
  SUPPORT Ghana > Norvège
Le Kenya a condamné le Soudan, tandis que le Ghana a salué la Norvège.
  ACCUSE Kenya > Soudan
  SUPPORT Ghana > Norvège

# participes
S'exprimant à Genève, la ministre Awa Diarra a condamné le Soudan.
  ACCUSE Diarra > Soudan
La ministre Awa Diarra a souri, remerciant le Kenya.
  SUPPORT Diarra > Kenya
La ministre Awa Diarra a souri en remerciant le Kenya.
  SUPPORT Diarra > Kenya
Remerciant le Kenya, la ministre Awa Diarra a souri.
  SUPPORT Diarra > Kenya
Le Soudan a crié publiquement accusant le Kenya.
  ACCUSE Soudan > Kenya
Accusé par le Soudan, l'ambassadeur Paul Lind a remercié le Kenya.
  ACCUSE Soudan > Lind
  SUPPORT Lind > Kenya
L'ambassadeur Paul Lind, accusé par le Soudan, a remercié le Kenya.
  ACCUSE Soudan > Lind
  SUPPORT Lind > Kenya
L'ambassadeur Paul Lind, né à Oslo, a remercié le Kenya.
  SUPPORT Lind > Kenya
Après avoir rencontré la présidente Lena Horvat, la ministre Awa Diarra a remercié la Croatie.
  CONSULT Diarra, Horvat
  SUPPORT Diarra > Croatie

# la parole après et avant ses mots
« La route est longue », a déclaré la présidente Lena Horvat.
  STATEMENT Horvat
« La route est longue », a déclaré lundi la présidente Lena Horvat.
  STATEMENT Horvat
La route est longue, a estimé lundi le président Paul Kaboré.
  STATEMENT Kaboré
La présidente Lena Horvat a déclaré à l'ambassadeur Paul Lind que la route est longue.
  STATEMENT Horvat > Lind
« La route, a dit la ministre Awa Diarra, est longue. »
  STATEMENT Diarra
« Nous soutenons le Kenya », a affirmé la présidente Lena Horvat.
  SUPPORT Horvat > Kenya
« Le Soudan a attaqué le Ghana », a dit la présidente Lena Horvat.
  STATEMENT Horvat
  ASSAULT Soudan > Ghana
Selon le président Paul Kaboré, la route est longue.
  none
D'après la présidente Lena Horvat, le Soudan a attaqué le Ghana.
  ASSAULT Soudan > Ghana
La présidente Lena Horvat a dit que la route était longue et a remercié la Norvège.
  STATEMENT Horvat
  SUPPORT Horvat > Norvège

# négation
Le Kenya n'a pas condamné le Soudan.
  ACCUSE Kenya > Soudan (negated)
Le Kenya n’a jamais condamné le Soudan.
  ACCUSE Kenya > Soudan (negated)
Le Kenya ne condamne plus le Soudan.
  ACCUSE Kenya > Soudan (negated)
Ni le Kenya ni le Ghana n'ont condamné le Soudan.
  ACCUSE Ghana, Kenya > Soudan (negated)
Le Mali est parti avant que le Kenya ne condamne le Soudan.
  ACCUSE Kenya > Soudan
Le Mali est parti avant que le Kenya n'ait pas condamné le Soudan.
  ACCUSE Kenya > Soudan (negated)
Le Kenya a salué la démarche de Berlin, qui a condamné le Soudan.
  SUPPORT Kenya > Berlin
  ACCUSE Berlin > Soudan
Le Kenya a cette fois condamné le Soudan.
  ACCUSE Kenya > Soudan
Le Soudan n'a pas été sanctionné par le Canada.
  SANCTION Canada > Soudan (negated)
Aucun ministre n'a condamné le Soudan.
  none

# ce qui peut être
La présidente Lena Horvat aurait rencontré le Premier ministre Tomas Novak.
  CONSULT Horvat, Novak (hypothetical)
La présidente Lena Horvat pourrait rencontrer le Premier ministre Tomas Novak.
  CONSULT Horvat, Novak (hypothetical)
Le Canada sanctionnerait le Soudan.
  SANCTION Canada > Soudan (hypothetical)
Si le Soudan attaque le Ghana, il pleuvra.
  ASSAULT Soudan > Ghana (hypothetical)

# ce qui sera
La Norvège soutiendra le Kenya.
  AGREE Norvège > Kenya
La Norvège va aider le Kenya.
  AGREE Norvège > Kenya
La Norvège ne soutiendra pas le Kenya.
  SUPPORT Norvège > Kenya (negated)
Le Kenya et le Ghana coopéreront.
  AGREE Ghana, Kenya
La présidente Lena Horvat se rendra au Kenya en mars.
  AGREE Horvat > Kenya
Le Soudan attaquera le Ghana.
  ASSAULT Soudan > Ghana (future)

# ce qui n'est que dit ou demandé
La ministre Awa Diarra a exhorté le Soudan à respecter le Kenya.
  REQUEST Diarra > Soudan
Le Kenya a demandé au Soudan de libérer l'ambassadeur Paul Lind.
  REQUEST Kenya > Soudan
Le Kenya souhaite que le Soudan soutienne le Ghana.
  REQUEST Kenya > Soudan
Le Kenya a annoncé mardi que le Soudan a attaqué le Ghana lundi.
  STATEMENT Kenya on 2025-02-25
  ASSAULT Soudan > Ghana on 2025-02-24
Le Ghana a remercié le Kenya d'avoir soutenu l'Ouganda.
  SUPPORT Ghana > Kenya
Le Ghana a remercié le Kenya pour son soutien à l'Ouganda.
  SUPPORT Ghana > Kenya
Pour soutenir le Kenya, la Norvège a remercié le Ghana.
  SUPPORT Norvège > Ghana

# noms qui portent l'autre partie
Le Ghana a salué les efforts du Kenya.
  SUPPORT Ghana > Kenya
Le Ghana a rejeté la proposition du Kenya.
  REJECT Ghana > Kenya

# datif et pronominal
La ministre Awa Diarra a rendu visite à la présidente Lena Horvat.
  CONSULT Diarra > Horvat
La ministre Awa Diarra s'est entretenue avec l'ambassadeur Paul Lind.
  CONSULT Diarra, Lind
La ministre Awa Diarra et l'ambassadeur Paul Lind se sont entretenus à Bamako.
  CONSULT Diarra, Lind @Bamako
Le président Paul Kaboré s'est rendu au Kenya.
  CONSULT Kaboré > Kenya

# titres et incises autour du sujet
Lundi, la présidente de la Croatie, Lena Horvat, a condamné la Biélorussie.
  ACCUSE Horvat > Biélorussie
Lena Horvat, présidente de la Croatie, a condamné la Biélorussie.
  ACCUSE Horvat > Biélorussie
La présidente croate Lena Horvat a, lundi à Oslo, condamné la Biélorussie.
  ACCUSE Horvat > Biélorussie
La présidente Lena Horvat, à Oslo, a condamné la Biélorussie.
  ACCUSE Horvat > Biélorussie
Les ministres des Affaires étrangères du Kenya et du Ghana ont condamné le Soudan.
  ACCUSE Ghana, Kenya > Soudan

# événements dits par un nom
Lors d'un entretien avec la présidente Lena Horvat, la ministre Awa Diarra a remercié la Croatie.
  CONSULT Diarra, Horvat
  SUPPORT Diarra > Croatie
La ministre Awa Diarra a remercié la Croatie lors d'une rencontre avec la présidente Lena Horvat.
  CONSULT Diarra, Horvat
  SUPPORT Diarra > Croatie

# incises entre auxiliaire et participe, pronoms qui insistent
La ministre Awa Diarra a, de son côté, condamné la Biélorussie.
  ACCUSE Diarra > Biélorussie
L'Union africaine n'a, quant à elle, pas encore condamné le Soudan.
  ACCUSE Union africaine > Soudan (negated)
La Norvège et le Kenya ont à leur tour condamné le Soudan.
  ACCUSE Kenya, Norvège > Soudan
La Norvège, elle, a condamné le Soudan.
  ACCUSE Norvège > Soudan
La Norvège déplore, elle, le silence du Soudan.
  ACCUSE Norvège > Soudan

# « des » est un article après une préposition et après ce qui ouvre la phrase
Le Soudan a été critiqué par des députés du Parlement européen.
  ACCUSE Parlement européen > Soudan
À Bamako, des soldats de la Norvège ont attaqué le Hamas.
  ASSAULT Norvège > Hamas @Bamako

# le sujet derrière deux verbes
Le Kenya a condamné le Soudan, fait savoir un communiqué du ministère kényan des Affaires étrangères.
  ACCUSE Kenya > Soudan
  STATEMENT ministère kényan des Affaires étrangères
« Les prix baisseront », a fait observer la ministre Awa Diarra, qui a remercié la Croatie.
  STATEMENT Diarra
  SUPPORT Diarra > Croatie
La Norvège a condamné le Soudan, croit savoir l'agence Reuters.
  ACCUSE Norvège > Soudan
  STATEMENT Reuters

# un nombre derrière un nom ouvre le complément suivant
La ministre Awa Diarra met en cause deux officiers, le colonel Paul Lind et le capitaine Tomas Novak.
  ACCUSE Diarra > Lind, Novak
La Norvège a livré au Kenya dix tonnes de riz.
  AID Norvège > Kenya

# complément loin derrière son verbe, apposition derrière un complément, sujet derrière une incise
La Norvège et le Kenya ont scellé lundi à Oslo, grâce aux bons offices du président Paul Kaboré, un accord de pêche.
  SUPPORT Kenya, Norvège @Oslo
La ministre Awa Diarra a reçu à Bamako son prédécesseur dans ces fonctions, le sénateur Tomas Novak.
  CONSULT Novak > Diarra @Bamako
En visite jeudi à Oslo, la cinquième depuis juin 2023, la présidente croate, Lena Horvat, a condamné le Soudan.
  CONSULT/visit Horvat @Oslo
  ACCUSE Horvat > Soudan

# où
À Bamako, le Hamas a bloqué des routes et incendié des voitures.
  PROTEST Hamas @Bamako
  PROTEST Hamas @Bamako
La ministre Awa Diarra s'est rendue à Oslo, où le président Paul Kaboré a rencontré l'ambassadeur Paul Lind.
  CONSULT Diarra @Oslo
  CONSULT Kaboré, Lind @Oslo

# relatif contracté, mots d'un déclencheur derrière le complément, quantités, apposition à un grade
La ministre Awa Diarra a reçu l'ambassadeur Paul Lind, auquel elle a demandé de partir.
  CONSULT Lind > Diarra
  REQUEST Diarra > Lind
Le juge Tomas Novak a mis Paul Lind en examen.
  ACCUSE Novak > Lind
Une cinquantaine de militants du Hamas ont bloqué une route.
  PROTEST Hamas
Le commandant de la place, Paul Lind, a condamné le Soudan.
  ACCUSE Lind > Soudan
La ministre Awa Diarra, qui presse le Soudan de céder et menace de saisir la justice, a remercié la Croatie.
  REQUEST Diarra > Soudan
  THREATEN Diarra
  SUPPORT Diarra > Croatie
La ministre Awa Diarra a déclaré que le pont est fermé et condamné le Soudan.
  STATEMENT Diarra
  ACCUSE Diarra > Soudan

# verbe qui est aussi un nom, derrière un nom propre ; ce qu'on s'apprête à faire
La Croatie reproche à Malte son silence.
  ACCUSE Croatie > Malte
Le Kenya menace de quitter l'ONU.
  THREATEN Kenya > ONU
Le Kenya demande à Malte de partir.
  REQUEST Kenya > Malte
Malte s'apprête à quitter l'ONU.
  SANCTION/withdraw Malte > ONU (future)

# rumeur dans le discours rapporté
Le ministre Tomas Novak a déclaré ignorer si la Croatie aurait arrêté des journalistes.
  STATEMENT Novak

# what goes before a number is part of its phrase, and a day or place before an object does not hide it
Le Japon a fourni au Mali plus de 40 millions d'euros.
  AID Japon > Mali
La Corée du Sud a versé au Togo près de trois tonnes de riz.
  AID Corée du Sud > Togo
Le président Tomas Novak a eu mardi à Oslo des entretiens avec la ministre Awa Diarra.
  CONSULT Novak, Diarra @Oslo on 2025-02-25
Le Canada a imposé aujourd'hui de nouvelles sanctions à la Russie.
  SANCTION Canada > Russie
Le Ghana s'est félicité mardi des efforts du Togo.
  STATEMENT Ghana

# quotation marks around some words of a phrase
Le Kenya a dénoncé l'« ingérence » du Soudan.
  ACCUSE Kenya > Soudan
Le Ghana a salué « la constance » du Togo.
  SUPPORT Ghana > Togo

# \`y\` and \`en\` are no objects
Le Kenya y a réuni la présidente Lena Horvat et la ministre Awa Diarra.
  CONSULT Kenya, Horvat, Diarra

# what is done with it, or after it
Le sénateur Paul Lind a critiqué le Soudan tout en remerciant le Kenya.
  ACCUSE Lind > Soudan
  SUPPORT Lind > Kenya
La présidente Lena Horvat a rencontré l'ambassadeur Paul Lind avant de saluer le Ghana.
  CONSULT Horvat, Lind
  SUPPORT Horvat > Ghana
Le Kenya n'a pas critiqué le Soudan en saluant le Ghana.
  ACCUSE Kenya > Soudan (negated)
Le sénateur Paul Lind s'est refusé à publier la liste, tout en exhortant le Kenya à partir.
  REJECT Lind
  REQUEST Lind > Kenya
Le sénateur Paul Lind s'est engagé à publier la liste, non sans dénoncer le Soudan.
  AGREE Lind
  ACCUSE Lind > Soudan
Le sénateur Paul Lind s'est engagé à publier la liste en dénonçant le Soudan.
  AGREE Lind

# what stands between commas before a speaker
« Le pont est ouvert », a souligné, de son côté, la ministre Awa Diarra.
  STATEMENT Diarra
« Le pont est ouvert », a fait valoir en conférence de presse, à Oslo, la ministre Awa Diarra.
  STATEMENT Diarra

# an adverb between commas, or an ordinal, inside what a frame asks for
Le Soudan a imposé, en revanche, des sanctions au Kenya.
  SANCTION Soudan > Kenya
Le Soudan a infligé un 18e train de sanctions au Kenya.
  SANCTION Soudan > Kenya

# those whose body was told, or who gave it its name
Des infirmiers du Croissant-Rouge ont défilé lundi. Les infirmiers ont bloqué un pont.
  PROTEST Croissant-Rouge
  PROTEST Croissant-Rouge
Le Syndicat national des enseignants a dénoncé le décret. Les enseignants ont défilé lundi.
  ACCUSE Syndicat national des enseignants
  PROTEST Syndicat national des enseignants

# members for their body
Une colonne du Hezbollah a attaqué le Hamas.
  ASSAULT Hezbollah > Hamas
Le Hamas a mis en déroute une colonne du Hezbollah.
  ASSAULT Hamas > Hezbollah

# members of the body that a relative speaks of, or of the one told of
Le Hamas, dont les combattants ont attaqué un village, a menacé le Soudan.
  ASSAULT Hamas
  THREATEN Hamas > Soudan
Le Hamas a démenti lundi. Ses combattants se sont repliés vers Gaza.
  STATEMENT Hamas
  RETREAT/withdraw Hamas
La ministre Awa Diarra a critiqué le Hamas. Ses combattants se sont repliés vers Gaza.
  ACCUSE Diarra > Hamas

# who has come needs no agent, and his day is not that of what he does then
Arrivée lundi à Oslo, la présidente Lena Horvat a remercié la Norvège.
  CONSULT/visit Horvat @Oslo on 2025-02-24
  SUPPORT Horvat > Norvège on 2025-02-26

# what one's own side could do is a threat
Le Ghana pourrait rompre ses relations avec le Togo, a prévenu la ministre ghanéenne Awa Diarra.
  THREATEN Diarra > Togo
L'Union africaine pourrait rompre ses relations avec le Togo, a indiqué le sénateur togolais Paul Lind.
  STATEMENT Lind

# an adjective behind its noun, with an adverb or in a comparison, ends no clause
Le Kenya a signé un accord très important avec le Togo.
  SUPPORT Kenya, Togo
Le Canada a imposé ses sanctions les plus dures au Bélarus.
  SANCTION/discontinue Canada > Bélarus
Le Kenya ne veut plus négocier avec le Togo.
  AGREE Kenya > Togo (negated)

# adjectives that are nouns of people elsewhere
Lors de leur entretien officiel à Oslo, la présidente Lena Horvat a remercié la Norvège.
  CONSULT Horvat @Oslo
  SUPPORT Horvat > Norvège
Dans leur déclaration conjointe, la ministre Awa Diarra et l'ambassadeur Paul Lind ont condamné le Soudan.
  ACCUSE Diarra, Lind > Soudan

# to which noun a participle or relative clause belongs
La ministre Awa Diarra a remercié l'ambassadeur Paul Lind, arrivé lundi à Oslo.
  SUPPORT Diarra > Lind
  CONSULT/visit Lind @Oslo on 2025-02-24
Le Kenya a condamné la lenteur de l'Union africaine, laquelle avait remercié le Togo.
  ACCUSE Kenya > Union africaine
  SUPPORT Union africaine > Togo
Le Kenya a salué le Togo, une idée que le Ghana a rejetée.
  SUPPORT Kenya > Togo
  REJECT Ghana
La ministre Awa Diarra a, par décret signé lundi, nommé le juge Paul Lind.
  APPOINT Diarra > Lind

# a subject behind a relative clause of place
De retour de Dakar, où le Kenya avait remercié le Togo, la ministre kényane, Awa Diarra, a condamné le Soudan.
  SUPPORT Kenya > Togo
  ACCUSE Diarra > Soudan

# nouns that are verbs elsewhere
Le président du parti, Paul Lind, reproche à la Norvège de partir.
  ACCUSE Lind > Norvège
Le Kenya juge « honteux » le silence du Soudan.
  ACCUSE Kenya > Soudan
Le Kenya a jugé la décision du Soudan « honteuse ».
  ACCUSE Kenya > Soudan

# people tied to their body, and accusations of each other
Des gardiens affiliés à la CGT ont cessé le travail.
  PROTEST/strike CGT
Le Kenya et le Soudan se sont mutuellement accusés d'ingérence.
  ACCUSE Kenya, Soudan

# the host may be told first
Le président chinois Xi Jinping a eu à Pékin des entretiens avec la présidente kényane Awa Diarra.
  CONSULT/visit Diarra > Jinping @Pékin

# ce qui suit un nom propre en complément va avec le verbe ; un nom qui sert aussi de préposition
Le président Paul Kaboré a relevé la ministre Awa Diarra de ses fonctions.
  SANCTION Kaboré > Diarra
La Croatie a assuré la ministre Awa Diarra de son soutien.
  SUPPORT Croatie > Diarra
Le président Paul Kaboré a accordé la grâce au sénateur Tomas Novak.
  CONCEDE Kaboré > Novak
Le Hamas a pris en otage le sénateur Tomas Novak.
  ASSAULT Hamas > Novak
Malte a opposé une fin de non-recevoir à la Croatie.
  REJECT Malte > Croatie
Une rencontre a eu lieu à Oslo entre le ministre Tomas Novak et la ministre Awa Diarra.
  CONSULT Novak, Diarra @Oslo
Une réunion s'est tenue entre la Croatie et Malte.
  CONSULT Croatie, Malte
Malte a mis en garde Awa Diarra contre toute ingérence.
  THREATEN Malte > Diarra

# un adjectif derrière un nom propre
La Colombie voisine, qui dort, a condamné le Soudan.
  ACCUSE Colombie > Soudan

# le sujet derrière un verbe qui a son objet devant lui
Comme l'avait réclamé le Kenya, le Ghana a condamné le Togo.
  REQUEST Kenya
  ACCUSE Ghana > Togo
Ainsi que l'a annoncé le ministre Paul Lind, le port est fermé.
  STATEMENT Lind
Le texte, auquel s'opposait la Hongrie, a été adopté.
  REJECT Hongrie

# celui qui parle, derrière un verbe composé qui clôt la phrase
Le Kenya a condamné le Togo, a réagi à Oslo, devant des élus médusés, le ministre ghanéen Paul Lind.
  ACCUSE Kenya > Togo
  STATEMENT Lind
Le Mali frappera le Togo, a menacé Paul Lind.
  THREATEN Lind
Dans un entretien au journal Le Monde, le président colombien, Gustavo Ravel, accuse le Kenya de mentir.
  ACCUSE/allege Ravel > Kenya
Elu en mai, le ministre Paul Lind a remercié le Kenya.
  SUPPORT Lind > Kenya

# une subordonnée entre le sujet et son verbe
M. Diarra, s'il a condamné le Togo, a salué le Kenya.
  ACCUSE Diarra > Togo
  SUPPORT Diarra > Kenya
Le Kenya, tandis que le Togo condamnait le Mali, a salué le Ghana.
  ACCUSE Togo > Mali
  SUPPORT Kenya > Ghana

# ce dont la phrase parle, repris par un pronom
Quant au Kenya, il a condamné le Togo et salué le Ghana.
  ACCUSE Kenya > Togo
  SUPPORT Kenya > Ghana
La cheffe de la CFDT, Awa Diarra, et celle de la CGT, Lena Horvat, ont condamné le Togo.
  ACCUSE Diarra, Horvat > Togo

# celui qui parle clôt la phrase
Le Togo ment, accuse le Kenya.
  ACCUSE Kenya > Togo
Flanqué de son avocat, le rappeur Paul Lind a remercié le Kenya.
  SUPPORT Lind > Kenya
À peine élu, le président ghanéen Paul Lind a remercié le Kenya.
  SUPPORT Lind > Kenya
Le Ghana a condamné le Togo et, dans la foulée, salué le Kenya.
  ACCUSE Ghana > Togo
  SUPPORT Ghana > Kenya

# un verbe qu'un accent sépare d'un nom
Rabat accuse Alger de mentir.
  ACCUSE/allege Rabat > Alger
M. Diarra dort. Le Kényan nie toute faute.
  STATEMENT Diarra

# un corps sans nom et son sigle
L'agence humanitaire pour les réfugiés palestiniens (Unrwa) a accusé le Togo.
  ACCUSE Unrwa > Togo

# celui qui annonce ce qu'il a fait
L'armée israélienne a bombardé Beyrouth, a-t-elle annoncé.
  ASSAULT armée israélienne
  STATEMENT armée israélienne

# guillemets autour d'un adverbe ou d'un verbe dont le sujet est devant
Le Kenya a « fermement » condamné le Togo.
  ACCUSE Kenya > Togo
La France « condamne avec fermeté » le Togo.
  ACCUSE France > Togo
La France « déplore » la décision du Togo.
  ACCUSE France > Togo
Le ministre Paul Lind a fait valoir que son pays « ne saurait attendre » et condamné le Togo.
  ACCUSE Lind > Togo
  STATEMENT Lind

# un gérondif composé qui a son sujet
Le Ghana ayant condamné le Togo, le Kenya a salué le Mali.
  ACCUSE Ghana > Togo
  SUPPORT Kenya > Mali
Le Malawi a non seulement remercié le Kenya, mais aussi condamné le Togo.
  SUPPORT Malawi > Kenya
  ACCUSE Malawi > Togo

# ce qui précède la principale : un participe, une personne à qui ou avec qui, un lieu
Reçu mardi par le roi Harald, le Premier ministre Karl Braun l'a invité à Vienne.
  CONSULT Braun > Harald
  AGREE Braun > Harald
Reçu jeudi par le Premier ministre danois, Lars Holm, le ministre Karl Braun a salué le Danemark.
  CONSULT Braun > Holm
  SUPPORT Braun > Danemark
À l'ambassadeur chinois, Li Wei, le ministre Karl Braun a demandé des explications.
  REQUEST Braun > Wei
En déplacement à Nairobi, la ministre Greta Vogel a promis une aide au Kenya.
  CONSULT Vogel
  AGREE Vogel > Kenya
Pendant que Karl Braun rencontrait Kofi Mensah, des militants de Greenpeace ont manifesté.
  CONSULT Braun, Mensah
  PROTEST Greenpeace

# une relative dont le verbe veut une préposition, ou dont le sujet est à ce dont elle parle
Le sommet d'Abuja, auquel participera Karl Braun, est crucial.
  AGREE Braun
Le Tchad, dont l'armée a bombardé un village, a présenté ses excuses.
  ASSAULT Tchad
  CONCEDE Tchad

# une région à qui l'on donne
La Croix-Rouge a livré lundi 20 tonnes de vivres à Gaza.
  AID Croix-Rouge > Gaza
La Pologne n'a pas hésité à condamner le Togo.
  ACCUSE Pologne > Togo

# un pays au pluriel, des sanctions et qui elles visent, une capitale à côté de qui l'on aide
Les États-Unis ont soutenu le Ghana. Le ministre Paul Lind les a remerciés.
  SUPPORT États-Unis > Ghana
  SUPPORT Lind > États-Unis
La France a levé les sanctions qui visent la Russie.
  CONCEDE France > Russie
La BAD a octroyé mercredi, à Lima, un prêt au Malawi, annonce le Pérou.
  AID BAD > Malawi
  STATEMENT Pérou
La Norvège n'a pas caché son irritation envers la Hongrie.
  ACCUSE Norvège > Hongrie (actual)

# un infinitif qui finit le déclencheur, des poursuites auxquelles on renonce
Le Sénat refuse d'accorder au président Luis Ortega les pleins pouvoirs.
  REJECT Sénat > Ortega
La Chine a retiré la plainte qu'elle avait déposée contre l'Australie.
  CONCEDE Chine > Australie
  ACCUSE Chine > Australie
Paolo Ricci a renoncé aux poursuites engagées contre la BBC.
  CONCEDE Ricci > BBC
Le syndicat UGTT a salué le Ghana. Le syndicat accuse Boeing.
  SUPPORT UGTT > Ghana
  ACCUSE UGTT > Boeing
La ministre Amina Diallo a vu sa consœur Greta Vogel. Les deux femmes ont évoqué la crise au Soudan.
  CONSULT Diallo, Vogel
  CONSULT Diallo, Vogel
Le mouvement M23 a fui. Les rebelles ont accusé le Rwanda.
  ACCUSE M23 > Rwanda

# un seul verbe derrière un pronom qui insiste, deux participes niés, qui fut arrêté
Le FACT, lui, dément : ses combattants ont attaqué la Libye.
  STATEMENT FACT
  ASSAULT FACT > Libye
Le ministre Karl Braun n'a ni condamné le raid ni salué la trêve.
  ACCUSE Braun (negated)
  SUPPORT Braun (negated)
L'ONU demande la libération du journaliste Paolo Ricci, arrêté lundi par la police turque.
  REQUEST ONU
  COERCE police turque > Ricci
Le Kenya a condamné l'assassinat du journaliste Paolo Ricci.
  ACCUSE Kenya

# a subject joined behind a clause has its name in commas
Le Kenya a condamné le Soudan et sa ministre des Affaires étrangères, Amina Wanjiru, a expulsé deux diplomates.
  ACCUSE Kenya > Soudan
  SANCTION Wanjiru
Le Kenya a fustigé un affront et son ministre, Tom Kibo, s'est entretenu avec Paul Lind.
  ACCUSE Kenya
  CONSULT Kibo, Lind
Le président Luis Ortega a reçu Paul Lind et le ministre des Sports, Tom Kibo, puis salué la CAF.
  CONSULT Lind, Kibo > Ortega
  SUPPORT Ortega > CAF

# "de" before an adjective opens the subject of a sentence
De nouvelles sanctions ont été prises par la Chine contre le Kenya.
  SANCTION Chine > Kenya
De hauts responsables du Hamas ont rencontré Paul Lind.
  CONSULT Hamas, Lind
De retour de Lima, le président Luis Ortega a condamné le Kenya.
  ACCUSE Ortega > Kenya

# a form that is present and participle alike, behind a conjunction in a relative clause
La France condamne le Hamas, qui a tué lundi des civils et réduit en cendres la maternité.
  ACCUSE France > Hamas
  ASSAULT Hamas
  ASSAULT/destroy Hamas

# a list may repeat the last word of its preposition
La Chine a pris des mesures à l'encontre du Kenya, de la France et du Mali.
  SANCTION Chine > Kenya, France, Mali

# what is frozen was meant for somebody
L'Union européenne a gelé les fonds destinés à l'armée géorgienne.
  SANCTION Union européenne > armée géorgienne

# who is on a visit is the one met
Le président Luis Ortega s'est entretenu avec le roi Harald, en visite d'État au Pérou.
  CONSULT/visit Harald > Ortega
  CONSULT/visit Harald > Pérou
Le ministre Tom Kibo a rencontré le commissaire européen Paul Lind, en déplacement à Oslo.
  CONSULT/visit Lind > Kibo

# ce que l'on annonce faire, on le fait ; ce que fera le pays de qui le dit est sa promesse
La Lettonie a annoncé geler les avoirs de Boeing. Le Kenya a annoncé suspendre sa coopération avec la Norvège.
  SANCTION Lettonie > Boeing
  SANCTION Kenya > Norvège
La Zambie a annoncé retirer ses troupes du Mali. Le Pérou a dit soutenir le Chili.
  CONCEDE Zambie
  SUPPORT Pérou > Chili
Le président Luis Ortega a assuré que son pays coopérerait avec Interpol.
  AGREE Ortega > Interpol
Le président Luis Ortega a reconnu que son parti avait perdu.
  STATEMENT Ortega

# qui répond par les armes à une attaque le fait à qui l'a menée ; qui riposte en faisant autre chose ne se bat pas
Le Jnim a pilonné la ville de Gao. L'armée malienne a répliqué par des tirs de roquettes sur la région de Kidal.
  ASSAULT Jnim
  ASSAULT armée malienne > Jnim
La Thaïlande a bombardé un village. Le Cambodge a riposté en expulsant l'ambassadeur thaïlandais.
  ASSAULT Thaïlande
  SANCTION Cambodge > Thaïlande
Le ministre Luis Ortega a répondu en souriant que le Togo voterait.
  STATEMENT Ortega

# on poursuit avec ceux de qui des gens sans nom l'ont dit ; à qui l'on promet, c'est plutôt la personne qui demandait
Les rebelles du M23 ont pris Goma, ont rapporté des témoins. Ils ont tué douze civils.
  COERCE M23
  ASSAULT M23
Luis Ortega a demandé une réunion du Conseil de sécurité. Paul Lind lui a promis un prêt.
  REQUEST Ortega > Conseil de sécurité
  AGREE Lind > Ortega
Le Jnim a bombardé le camp de déplacés de Soumbara. Le Mali se tait.
  ASSAULT Jnim

# ce que dit un communiqué, qui le publie le dit ; qui ne fait que le diffuser ne dit rien de plus
Un communiqué publié par la CGT dénonce la réforme.
  ACCUSE CGT
Dans un communiqué diffusé par l'agence KCNA, Luis Ortega a dénoncé le Japon.
  ACCUSE Ortega > Japon

# un nom nu derrière l'objet dit à qui il est ; ce dont on remercie n'est pas le nom du corps ; ce qu'on pose pour condition
La CGT dénonce « un passage en force » du ministre Paul Lind.
  ACCUSE CGT > Lind
L'Unesco a dénoncé le vote. Luis Ortega a remercié l'organisation de son appui.
  ACCUSE Unesco
  SUPPORT Ortega > Unesco
Luis Ortega refuse de négocier tant que Boko Haram n'aura pas déposé les armes.
  REJECT Ortega > Boko Haram

# à qui s'adresse la force, dit derrière elle ; qui fait arrêter arrête ; 'ils' d'un sujet que rien ne nomme
L'armée malienne a mené une série de frappes à Kidal, visant un dépôt du Jnim.
  ASSAULT armée malienne > Jnim
Le procureur Paul Lind a fait arrêter lundi deux policiers.
  COERCE/arrest Lind
Tom Kibo a rencontré Paul Lind. Les éleveurs rejettent le texte, qu'ils jugent scandaleux.
  CONSULT Kibo, Lind

# de ce qui sera à ce qui fut, un autre parle, quoi qu'il y ait derrière lui
Le Kenya enverra 600 policiers, a promis le président Paul Lind à l'issue d'un sommet.
  AGREE Lind

# où l'on est attendu, et sur quoi l'on tire, n'est pas où l'on fait autre chose
Luis Ortega, attendu à Oslo, a déployé un navire.
  MOBILIZE Ortega
L'armée malienne a tiré des obus sur la province de Kidal et arrêté Paul Lind.
  ASSAULT armée malienne
  COERCE armée malienne > Lind

# beside the one addressed a body is where, and some of a group are nobody in focus
La ministre Anne Morin a exhorté Paul Lind, au Sénat, à démissionner.
  REQUEST Morin > Lind
Le président Luis Ortega a demandé à l'ONU une enquête.
  REQUEST Ortega > ONU
Luis Ortega et Paul Lind se sont rencontrés. La police du Kenya a arrêté deux des suspects.
  CONSULT Ortega, Lind
  COERCE police du Kenya

# what is agreed to stands before its clause
Le ministre Tom Kibo a réclamé une enquête, ce à quoi la ministre Anne Morin s'est engagée.
  REQUEST Kibo
  AGREE Morin

# whom a relative speaks of behind what tells more of him
Lucía Ferrer, accusée de fraude, que la Gendarmerie nationale a arrêtée, a remercié le Togo.
  COERCE Gendarmerie nationale > Ferrer
  SUPPORT Ferrer > Togo
Greenpeace, basé à Oslo, que le Kenya a accusé de fraude, a remercié le Togo.
  ACCUSE Kenya > Greenpeace
  SUPPORT Greenpeace > Togo
Lucía Ferrer, avocate en exil, que le Kenya a accusée de fraude, a remercié le Togo.
  ACCUSE Kenya > Ferrer
  SUPPORT Ferrer > Togo
Greta Vogel a reçu Paul Lind et Awa Diarra, à qui elle a offert sa médiation.
  CONSULT Diarra, Lind > Vogel
  AGREE Vogel > Diarra, Lind

# what somebody is called is no word of his
Le Kenya a arrêté Paul Lind dit « Ti Jean ».
  COERCE Kenya > Lind
Paul Lind, surnommé « le Lion », a remercié le Togo.
  SUPPORT Lind > Togo
Le Kenya a arrêté Paul Lind, alias « Ti Jean », que le Togo accuse de fraude.
  COERCE Kenya > Lind
  ACCUSE Togo > Lind

# the pronoun before the auxiliary of two participles
Paul Lind a fui. Le Hamas l'a enlevé et tué.
  ASSAULT Hamas > Lind
  ASSAULT Hamas > Lind

# a body told by its class with its acronym behind
Le syndicat de pilotes SNRV a condamné le Togo.
  ACCUSE SNRV > Togo
Le syndicat d'enseignants SYRAV a condamné le Togo.
  ACCUSE SYRAV > Togo

# a number of several words opens a phrase
Le Japon a remis au Mali vingt-cinq ambulances.
  AID Japon > Mali
Le Kenya a arrêté lundi à Lima vingt et un manifestants.
  COERCE Kenya

# some of a nation, and who is one of them
Le Mali a arrêté cinq opposants togolais, dont Paul Lind.
  COERCE Mali > Lind

# an object without an article behind an insertion
Greta Vogel a rendu, jeudi, hommage à Paul Lind.
  SUPPORT Vogel > Lind

# what is done next by who said what came before
Greta Vogel a dit que le port fermait, avant de remercier le Togo.
  STATEMENT Vogel
  SUPPORT Vogel > Togo

# un participe au pluriel parle de tous
L'ONU a cité deux chefs, Paul Lind et Tom Kibo, accusés par le Togo de fraude.
  STATEMENT ONU
  ACCUSE Togo > Lind, Kibo

# avec qui on agit, et contre qui
La police kényane a arrêté Paul Lind en compagnie de Tom Kibo.
  COERCE police kényane > Lind, Kibo
Paul Lind s'est rangé aux côtés de Tom Kibo.
  SUPPORT Lind > Kibo
# the object behind an infinitive that has a pronoun, and behind what somebody is made, with a day between
Le Kenya a désigné lundi pour lui succéder Paul Lind.
  APPOINT Kenya > Lind
Le Canada a déclaré persona non grata, jeudi, deux membres de l'ambassade de Russie.
  SANCTION Canada > ambassade de Russie

# the age of somebody is nobody
La Gendarmerie nationale a arrêté Paul Lind, 34 ans, que le Togo accuse de fraude.
  COERCE Gendarmerie nationale > Lind
  ACCUSE Togo > Lind
La Gendarmerie nationale a arrêté Paul Lind, 34 ans, qui avait remercié le Togo.
  COERCE Gendarmerie nationale > Lind
  SUPPORT Lind > Togo

# a verb behind an insertion, by the infinitive behind it; nobody named says what is reported
L'Union africaine, pour sa part, compte aider le Mali.
  AGREE Union africaine > Mali
Le Kenya a quitté l'ONU, ont indiqué des sources concordantes.
  SANCTION Kenya > ONU
Le Kenya a relâché neuf officiers houthis en gage de bonne foi.
  RETREAT Kenya > Houthis

# two places that a hyphen joins name a thing of theirs
Greta Vogel a reçu le président du groupe d'amitié France-Chine du Sénat, Paul Lind.
  CONSULT Lind > Vogel
Paul Lind a exprimé sa reconnaissance à la Chine pour la ligne ferroviaire Lima-Cusco.
  SUPPORT Lind > Chine

# a word of somebody's office opens nothing; what an object pronoun leaves the relative; whom and where a phrase is of
Le ministre Paul Lind a reçu le chef d'état-major, le général Tom Kibo, avec lequel il a fait le point.
  CONSULT Kibo > Lind
  CONSULT Lind, Kibo
La Banque mondiale a débloqué un prêt, une manne que le Togo l'a pressée d'assortir de conditions.
  AID Banque mondiale
  REQUEST Togo > Banque mondiale
La juge Awa Diallo a ordonné le placement en détention provisoire de Paul Lind, à qui elle reproche une fraude.
  COERCE Diallo > Lind
  ACCUSE Diallo > Lind
De retour de Berlin, où elle avait rencontré le ministre allemand Paul Lind, Greta Vogel a remercié le Togo.
  CONSULT Vogel, Lind @Berlin
  SUPPORT Vogel > Togo

# what the one who was to do it calls off
La ministre Greta Vogel, qui devait rencontrer Paul Lind, a annulé son déplacement.
  REJECT Vogel
Le directeur, Tom Kibo, qui devait s'entretenir avec Paul Lind, a annulé son déplacement.
  REJECT Kibo

# an article before an adjective behind a conjunction; one of several whom a name behind a comma tells
Le procureur Paul Lind a prévenu que d'autres opposants seraient arrêtés.
  THREATEN Lind
Le Mali a livré au Togo l'un des chefs du gang, Paul Lind.
  COOPERATE Mali > Togo

# a participle goes on from what is told past a passive that is reported; what may stand between an auxiliary and its participle
Le procureur Paul Lind a indiqué que l'opposant était entendu, et prévenu que d'autres opposants seraient arrêtés.
  STATEMENT Lind
  THREATEN Lind
L'ambassadeur Paul Lind a tout nié, mais n'est pas parti.
  STATEMENT Lind

# who has come somewhere where he met somebody is told of behind it; a view is of who has it
Arrivée à Lima, où elle a rencontré Tom Kibo, la ministre Greta Vogel a salué le Togo.
  CONSULT Vogel @Lima
  CONSULT Vogel, Kibo @Lima
  SUPPORT Vogel > Togo
Tom Kibo a salué le Togo. Pour Greta Vogel, « c'est fini », a-t-il dit.
  SUPPORT Kibo > Togo
  STATEMENT Kibo

# an infinitive that tells why or how is nothing that the verb above asks for
Le Mali a attaqué le Togo sans prévenir.
  ASSAULT Mali > Togo

# par la force, à un corps quand c'est à ses gens ou à ses biens, et à qui les mots renvoient
La police nationale a chargé un cortège de la CGT.
  ASSAULT police nationale > CGT
Boko Haram a tendu une embuscade à un convoi de la Monusco, abattant six combattants.
  ASSAULT Boko Haram > Monusco
  ASSAULT Boko Haram > Monusco
Boko Haram a enlevé une infirmière suisse.
  ASSAULT Boko Haram
Boko Haram a attaqué une base de l'armée nigériane. L'armée a riposté mardi.
  ASSAULT Boko Haram > armée nigériane
  ASSAULT armée nigériane > Boko Haram
La CGT a défilé à Rennes. La police nationale a matraqué les manifestants.
  PROTEST CGT
  ASSAULT police nationale > CGT
La CGT a défilé à Rennes. La police nationale a fait usage de gaz lacrymogènes.
  PROTEST CGT
  ASSAULT police nationale > CGT
La CGT a défilé à Rennes. La police nationale a dispersé un attroupement à coups de matraque.
  PROTEST CGT
  ASSAULT police nationale
La CGT a manifesté devant le siège de la Banque mondiale.
  PROTEST CGT > Banque mondiale
La CGT observe une grève de la faim dans les locaux de la Banque mondiale.
  PROTEST CGT

# ceux qui combattent ou manifestent, par le nom de ce qu'ils font
Boko Haram a attaqué lundi la ville de Diffa. Les assaillants ont enlevé Moussa Keïta.
  ASSAULT Boko Haram
  ASSAULT Boko Haram > Keïta
La CGT a manifesté mardi. Les protestataires ont bloqué la gare.
  PROTEST CGT
  PROTEST CGT
La CGT a manifesté mardi. Les touristes ont bloqué la gare.
  PROTEST CGT
Recevant l'ambassadrice Greta Vogel, qui avait fait part de sa préoccupation, le ministre Tomás Rivas a promis son aide.
  CONSULT Vogel > Rivas
  STATEMENT Vogel
  AGREE Rivas
Tomás Rivas a exigé que Greta Vogel parte et reproché au recteur, Moussa Keïta, d'avoir menti.
  REQUEST Rivas > Vogel
  ACCUSE Rivas > Keïta
Lors d'un entretien, jeudi à Paris, avec Greta Vogel, Tomás Rivas a promis son aide.
  CONSULT Rivas, Vogel
  AGREE Rivas
Boko Haram a tué sur le coup Moussa Keïta.
  ASSAULT Boko Haram > Keïta
« C'est faux », a soutenu Tomás Rivas au micro de RFI.
  STATEMENT Rivas > RFI
Tomás Rivas a salué les efforts de son homologue norvégienne, Greta Vogel.
  SUPPORT Rivas > Vogel

# derrière une incise un sujet attend le verbe de ce qui est dit
Tom Kibo a affirmé que Greta Vogel, qui dirige Oxfam, a remercié le Togo.
  STATEMENT Kibo
  SUPPORT Vogel > Togo
Tom Kibo a affirmé que Greta Vogel, la maire d'Oslo, a remercié le Togo.
  STATEMENT Kibo
  SUPPORT Vogel > Togo
Tom Kibo a affirmé que Greta Vogel, établie à Oslo, a remercié le Togo.
  STATEMENT Kibo
  SUPPORT Vogel > Togo
Tom Kibo a rencontré Greta Vogel, qui dirige Oxfam, et remercié le Togo.
  CONSULT Kibo, Vogel
  SUPPORT Kibo > Togo
Les prix ont monté, et le Kenya, sous pression, a remercié le Togo.
  SUPPORT Kenya > Togo
Les prix ont monté, tandis que la ministre Greta Vogel, sous pression, a condamné les frappes de la Syrie.
  ACCUSE Vogel > Syrie
Le Kenya a repeint un mur qui était fermé depuis mai et a remercié le Togo.
  SUPPORT Kenya > Togo
La ministre Greta Vogel a repris la route et, lundi, a condamné les frappes de la Syrie.
  ACCUSE Vogel > Syrie
Le Kenya a dit que les prix montaient et remercie le Togo.
  STATEMENT Kenya
  SUPPORT Kenya > Togo

# un verbe joint derrière une apposition, une condition ou une cause
Le Kenya a salué Ruth Adler, une ancienne juge qui a passé dix ans au Pérou, pour son travail et a remercié le Togo.
  SUPPORT Kenya > Adler
  SUPPORT Kenya > Togo
Le Kenya a dit que les prix monteraient si la pluie ne venait pas, et a remercié le Togo.
  STATEMENT Kenya
  SUPPORT Kenya > Togo
Le Kenya a fermé la piscine parce que les tuyaux fuyaient et a remercié le Togo.
  SUPPORT Kenya > Togo

# des mots cités dans un groupe ne le terminent pas
Le Kenya a rejeté les exigences « absurdes » du Togo.
  REJECT Kenya > Togo
Le Kenya a réaffirmé son soutien « total » au Togo et remercié le Pérou.
  SUPPORT Kenya > Togo
  SUPPORT Kenya > Pérou
Le ministre Henrik Lindqvist « regrette » la décision du Togo.
  ACCUSE Lindqvist > Togo

# ce qui se glisse entre un verbe et les mots qui font l'événement avec lui
L'Ouganda a remis en soirée une note de protestation au Rwanda.
  ACCUSE Ouganda > Rwanda
Le Portugal a accordé à Ruth Adler le statut de réfugiée.
  AID Portugal > Adler
Le Kenya a mis, à la surprise des observateurs, en doute la sincérité du Togo.
  ACCUSE Kenya > Togo
La Chine a bénéficié lundi à Lusaka d'un prêt du FMI.
  AID FMI > Chine
Tom Kibo a rendu lundi à Lusaka hommage à Ruth Adler.
  SUPPORT Kibo > Adler
Une motion de défiance contre Ruth Adler a été adoptée, par 171 voix contre 148, par le Sénat.
  ACCUSE Sénat > Adler
Le Sénat a voté par 171 voix contre 148 une motion de censure contre Ruth Adler.
  ACCUSE Sénat > Adler
Tom Kibo a souligné que le Togo avait menti et invité le Kenya à partir.
  STATEMENT Kibo
  REQUEST Kibo > Kenya
Tom Kibo a dit que le Togo avait attaqué le Mali et remercié le Kenya.
  STATEMENT Kibo
  ASSAULT Togo > Mali
  SUPPORT Kibo > Kenya
Greta Vogel a juré, dans un communiqué, qu'elle rembourserait le Togo.
  AGREE Vogel
Le Togo a nommé, dans un communiqué, Ingrid Solberg.
  APPOINT Togo > Solberg
La Zambie a retiré, sous la pression du Togo, le permis de Glencore.
  SANCTION Zambie > Glencore
La ministre Hoda Aziz est arrivée, a déclaré à Reuters un haut responsable du Sénat.
  CONSULT Aziz
  STATEMENT Sénat > Reuters

Le Kenya a déploré ce que la banque a appelé une erreur et a remercié le Togo.
  ACCUSE Kenya
  SUPPORT Kenya > Togo
Le Kenya a fait ce qui devait être fait et a remercié le Togo.
  SUPPORT Kenya > Togo

# ce qui est dit de quelqu'un entre virgules, tirets ou parenthèses ne l'en sépare pas
Le Kenya a demandé au Togo, qui était parti en mai, le retour de Ruth Adler.
  REQUEST Kenya > Togo
Le Kenya a placé Ruth Adler, qui était partie, sous surveillance.
  COERCE Kenya > Adler
La France a placé Boeing – longtemps critiqué – sous administration provisoire.
  COERCE France > Boeing

# un verbe, ce qui s'y glisse, et son objet
Le Kenya a salué le Togo et désigné, pour assurer l'intérim, Ruth Adler.
  SUPPORT Kenya > Togo
  APPOINT Kenya > Adler
L'armée libanaise a saisi mercredi à Tyr, apprend-on de source militaire, une quarantaine de roquettes.
  COERCE armée libanaise
La Chine et le Pakistan ont conduit la semaine dernière, près de Karachi, des exercices navals conjoints.
  COOPERATE Chine, Pakistan
Greta Vogel a convoqué la veille, a-t-elle précisé, l'ambassadeur Paul Lind.
  ACCUSE Vogel > Lind
  STATEMENT Vogel
Greta Vogel a saisi 40 roquettes, a dit Tom Kibo, le ministre de la Justice.
  COERCE Vogel
  STATEMENT Kibo

# ce qu'un participe dit d'une chose, ou de ce que quelqu'un a écrit ; ce qui pourrait être, et ce qui n'est que souhaité
À la suite du référendum approuvant la sortie du Togo, la France a condamné le Soudan.
  ACCUSE France > Soudan
La Norvège a voté en faveur d'une résolution condamnant le Soudan.
  SUPPORT Norvège
Dans une lettre condamnant le Soudan, la ministre Awa Diarra a salué le Togo.
  ACCUSE Diarra > Soudan
  SUPPORT Diarra > Togo
La Norvège est privée de gouvernement pouvant voter des réformes.
  none
Le Kenya prépare la coalition que souhaite la Norvège, et Paul Lind restera autant qu'il le souhaite.
  none

# ce qui porte le nom de quelqu'un n'est pas lui ; de quelle maison est quelqu'un
Le compte Twitter du Kenya a annoncé la fin du débat.
  none
La ministre Awa Diarra a dénoncé la loi Ravel.
  ACCUSE Diarra
Le journaliste BBC, Paul Lind, a salué le Togo.
  SUPPORT Lind > Togo

# qui parle n'est pas un mot du déclencheur ; où se passe ce que dit le nom devant, où l'on frappe
« Nous devrons vérifier », a déclaré un responsable du Sénat kényan.
  STATEMENT Sénat kényan
La Norvège accepte le principe d'une trêve pour un règlement du conflit au Soudan.
  AGREE Norvège
L'armée kényane a frappé les forces rebelles au Soudan.
  ASSAULT armée kényane
Le Kenya a envoyé des vivres au Soudan.
  AID Kenya > Soudan
`

testConstructions('clauses', { en: ENGLISH, fr: FRENCH })

test('every word class and job of a form has a bit of its own', () => {
  for (const bits of [BIT, JOB].map((table) => Object.values(table)))
    expect(new Set(bits).size).toBe(bits.length)
})
