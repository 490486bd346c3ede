/** Who is meant: the last sentence of each text, and the people behind the names. */
import { describe, expect, test } from 'vitest'
import { testConstructions } from './constructions.js'
import { read } from './engine.js'
import { knownFailures } from './known.js'

const ENGLISH = `
# both sides that are asked to act are the two countries, of those who met last; the nation told of is not one's own
Togo left Kenya. Togolese President Ana Kibo received Kenyan President Paul Lind. Kibo called on both sides to act.
  REQUEST Kibo > Kenya, Togo
The Ministry of Health of Mali and the Ministry of Justice of Chad met. Togo left Kenya. Receiving Kenyan President Paul Lind, Togolese President Ana Kibo urged both sides to act.
  CONSULT/visit Lind > Kibo
  REQUEST Kibo > Kenya, Togo
Togo, Togo and Togo left Kenya. Togolese President Ana Kibo received Kenyan President Paul Lind. Kibo thanked the African nation.
  SUPPORT Kibo > Kenya
Togo, Togo and Togo left. Togolese President Ana Kibo thanked the African nation.
  SUPPORT Kibo

# a chief of what nobody told of; a noun of nationality is not who speaks of it
Paul Lind praised Togo. The rebel chief condemned Togo.
  none
South Sudan left. General Tom Kibo said the South Sudanese had attacked Togo.
  STATEMENT Kibo

# of several ministries one that is named below is not yet told of
Foreign Minister Paul Lind left, the ministry said. Kenya's Defence Ministry praised Togo.
  SUPPORT Kenya's Defence Ministry > Togo

# what another did meanwhile is told in passing
Minister Tom Kibo met Minister Paul Lind, hours after President Hans Berg threatened Togo. He praised Mali.
  SUPPORT Kibo > Mali
Minister Tom Kibo thanked Kenya, while President Hans Berg accused Togo. He praised Mali.
  SUPPORT Kibo > Mali

# of whom a body says what he did; a body of whoever stands before it
Minister Tom Kibo met Minister Paul Lind, the Foreign Ministry said. He praised Togo.
  SUPPORT Kibo > Togo
Amnesty International condemned Togo. The students' collective suspended talks with Mali.
  none

# what several things are called is said of nobody; those on whom force is used
Tom Kibo met Paul Lind in Oslo. Jordan condemned the raids, calling them illegal.
  ACCUSE Jordan
  ACCUSE Jordan
Kenyan police beat members of the Green Party as they marched through Nairobi.
  ASSAULT Kenyan police > Green Party
  PROTEST Green Party @Nairobi
Kenyan police arrested 12 students after they blocked a road.
  COERCE Kenyan police
The Houthis fired two missiles at Israel and said they would attack again.
  ASSAULT Houthis > Israel @Israel
  THREATEN Houthis

# the police need no article, and are those of the country they act in
Kenya closed its border. Police arrested Tom Kibo.
  COERCE Kenya > Kibo
Kenya and Norway traded barbs. Paul Lind thanked Togo. Tom Kibo was arrested by police in Oslo.
  COERCE Norway > Kibo @Oslo

# a meeting of three, of whom the first goes on to deal with one
Tom Kibo held talks with Paul Lind and Leo Grant. Kibo congratulated Lind on the vote. The two signed an accord.
  SUPPORT Kibo, Lind
The quartet of Kenya, Togo, Mali and Chad rejected the plan.
  REJECT Chad, Kenya, Mali, Togo

# the government of the country that the text is about, where nothing tells where its news is from
Paul Lind praised Mali. Tom Kibo condemned Mali. The government closed a port.
  COERCE Mali

# whom an office is told by another noun; soldiers of both; the forces of a country other than the one that acts
Ambassador Paul Lind of Kenya met General Tom Kibo. The diplomat thanked Togo.
  SUPPORT Lind > Togo
Kenya and Togo signed a pact. Soldiers of the two countries launched a joint exercise.
  COOPERATE Kenya, Togo

# forces and officials of a country stand for it where the text names it, and for nobody where an adjective alone tells of it
Burmese troops shelled a village in Togo. Burma left.
  none
Burmese troops left. Burma left. Burmese troops shelled a village in Togo.
  ASSAULT Burma
Burmese troops shelled a village in Togo.
  none
A Burmese judge jailed Tom Kibo.
  none
Burma left. A Burmese judge jailed Tom Kibo.
  COERCE Burma > Kibo
Burmese students shelled a village in Togo.
  none
Burmese troops were told of, Burmese officials said.
  none
# those who are not the state's do not stand for their country
Togo left. Togolese opposition leaders accused Kenya of fraud.
  none
Togo left. Togolese rebel commanders accused Kenya of fraud.
  none
Togo left. Togolese leaders accused Kenya of fraud.
  ACCUSE Togo > Kenya
Togo left. The Togolese opposition accused Kenya of fraud.
  none
Togo left. Kenya criticised the Togolese opposition.
  ACCUSE Kenya
# what officials say they will do
Togo left. Togolese officials said they would boycott talks with Kenya.
  REJECT Togo > Kenya
# a government told of by who leads it
The government of President Tom Kibo accused Somalia of fraud.
  ACCUSE Kibo > Somalia
Tom Kibo's government accused Somalia of fraud.
  ACCUSE Kibo > Somalia
The government of President Tom Kibo of Kenya accused Somalia of fraud. Kenya left. The government of President Tom Kibo accused Togo of fraud.
  ACCUSE Kenya > Togo
# the noun of one nationality is that of those joined to it
Togo and Mali left. The Togolese and Malian armies shelled Kolo.
  ASSAULT Mali, Togo
Togo, Oman and Mali left. Kenya arrested Togolese, Omani and Malian diplomats.
  COERCE Kenya > Mali, Oman, Togo
Togo and Mali left. The Togolese tourists and Malian troops shelled Kolo.
  ASSAULT Mali
# what some of its fighters do, a group does; what some of its members do, a party does not; some of what it owns
Nine fighters of Hamas laid down their arms.
  RETREAT Hamas
Three of the M23's men laid down their arms.
  RETREAT M23
Five members of the Labour Party accused Kenya of fraud.
  none
Hamas fled. Kenya shelled two of the group's camps.
  ASSAULT Kenya > Hamas
# who stands for no country
Two Burmese suicide bombers killed nine people.
  none
Burmese gunmen shelled a village.
  none
Burmese students accused Kenya of fraud.
  none

# who is to undergo what is demanded is not asked for it
Amnesty International demanded that Paul Lind be freed.
  REQUEST Amnesty International
Amnesty International demanded that Kenya free Paul Lind.
  REQUEST Amnesty International > Kenya

# two named in one breath, told of by somebody who is neither; whom a third brought together
Norway regretted the end of talks between Hamas and Hezbollah. Kenya urged the two sides to spare civilians.
  REQUEST Kenya > Hamas, Hezbollah
Norway regretted the end of talks between Hamas and Hezbollah. Hamas urged the two sides to spare civilians.
  REQUEST Hamas
Paul Lind brought Hamas and Hezbollah to the same table. Kenya urged the two sides to spare civilians.
  REQUEST Kenya > Hamas, Hezbollah

# whose army one backs who has no need to back his own
Togo condemned the Nigerian Army. Kenya backs the army.
  SUPPORT Kenya > Nigerian Army

# an envoy whose country another office of his tells, and not that where the news is from
OSLO, Feb 26 (NTB) - Norway summoned Kenya's ambassador. Ambassador Tom Kibo was handed a note. Norway thanked the Kenyan ambassador.
  SUPPORT Norway > Kibo

# the last named of two states
Sudan accused Norway. The latter condemned Togo.
  ACCUSE Norway > Togo

# bodies told of by what they are
Hezbollah condemned Togo. The group accused Norway.
  ACCUSE Hezbollah > Norway
The Hamas militant group accused Norway.
  ACCUSE Hamas > Norway
The Frontier Corps condemned Togo. Chad condemned Togo. Its army accused Norway.
  ACCUSE Chad > Norway
Hamas condemned Togo. Chad condemned Mali, and its troops attacked Norway.
  ACCUSE Chad > Mali
  ASSAULT Chad > Norway
Norway condemned the Hamas militant group.
  ACCUSE Norway > Hamas
Senator Paul Lind accused his old party, the Labour Party, of fraud.
  ACCUSE Lind > Labour Party
Hamas condemned Togo. The Palestinian movement accused Norway.
  ACCUSE Hamas > Norway
Human Rights Watch condemned Togo. The rights group urged Norway to act.
  REQUEST Human Rights Watch > Norway
Nestlé condemned Togo. The Swiss firm accused Norway.
  ACCUSE Nestlé > Norway
The Houthis condemned Togo. The Iran-backed militia accused Norway.
  ACCUSE Houthis > Norway
Hamas met Hezbollah. The French firm accused Norway.
  none
Al-Shabaab attacked Mogadishu. The militants accused Kenya.
  ACCUSE Al-Shabaab > Kenya
Hamas condemned Hezbollah. Togo condemned Mali. The militants accused Kenya.
  none
Al-Shabaab attacked Mogadishu. Militants accused Kenya.
  none
The Verkhovna Rada convened. Lawmakers condemned Togo.
  ACCUSE Verkhovna Rada > Togo
The Verkhovna Rada convened. Opposition lawmakers condemned Togo.
  none
The National Anti-Corruption Bureau praised Togo. The bureau accused Norway.
  ACCUSE National Anti-Corruption Bureau > Norway

# the two, and one told of by his nationality, age or country
Minister Awa Diarra met Ambassador Paul Lind. The two condemned Togo.
  ACCUSE Diarra, Lind > Togo
Minister Awa Diarra met Ambassador Paul Lind. Both urged Togo to act.
  REQUEST Diarra, Lind > Togo
Norwegian Minister Awa Diarra met Chadian Ambassador Paul Lind. The Norwegian praised Togo.
  SUPPORT Diarra > Togo
Kenya rejected the plan. The East African nation accused Togo.
  ACCUSE Kenya > Togo

Kenya rejected the plan. The nation accused Togo.
  none
In Kenya, police arrested Ambassador Paul Lind.
  COERCE Kenya > Lind
Headed by Deputy Premier Paul Lind, the delegation met President Awa Diarra.
  CONSULT Lind, Diarra

# the one addressed answers
Ms Lena Horvat urged Mr Paul Lind to leave. He replied that he would stay.
  STATEMENT Lind

# a capital that is scolded
Cuba thanked the United States. Mali lashed out at Washington.
  ACCUSE Mali > United States

# \`it\` that is accused or asked, and a pronoun before the name
Ambassador Paul Lind, whom Chad expelled, accused it of theft.
  SANCTION Chad > Lind
  ACCUSE Lind > Chad
After Chad arrested him, Ambassador Paul Lind thanked Togo.
  COERCE Chad > Lind
  SUPPORT Lind > Togo

# pronouns
Minister Awa Diarra received Ambassador Paul Lind. She thanked Norway.
  SUPPORT Diarra > Norway
Queen Astrid Lund received President Paul Kaboré. He thanked Denmark.
  SUPPORT Kaboré > Denmark
Mrs Diarra received Mr Lind. He thanked Mali.
  SUPPORT Lind > Mali
Minister Awa Diarra met Ambassador Paul Lind. They praised Norway.
  SUPPORT Diarra, Lind > Norway
Minister Awa Diarra met Ambassador Paul Lind. She thanked him.
  SUPPORT Diarra > Lind
Kenya and Ghana held talks. They condemned Sudan.
  ACCUSE Ghana, Kenya > Sudan
The United Nations praised Ghana. It condemned Sudan.
  ACCUSE United Nations > Sudan
President Lena Horvat thanked Norway. “Norway is a friend,” she said.
  STATEMENT Horvat
President Lena Horvat thanked Norway. “I support Kenya,” she said.
  SUPPORT Horvat > Kenya

# shorter names
Foreign Minister Awa Diarra arrived on Monday. Diarra thanked Norway.
  SUPPORT Diarra > Norway
Minister Trần Văn Hải received Ambassador Paul Lind. Hải thanked Norway.
  SUPPORT Hải > Norway
Chinese Minister Zhang Weimin met Ambassador Paul Lind. Zhang thanked Norway.
  SUPPORT Weimin > Norway
President Lena Horvat arrived on Monday. Mrs Horvat thanked Norway.
  SUPPORT Horvat > Norway
President Lena HORVAT arrived on Monday. Horvat thanked Norway.
  SUPPORT HORVAT > Norway

# those who did something together
President Lena Horvat met Ambassador Paul Lind. Minister Awa Diarra and Minister Kofi Adu praised Ghana. The two ministers thanked Norway.
  SUPPORT Adu, Diarra > Norway
President Lena Horvat met Ambassador Paul Lind. Minister Awa Diarra and Minister Kofi Adu praised Ghana. The ministers thanked Norway.
  SUPPORT Adu, Diarra > Norway
Minister Awa Diarra and Minister Kofi Adu praised Ghana. The ministers of Peru thanked Norway.
  SUPPORT Peru > Norway
Minister Awa Diarra and Minister Kofi Adu praised Ghana. The two ambassadors thanked Norway.
  none

# two of three who met: by their office, or the one in focus with the guest
Prime Minister Paul Lind, Prime Minister Awa Diarra and President Ana Horvat met in Oslo. Both prime ministers thanked Norway.
  SUPPORT Diarra, Lind > Norway

# indefinite nouns and \`it\` as an object are nobody named before
Minister Awa Diarra met Ambassador Paul Lind. Kenyan police arrested two men.
  COERCE Kenyan police
The energy company Okanda SA thanked Kenya. Ghana shelled an oil company.
  ASSAULT Ghana
The European Union proposed a tax. France supports it.
  SUPPORT France

# both governments are those of the two who acted together
Sudan thanked Peru. Japan left. Japanese Minister Paul Lind of Japan and Kenyan Minister Awa Diarra of Kenya praised Togo. Ghana urged both governments to wait.
  REQUEST Ghana > Japan, Kenya

# a body that somebody's office is in
Nigerian Army spokesman Paul Lind met Navy chief Awa Diarra of the Nigerian Navy. The Senate thanked Ghana. Lind said his army would help Kenya.
  AGREE Lind > Kenya

# whoever was phoned or met is the one told of next
Prime Minister Paul Lind telephoned King Haakon, consoling him on the death of Prince Sverre.
  CONSULT Haakon, Lind
  STATEMENT Lind > Haakon
In a phone call with Ambassador Kofi Adu last week, Prime Minister Paul Lind urged him to sign the treaty.
  CONSULT Adu, Lind
  REQUEST Lind > Adu

# fathers and sons, kings and ministers
Crown Prince Ali bin Omar met Paul Lind. King Omar thanked Kenya. He praised Ali.
  SUPPORT Omar > Omar
Minister Anwar Ibrahim met Paul Lind. Sultan Ibrahim thanked Kenya. Anwar praised Ghana.
  SUPPORT Ibrahim > Ghana

# acronyms
The Ravela Party of Ghana (RVP) met on Monday. The RVP thanked Norway.
  SUPPORT Ravela Party of Ghana > Norway
The National Union of Miners, or UNAMI, met on Monday. UNAMI thanked Norway.
  SUPPORT National Union of Miners > Norway
The Freedom Party of Austria (FPA) met on Monday. The FPA thanked Norway.
  SUPPORT Freedom Party of Austria > Norway
The International Telecommunication Union (ITU) met on Monday. The ITU condemned Sudan.
  ACCUSE International Telecommunication Union > Sudan
The Ghana Cocoa Board (GCB) met on Monday. GCB thanked Norway.
  SUPPORT Ghana Cocoa Board > Norway
The Ghana Commission Against Fraud met on Monday. Norway thanked GCAF.
  SUPPORT Norway > Ghana Commission Against Fraud

# a bare head noun
The United Nations met on Monday. The United Nations praised Ghana. The Organization condemned Sudan.
  ACCUSE United Nations > Sudan
The Council of Europe met on Monday. The Council condemned Sudan.
  ACCUSE Council of Europe > Sudan

# a title alone
Foreign Minister Awa Diarra met Ambassador Paul Lind. The foreign minister praised Norway.
  SUPPORT Diarra > Norway
Foreign Minister Awa Diarra met Ambassador Paul Lind. The ambassador praised Norway.
  SUPPORT Lind > Norway
Kenyan President Ruth Mwangi met Ghanaian President Kofi Adu. The Ghanaian president thanked Kenya.
  SUPPORT Adu > Kenya
President Lena Horvat met Prime Minister Tomas Novak. The prime minister thanked Norway.
  SUPPORT Novak > Norway
President Lena Horvat met Prime Minister Tomas Novak. The head of state thanked Norway.
  SUPPORT Horvat > Norway
Kenyan President Ruth Mwangi arrived on Monday. Ambassador Paul Lind thanked the president.
  SUPPORT Lind > Mwangi

# parts in a meeting
Minister Awa Diarra met Ambassador Paul Lind. The two sides agreed to cooperate.
  AGREE Diarra, Lind
Minister Awa Diarra met Ambassador Paul Lind. Both sides condemned Sudan.
  ACCUSE Diarra, Lind > Sudan
Minister Awa Diarra met Minister Paul Kaboré. The two ministers condemned Sudan.
  ACCUSE Diarra, Kaboré > Sudan
Minister Awa Diarra hosted Ambassador Paul Lind in Bamako. The guest thanked Mali.
  SUPPORT Lind > Mali
Minister Awa Diarra hosted Ambassador Paul Lind in Bamako. The host praised Norway.
  SUPPORT Diarra > Norway
Minister Awa Diarra met Ambassador Paul Lind. The latter praised Mali.
  SUPPORT Lind > Mali
Minister Awa Diarra met Ambassador Paul Lind. For his part, Lind praised Mali.
  SUPPORT Lind > Mali
Malian Minister Awa Diarra met Swedish Ambassador Paul Lind. She urged both countries to cooperate. Mali and Sweden are friends.
  none
Kenyan President Ruth Mwangi met her Ghanaian counterpart, Kofi Adu.
  CONSULT Adu, Mwangi
Kenyan President Ruth Mwangi met Ghanaian President Kofi Adu in Oslo. Mwangi thanked her counterpart.
  SUPPORT Mwangi > Adu
Kenya and Ghana held talks in Oslo. The two countries agreed to cooperate.
  AGREE Ghana, Kenya

# capitals and countries
Kenya and Sudan share a border. Nairobi condemned Khartoum.
  ACCUSE Kenya > Sudan
Kenya is calm. Kenyan authorities condemned Sudan.
  ACCUSE Kenya > Sudan
Nobody is there. He thanked Norway.
  none

# a leader is one told of before; who holds an office that begins with the word; two ministers
General Secretary Paul Lind received Tom Kibo of Togo. Minister Awa Diarra of Chad left. The Chadian leader thanked Norway. The Chadian leader praised Peru.
  SUPPORT Diarra > Peru
HANOI - General Secretary Tô Lâm received Minister Tom Kibo of Togo. The Vietnamese leader thanked Norway. Vietnamese Minister Phan Van Giang was away.
  none
Secretary of State Paul Lind met Kenyan Minister Tom Kibo. The Secretary praised Togo.
  SUPPORT Lind > Togo
Secretary of State Paul Lind met Kenyan Minister Tom Kibo. The Minister praised Togo.
  SUPPORT Kibo > Togo
Defense Secretary Paul Lind met Prime Minister Tom Kibo in Oslo. The secretary and Kibo praised Togo.
  SUPPORT Lind, Kibo > Togo
Assistant Minister Paul Lind met Secretary General Tom Kibo. The general praised Togo.
  none

# of three who met those who lead
Kenyan President Paul Lind and Awa Lind met Malian President Tom Kibo. The two leaders thanked Togo.
  SUPPORT Lind, Kibo > Togo

# the pronoun goes on with what a demonstrative told of, unless that is somebody
Norway condemned the raids. This attack is a sign of weakness. It violates the rights of Iraq.
  none
Norway left the talks. This country is small. It condemned Iraq.
  ACCUSE Norway > Iraq
Norway condemned the raids. The minister left. It accused Iraq of fraud.
  ACCUSE Norway > Iraq

# who is told of in the sentence itself; the same words mean the same; an office with an indefinite article is nobody's
President Paul Lind left. The delegation includes Minister Tom Kibo; the diplomat will visit Togo.
  AGREE Kibo > Togo
President Paul Lind swore in Tom Kibo as ambassador to Kenya. The President has not named an ambassador to Togo.
  APPOINT Lind (negated)

# bodies told of together; a counterpart of the one named before it
The Lao Ministry of Health praised the Kenyan Ministry of Health. The two ministries signed a pact.
  SUPPORT Lao Ministry of Health, Kenyan Ministry of Health
Paul Lind praised the Lao Ministry of Health. Paul Lind urged the Kenyan Ministry of Health and its Lao counterpart to share data.
  REQUEST Lind > Kenyan Ministry of Health, Lao Ministry of Health

# a given name tells the gender
Minister Gloria Lind praised Mayor Patrick Kibo. She thanked Togo.
  SUPPORT Lind > Togo
Patrick Kibo praised Mayor Gloria Lind. She thanked Togo.
  SUPPORT Lind > Togo

# we who met
Paul Lind met Tom Kibo. “We did not discuss gas,” Paul Lind told reporters.
  CONSULT Lind, Kibo (negated)
  STATEMENT Lind

# guests told of together; the part of a body by its name
Chancellor Awa Diarra received Paul Lind and Tom Kibo. The two guests signed a pact.
  SUPPORT Lind, Kibo

# the client of a lawyer is the one the text tells of
President Paul Lind left. Lind had met Tom Kibo. The lawyer, Greta Vogel, said Togo had arrested her client.
  STATEMENT Vogel
  COERCE/arrest Togo > Lind
Paul Lind left. Togo arrested a client of the bank.
  COERCE/arrest Togo

# bodies told of together, armed ones too; a body by the head of its name
Hamas and Hezbollah met on Monday. Both groups condemned Kenya.
  ACCUSE/disapprove Hamas, Hezbollah > Kenya on 2025-02-24
Hamas and Hezbollah met on Monday. The two militias attacked Kenya.
  ASSAULT Hamas, Hezbollah > Kenya on 2025-02-24
The Nigeria Police Force said it had found a body. The force arrested Tom Kibo.
  COERCE/arrest Nigeria Police Force > Kibo
The Nigeria Police Force left. The force of the blast killed Tom Kibo.
  none

# a force is the one called so, else police or an army
The Kenyan police arrested Paul Lind. The force also seized a boat.
  COERCE Kenyan police
Paul Lind praised the Guyana Defence Force. Kenya condemned the Labour Party. The force also seized a boat.
  COERCE Guyana Defence Force
The force of the blast killed six.
  none
`

const FRENCH = `
# l'hôte dont la phrase d'avant dit l'invitation
À l'invitation de Paul Lind, Tom Kibo effectue une visite au Togo. Lundi, il a eu avec son hôte un entretien.
  CONSULT Kibo, Lind

# « dont le pays » parle d'un autre, puis le récit revient à qui fut reçu
La Chine part. Le Togo part. Ana Kibo a été reçue par le ministre togolais Paul Lind, dont le pays accueillera des délégations. Elle a remercié la Chine.
  SUPPORT Kibo > Chine

# les forces d'un pays que le texte ne dit que par l'adjectif ne sont personne ; ce que font des hommes d'un groupe
Des avions birmans ont bombardé un village au Togo.
  none
Un juge birman a incarcéré Tom Kibo.
  none
La Birmanie part. Un juge birman a incarcéré Tom Kibo.
  COERCE Birmanie > Kibo
# ceux qui ne sont pas de l'État ne le représentent pas
Le Togo part. Des dirigeants de l'opposition togolaise ont accusé le Kenya de fraude.
  none
Le Togo part. Des chefs rebelles togolais ont accusé le Kenya de fraude.
  none
Le Togo part. Des dirigeants togolais ont accusé le Kenya de fraude.
  ACCUSE Togo > Kenya
# le nom d'une nationalité est celui de celles qui s'y joignent
Le Togo et le Mali partent. Les gouvernements togolais et malien ont signé un accord.
  SUPPORT Mali, Togo
Le Togo et le Mali partent. Les soldats togolais et la Malienne ont accusé le Kenya de fraude.
  ACCUSE Togo > Kenya
# ce que font des hommes d'un groupe, et des gens d'un pays
Trois des hommes du M23 ont déposé les armes.
  RETREAT M23
Des kamikazes birmans ont tué neuf personnes. Des étudiants birmans ont accusé le Kenya de fraude.
  none

# ceux à qui on a fait quelque chose, et les élus d'une assemblée nommée
La police norvégienne a arrêté Paul Lind et Tom Kibo. La police norvégienne les a relâchés.
  RETREAT police norvégienne > Kibo, Lind
Le Sénat a démis Paul Lind. Les sénateurs accusent le Togo.
  ACCUSE Sénat > Togo
Le Sénat a démis Paul Lind. Des sénateurs accusent le Togo.
  none

# qui se défend de ce qu'un corps lui fait ; le corps qui en dit plus long
La gendarmerie a arrêté Mme Awa Diarra. Elle conteste les faits.
  STATEMENT Diarra
La gendarmerie malienne a reçu un prix. Elle a arrêté Mme Awa Diarra et accusé le Togo.
  COERCE gendarmerie malienne > Diarra
  ACCUSE gendarmerie malienne > Togo
La gendarmerie malienne a arrêté Mme Awa Diarra. Elle la soupçonne de fraude.
  ACCUSE gendarmerie malienne > Diarra

# « ils » n'est pas un corps, mais ceux qu'on en nomme
La gendarmerie malienne a condamné le Togo. Ils accusent le Kenya.
  none
Des combattants du Hamas ont attaqué le Togo. Ils accusent le Kenya.
  ACCUSE Hamas > Kenya

# celle dont l'article le dit, et non celle qui parle
Awa Diarra a remercié la Mongolie et souhaité que celle-ci ouvre son marché.
  SUPPORT Diarra > Mongolie
  REQUEST Diarra > Mongolie

# une femme, et non celui dont on ne sait pas le sexe
Mme Thi Huong a remercié le Togo, tandis que le ministre Dang Quoc Khai visitait une usine. Elle a critiqué le Mali.
  ACCUSE Huong > Mali

# les membres de plusieurs corps, et une fonction dite par un autre nom
La FGTB et la CSC ont protesté lundi. Leurs militants ont défilé à Oslo.
  PROTEST CSC, FGTB
L'ambassadeur Paul Lind a rencontré le général Tom Kibo. « C'est clair », a déclaré le diplomate.
  STATEMENT Lind
La police norvégienne a arrêté Paul Lind. L'intéressé clame son innocence.
  STATEMENT Lind

# le dernier nommé de deux États
Le Soudan a accusé la Norvège. Celle-ci a condamné le Togo.
  ACCUSE Norvège > Togo
La Norvège a condamné le Soudan ; celui-ci a accusé le Togo.
  ACCUSE Norvège > Soudan
  ACCUSE/allege Soudan > Togo

# un titre dit le genre de qui le porte
La présidente Astrid Lund a remercié le sénateur Paul Lind. Elle a salué le Danemark.
  SUPPORT Lund > Danemark

# pronoms
La ministre Awa Diarra a reçu l'ambassadeur Paul Lind. Elle a remercié la Norvège.
  SUPPORT Diarra > Norvège
La ministre Awa Diarra a reçu l'ambassadeur Paul Lind. Il a remercié le Mali.
  SUPPORT Lind > Mali
La reine Astrid Lund a reçu le président Paul Kaboré. Il a remercié le Danemark.
  SUPPORT Kaboré > Danemark
La ministre Awa Diarra a rencontré l'ambassadeur Paul Lind. Ils ont salué la Norvège.
  SUPPORT Diarra, Lind > Norvège
La présidente Lena Horvat est à Dakar. Le ministre Paul Kaboré l'a reçue lundi.
  CONSULT Horvat > Kaboré
La présidente Lena Horvat est à Dakar. Le ministre Paul Kaboré lui a rendu visite.
  CONSULT Kaboré > Horvat
Le Kenya et le Ghana ont tenu des pourparlers. Ils ont condamné le Soudan.
  ACCUSE Ghana, Kenya > Soudan
L'Union africaine a salué le Ghana. Elle a condamné le Soudan.
  ACCUSE Union africaine > Soudan
La présidente Lena Horvat a remercié la Norvège. « La Norvège est une amie », a-t-elle déclaré.
  STATEMENT Horvat
La présidente Lena Horvat a remercié la Norvège. « Je soutiens le Kenya », a-t-elle ajouté.
  SUPPORT Horvat > Kenya

# l'accord avec l'article, et le sujet de la principale avant celui de la relative
La France condamne l'attaque que les Forces armées du Togo ont menée lundi. Elle a remercié le Bénin.
  SUPPORT France > Bénin
La Russie a accusé le Soudan. Il a condamné le Togo.
  none
Le ministre Paul Kaboré a accusé le sénateur Luc Blanc, qui a menti. Il a remercié le Niger.
  SUPPORT Kaboré > Niger
La juge Awa Diarra a été reçue par le président Paul Lind, qui a salué le Mali. Il a remercié le Niger.
  SUPPORT Lind > Niger

# celui dont parle la principale, celui d'avant
Le Ghana a salué le Kenya. Le Togo n'a pas débloqué les fonds que le Niger lui avait demandés.
  AID Togo (negated)
  REQUEST Niger > Togo
Le Mali a exigé le départ de la ministre Awa Diarra, qui lui a opposé un refus.
  REQUEST Mali > Diarra
  REJECT Diarra > Mali
Le Ghana est calme. Le Mali et le Niger ont quitté l'Union africaine, qui leur a demandé de patienter.
  SANCTION Mali, Niger > Union africaine
  REQUEST Union africaine > Mali, Niger
La Chine a exhorté les États-Unis à négocier, les accusant de mentir.
  REQUEST Chine > États-Unis
  ACCUSE Chine > États-Unis
La juge Awa Diarra a rencontré la ministre Ida Berg. La maire Lena Horvat a averti les habitants et les a invités à partir.
  STATEMENT Horvat
  REQUEST Horvat

# noms raccourcis
La ministre Awa Diarra est arrivée lundi. Mme Diarra a remercié la Norvège.
  SUPPORT Diarra > Norvège
Le ministre Trần Văn Hải a reçu l'ambassadeur Paul Lind. Hải a remercié la Norvège.
  SUPPORT Hải > Norvège
Le ministre Paul Kaboré est arrivé lundi. Kaboré a remercié la Norvège.
  SUPPORT Kaboré > Norvège
Le ministre Paul KABORÉ est arrivé lundi. M. Kaboré a remercié la Norvège.
  SUPPORT KABORÉ > Norvège

# sigles
L'Union internationale des télécommunications (UIT) s'est réunie lundi. L'UIT a condamné le Soudan.
  ACCUSE Union internationale des télécommunications > Soudan

# un titre seul
Le ministre Paul Kaboré a rencontré l'ambassadeur Luc Blanc. Le ministre a remercié la France.
  SUPPORT Kaboré > France
Le ministre Paul Kaboré a rencontré l'ambassadeur Luc Blanc. L'ambassadeur a remercié le Niger.
  SUPPORT Blanc > Niger
Le Premier ministre Tomas Novak a rencontré la présidente Lena Horvat. Le chef du gouvernement a remercié la Norvège.
  SUPPORT Novak > Norvège
Le Premier ministre Tomas Novak a rencontré la présidente Lena Horvat. La cheffe de l'État a remercié la Norvège.
  SUPPORT Horvat > Norvège
La présidente kényane Ruth Mwangi a rencontré le président ghanéen Kofi Adu. Le président ghanéen a remercié le Kenya.
  SUPPORT Adu > Kenya

# parties d'une rencontre
La ministre Awa Diarra a rencontré l'ambassadeur Paul Lind. Les deux parties ont convenu de coopérer.
  AGREE Diarra, Lind
La ministre Awa Diarra a rencontré la ministre Ida Berg. Les deux ministres ont condamné le Soudan.
  ACCUSE Berg, Diarra > Soudan
La ministre Awa Diarra a reçu l'ambassadeur Paul Lind. L'hôte et l'invité ont convenu de coopérer.
  AGREE Diarra, Lind
Le ministre burkinabè Paul Kaboré a rencontré son homologue malien, Abdou Keïta.
  CONSULT Kaboré, Keïta
Le ministre burkinabè Paul Kaboré a rencontré son homologue malien, Abdou Keïta. Ce dernier a remercié la Norvège.
  SUPPORT Keïta > Norvège
Le ministre Paul Kaboré a rencontré l'ambassadeur Luc Blanc. De son côté, Luc Blanc a remercié le Niger.
  SUPPORT Blanc > Niger
Le Kenya et le Ghana ont tenu des pourparlers. Les deux pays ont convenu de coopérer.
  AGREE Ghana, Kenya

# ceux qui ont agi ensemble
La présidente Lena Horvat a reçu l'ambassadeur Paul Lind. La ministre Awa Diarra et le ministre Kofi Adu ont salué le Ghana. Les deux ministres ont remercié la Norvège.
  SUPPORT Adu, Diarra > Norvège
La ministre Awa Diarra et le ministre Kofi Adu ont salué le Ghana. Les signataires ont remercié la Norvège.
  none

# capitales et pays
Le Kenya et le Soudan sont voisins. Nairobi a condamné Khartoum.
  ACCUSE Kenya > Soudan
Le Kenya est calme. Les autorités kényanes ont condamné le Soudan.
  ACCUSE Kenya > Soudan
Personne n'est là. Il a remercié la Norvège.
  none

# un nom sans complément : quelqu'un de déjà nommé
M. Diego Salas a rencontré Mme Awa Diarra à Genève. La diplomate a salué le Kenya.
  SUPPORT Diarra > Kenya
Le général russe Ivan Petrov a rencontré le sénateur Paul Lind. L'officier russe a salué le Kenya.
  SUPPORT Petrov > Kenya
L'homme d'affaires Diego Salas a accusé le Kenya. Son avocat, Me Paul Lind, a salué le Togo. L'avocat a remercié le Ghana.
  SUPPORT Lind > Ghana
La ministre Awa Diarra a salué le Kenya. Un avocat a condamné le Togo.
  none
La ministre Awa Diarra a salué le Kenya. L'avocat de la Ligue a condamné le Togo.
  none

# groupes armés et armes d'un pays
Le Hamas a salué le Qatar. Le mouvement islamiste a condamné le Soudan.
  ACCUSE Hamas > Soudan
La Russie a remercié l'Inde. Des drones russes ont bombardé Kharkiv.
  ASSAULT/aerial Russie @Kharkiv
Les talibans ont condamné le Pakistan.
  ACCUSE talibans > Pakistan

# son pays
Le Kenya est calme. La présidente kényane Awa Diarra est arrivée. Son pays a condamné le Soudan.
  ACCUSE Kenya > Soudan

# un corps nommé par sa classe
Boeing a remercié le Kenya. L'avionneur américain a condamné le Togo.
  ACCUSE Boeing > Togo
Amnesty International a remercié le Kenya. L'organisation basée à Londres a condamné le Togo.
  ACCUSE Amnesty International > Togo
Le Hamas a remercié le Qatar. Le mouvement islamiste palestinien a condamné le Togo.
  ACCUSE Hamas > Togo
Le Hamas a remercié le Qatar. Un groupe a condamné le Togo.
  none
Le Hamas a remercié le Qatar. L'entreprise a condamné le Togo.
  none

# d'une nationalité que le texte n'a pas dite
Narges Ravel a remercié le Kenya. La militante iranienne a condamné le Togo.
  ACCUSE Ravel > Togo
La ministre kényane Awa Diarra a salué le Ghana. La diplomate iranienne a condamné le Togo.
  none

# autant que le sujet
Le Kenya, le Ghana et le Mali ont salué l'accord. Les trois pays ont condamné le Togo.
  ACCUSE Ghana, Kenya, Mali > Togo
Le Kenya et le Ghana ont salué l'accord. Le tandem a condamné le Togo.
  ACCUSE Ghana, Kenya > Togo
Le Kenya et le Ghana ont salué l'accord. Tous deux ont condamné le Togo.
  ACCUSE Ghana, Kenya > Togo
Le Kenya et le Ghana ont salué l'accord. Le trio a condamné le Togo.
  none
Amnesty International et Human Rights Watch ont salué l'accord. Les deux pays ont condamné le Togo.
  none

# le pronom d'une relative n'est pas celui dont elle parle
Le directeur est arrivé. Un journaliste a rencontré Paul Lind, auquel il a demandé de partir.
  none

# le premier et le second
La ministre Awa Diarra et la ministre Lena Horvat ont salué le Ghana. La première a remercié la Norvège, la seconde a condamné le Togo.
  SUPPORT Diarra > Norvège
  ACCUSE Horvat > Togo
La ministre Awa Diarra et la ministre Lena Horvat ont salué le Ghana. La première avocate de la ville a remercié la Norvège.
  none

# les deux de la phrase d'avant
Le ministre Paul Lind a parlé au sortir d'une réunion avec son homologue Kofi Adu. Les deux hommes ont condamné le Togo.
  ACCUSE Adu, Lind > Togo

# celui à qui l'on a fait quelque chose
Le président Paul Lind a critiqué le ministre Kofi Adu, a dit M. Lind. Ce dernier a condamné le Togo.
  ACCUSE Adu > Togo

# celui qui parlait, et non ce dont il parlait
Le ministre Paul Lind a fait savoir que le port est fermé. La Banque mondiale a remercié le Ghana. « Le Togo ment », a-t-il ajouté.
  STATEMENT Lind

# le pronom d'une relative : le sujet d'avant
Le ministre Paul Lind a reçu le ministre Kofi Adu, auquel il a demandé de condamner le Togo.
  CONSULT/visit Adu > Lind
  REQUEST Lind > Adu

# le pays dont on parle
Le Kenya a rompu avec le Togo. Le royaume a condamné le Mali.
  ACCUSE Kenya > Mali

# l'hôte reste l'hôte quand les deux se parlent ; les mêmes mots désignent le même
Le ministre Paul Lind a reçu le ministre Tom Kibo. Les deux ministres ont signé un accord. Tom Kibo a remercié son hôte.
  SUPPORT Kibo > Lind
Le ministre malien Paul Lind a reçu le ministre togolais Tom Kibo. Paul Lind a assuré son hôte de l'aide technique du Mali.
  AGREE Lind > Kibo
# who is told of by an article alone as several; the latter is not the one who acts
Le général Paul Lind a remercié le Togo. Le président Tom Kibo a appelé les Maliens à partir.
  REQUEST Kibo
Paul Lind a été arrêté. La ministre Greta Vogel a défendu ce dernier.
  SUPPORT Vogel > Lind

# a body of the very kind that the noun names; armed groups are no army of a nation
L'Union européenne a débloqué une aide que Human Rights Watch a critiquée. L'ONG accuse le Rwanda.
  ACCUSE Human Rights Watch > Rwanda
L'armée colombienne a combattu l'Armée de libération nationale (ELN). Le groupe rebelle accuse le Pérou.
  ACCUSE Armée de libération nationale > Pérou

# bodies of a kind that acted together, where no other is told of; all the parties are whoever has a part in it
La FGTB et la CSC ont protesté. Le ministre Paul Lind a remercié les syndicats.
  SUPPORT Lind > CSC, FGTB
La FGTB et la CSC ont protesté. La CGT a dit non. Le ministre Paul Lind a remercié les syndicats.
  SUPPORT Lind
Le ministre Paul Lind a reçu le ministre Luis Ortega. M. Lind a exhorté toutes les parties à la retenue.
  REQUEST Lind

# the two camps are those told of since other people met
Le président Tom Kibo a reçu le général Paul Lind. Israël et le Hezbollah ont signé une trêve. La ministre Greta Vogel a exhorté les deux camps à la retenue.
  REQUEST Vogel > Hezbollah, Israël

# the gender of the object before a perfect; a pronoun in what stands before its person
Le Kenya a arrêté Paul Lind. La Ligue des droits de l'homme s'est insurgée. Le Togo l'a relâché.
  RETREAT Togo > Lind
Le ministre Paul Lind a remercié le Togo. De retour d'Oslo, où il avait rencontré Luis Ortega, le Premier ministre, Tom Kibo, a condamné le Mali.
  CONSULT Kibo, Ortega
  ACCUSE Kibo > Mali
Paul Lind a remercié le Togo. Pour l'avocat Luis Ortega, « c'est fini », a-t-il dit.
  STATEMENT Ortega

# a counterpart is who was at the last meeting with the one who speaks
Le ministre Paul Lind a rencontré Tom Kibo. M. Kibo a reçu le maire Luis Ortega. M. Lind a félicité son homologue.
  SUPPORT Lind > Kibo

# what two bodies are reported to have done they did together; a diplomat whose country was not told; no country answers its leader
Le gouvernement malien et les Houthis sont tombés d'accord, a annoncé l'émissaire Paul Lind. Les deux délégations ont condamné le Togo.
  ACCUSE Houthis, gouvernement malien > Togo
L'émissaire Paul Lind a parlé. Le Mali et le Niger ont signé. Le diplomate norvégien a remercié le Togo.
  SUPPORT Lind > Togo
Le président Paul Lind s'est entretenu avec le président vénézuélien, Tom Kibo. M. Lind a critiqué M. Kibo. Le Venezuela l'a accusé de fraude.
  ACCUSE Venezuela > Lind
Le Mali est calme. Le président Tom Kibo a appelé les Maliens à « tenir ».
  REQUEST Kibo

# the only one whose country no word told; of two who met the other one is the host; a body named with the article of several
Paul Lind a rencontré la ministre kényane Awa Diarra. Mme Diarra a salué le Togo. Le responsable norvégien a condamné le Mali.
  ACCUSE Lind > Mali
La ministre Awa Diarra et le ministre Paul Lind se sont rencontrés. Mme Diarra a salué le Togo, tandis que son hôte a condamné le Mali.
  SUPPORT Diarra > Togo
  ACCUSE Lind > Mali
Le Mali a critiqué les Forces de soutien rapide. Ces dernières ont condamné le Togo.
  ACCUSE Forces de soutien rapide > Togo

# the name behind another's office is that one's, and who holds the first is named behind it; two heads of state of three
Le conseiller spécial du président kényan Paul Lind, Tom Kibo, a salué le Togo.
  SUPPORT Kibo > Togo
Le directeur de cabinet du ministre Paul Lind, Tom Kibo, a salué le Togo.
  SUPPORT Kibo > Togo
La ministre Awa Diarra a reçu Tom Kibo, conseiller du président kényan Paul Lind.
  CONSULT Kibo > Diarra
Le président kényan Paul Lind et Awa Lind ont été reçus par le président malien Tom Kibo. Les deux chefs d'État ont salué le Togo.
  SUPPORT Lind, Kibo > Togo
Le président kényan Paul Lind recevra Tom Kibo, a précisé la ministre Awa Diarra. Les deux hommes ont salué le Togo.
  SUPPORT Lind, Kibo > Togo

# an office before a name that no rule took for one is nobody's; who held one is not who holds one
Le directeur du Fonds monétaire international (FMI), Xorbo Ravel, a condamné le Togo. La directrice de Boeing, Awa Diarra, est là.
Le directeur de la police a condamné le Togo. Le Mali a arrêté l'ex-directeur de Boeing, Paul Lind.
  COERCE Mali > Lind

# the news does not go on with a paper that is quoted
Le Mali a expulsé Awa Diarra. Le Kenya a interpellé Paul Lind, rapporte le quotidien Le Monde. Le juge Tom Kibo l'a inculpé.
  ACCUSE Kibo > Lind

# unnamed lawmakers are no country
Le Kenya est là. Les députés kényans ont condamné le Togo.
  none
Le Sénat du Kenya est réuni. Les sénateurs kényans ont condamné le Togo.
  ACCUSE Sénat du Kenya > Togo
`

testConstructions('coref', { en: ENGLISH, fr: FRENCH }, ({ events, sentences }) =>
  events.filter((event) => event.sentence === sentences.at(-1)),
)

/** Persons by their mentions, in text order. */
const PEOPLE: readonly (readonly [string, string, string[][]])[] = [
  ['en', 'President Ruth Mwangi met Minister Peter Mwangi.', [['Ruth Mwangi'], ['Peter Mwangi']]],
  ['en', 'President Ruth Mwangi arrived. Mwangi spoke.', [['Ruth Mwangi', 'Mwangi']]],
  ['en', 'President Ruth Mwangi arrived. R. Mwangi spoke.', [['Ruth Mwangi', 'R. Mwangi']]],
  ['en', 'Minister Trần Văn Hải arrived. Tran Van Hai spoke.', [['Trần Văn Hải', 'Tran Van Hai']]],
  ['en', 'Minister Trần Văn Hải arrived. Hải spoke.', [['Trần Văn Hải', 'Hải']]],
  ['en', 'Minister Jean-Paul Ndiaye arrived. Ndiaye’s car left.', [['Jean-Paul Ndiaye', 'Ndiaye']]],
  ['fr', 'Le ministre Paul Kaboré est arrivé. M. Kabore a parlé.', [['Paul Kaboré', 'Kabore']]],
  ['fr', "Le ministre Konan N’Dri est arrivé. M. N'Dri a parlé.", [['Konan N’Dri', "N'Dri"]]],
  ['fr', 'Le ministre Paul Kaboré a salué Mme Ida Kaboré.', [['Paul Kaboré'], ['Ida Kaboré']]],
]
const holds = knownFailures(
  'people',
  PEOPLE.map(([language, text]) => `${language}: ${text}`),
)

describe('the people behind the names', () => {
  test.each(PEOPLE)('%s: %s', (language, text, expected) =>
    holds(`${language}: ${text}`, () => {
      const people = read(language, text).entities.filter(({ type }) => type === 'person')
      const names = people.map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))
      expect(names).toEqual(expected)
    }),
  )
})
