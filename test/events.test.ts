/** What is told: type, mode, parts, day, place and trigger of the events of plain sentences. */
import { describe, expect, test } from 'vitest'
import { testConstructions } from './constructions.js'
import { read, told } from './engine.js'

const ENGLISH = `
# who is visiting goes on to do something; who thanks somebody is told behind a comma
Visiting Kenyan Senator Tom Kibo praised Mali.
  SUPPORT Kibo > Mali
Thanking Senator Tom Kibo, Mali praised Togo.
  SUPPORT Mali > Kibo
  SUPPORT Mali > Togo

# quotations of several sentences: who speaks stands behind one of them, and what is said stays said
"We won. They lost," Senator Tom Kibo said.
  STATEMENT Kibo
"We won. Kenya has to go. They lost," Senator Tom Kibo told reporters. "We will see."
  STATEMENT Kibo
“We won. We urge Kenya to go.” Mali praised Togo.
  SUPPORT Mali > Togo
# what somebody says that another one must do he demands
Kenya said on Monday that Somalia must withdraw.
  REQUEST Kenya > Somalia
"Somalia must withdraw its troops," said Tom Kibo.
  REQUEST Kibo > Somalia
Tom Kibo insisted that Somalia should withdraw.
  STATEMENT Kibo
Tom Kibo said that his country must withdraw.
  STATEMENT Kibo
Tom Kibo said that Somalia must have known.
  STATEMENT Kibo
Tom Kibo said that Somalia must be freed.
  STATEMENT Kibo

# a threat's condition behind a gerund; one's own country is promised nothing; where what is condemned was
The union FTM began a campaign, threatening a strike unless Togo withdrew a bill.
  THREATEN FTM
British Prime Minister Tom Kibo told his cabinet that the United Kingdom would recognise Palestine.
  AGREE Kibo > Palestine
Kenya condemned an attack on a school in Oslo, in southern Norway.
  ACCUSE Kenya

# what is written speaks for who wrote it, and a paper that carries it says nothing
A statement issued by the Foreign Ministry of Peru condemned Togo.
  ACCUSE Foreign Ministry of Peru > Togo
A joint statement by Peru and Chile condemned Togo.
  ACCUSE Chile, Peru > Togo
The Kremlin's statement accused Togo of theft.
  ACCUSE Kremlin > Togo
The statement condemned Togo.
  none
In a statement carried by Le Monde, Tom Kibo warned Kenya of “a heavy price”.
  THREATEN Kibo > Kenya

# a name behind what a place is; what may never be; what somebody is called
Kenya bombed a flat in Ukraine's second-largest city, Kharkiv, overnight.
  ASSAULT Kenya @Kharkiv
Tom Kibo met Paul Lind in a coastal city, Kenya said.
  CONSULT Kibo, Lind
  STATEMENT Kenya
Tom Kibo pledged to support any step that Parliament approves.
  AGREE Kibo
President Tom Kibo called Paul Lind “deaf”.
  STATEMENT Kibo

# an adverb behind an article opens no clause; whom a number of them are
At a hurriedly called session, Tom Kibo, who left in June, condemned Togo.
  ACCUSE Kibo > Togo
Supporters of Greenpeace chained themselves to the gates of Shell. The Kenyan police detained 17 of them.
  PROTEST/obstruct Greenpeace > Shell
  COERCE/arrest Kenyan police > Greenpeace

# who does what a conjunction opens, behind what commas tell of him; whom 'with' names as doing it
Poland recalled its envoy after the Internal Security Agency, known by its acronym ABW, arrested Tom Kibo.
  SANCTION/withdraw Poland
  COERCE/arrest Internal Security Agency > Kibo
Togo thanked Oman after Kenya, which hosted the talks, condemned Mali.
  SUPPORT Togo > Oman
  CONSULT Kenya
  ACCUSE Kenya > Mali
The Senate is split, with the chair of the panel, Senator Paul Lind, condemning the plan.
  ACCUSE Lind

# settings that a participle tells of, whoever stands before them; no verb goes on behind another phrase
Senator Paul Lind made an official visit to Oman at a ceremony held in Oslo.
  CONSULT/visit Lind > Oman
The Railway Union of Kenya went on strike to demand better pay.
  PROTEST/strike Railway Union of Kenya
The Railway Union of Kenya went on strike amid growing concern over prices.
  PROTEST/strike Railway Union of Kenya

# who is told of between commas inside what a noun tells; honorifics in a row
The arrest of Tom Kibo, the senator, by the Turkish police drew criticism.
  COERCE/arrest Turkish police > Kibo
The arrest of the senator, Tom Kibo, by the Turkish police drew criticism.
  COERCE/arrest Turkish police > Kibo
Mali thanked Deputy Minister Hon. Dr Tom Kibo.
  SUPPORT Mali > Kibo

# what several plan; a plan that the names stand before
Chile and Peru plan to meet in Oslo.
  AGREE Chile, Peru
Poland rejected the Chile and Peru plan to build a port.
  REJECT Poland > Chile

# a past form that is a noun as well, before a particle and a bare object
Iran wound up talks with Oman.
  CONSULT Iran, Oman

# arms of one country that another buys are no forces of the one
Peru bought 26 fighter jets from Sweden.
  COOPERATE Peru > Sweden

# goods whose name is a verb as well; people nobody names
UNICEF delivered drips, tents and blankets to Togo. Tom Kibo pressed lawmakers to pass the bill.
  AID UNICEF > Togo
  REQUEST Kibo

# a pair that nobody calls so before
Senator Tom Kibo and Senator Ana Melo condemned Togo. The pair met Paul Lind.
  ACCUSE Kibo, Melo > Togo
  CONSULT Kibo, Melo, Lind

# a part of a day is none of the name before it; a pair behind an object and a comma
Tom Kibo was arrested by the Turkish police late Tuesday.
  COERCE/arrest Turkish police > Kibo on 2025-02-25
Stocks fell after floods hit the coast, and Mali condemned Togo early on Tuesday.
  ACCUSE Mali > Togo on 2025-02-25
A day after floods hit the coast, Kenya and Togo locked horns over the border.
  ACCUSE Kenya, Togo
Tom Kibo was jailed by the Supreme Court of Chile, and prices rose.
  COERCE Supreme Court of Chile > Kibo

# a pair behind a day and a conjunction; an age between commas
Stocks fell on Friday and Kenya and Togo locked horns over the border.
  ACCUSE Kenya, Togo
Charges of theft were brought against Tom Kibo, 54, by Mali.
  ACCUSE/allege Mali > Kibo

# the day behind a relative clause is not its own; what another did the same day
Minister Pavel Dvorak received Tom Kibo, who is paying a visit to Mali from 24 to 27 February, in Bamako on Tuesday.
  CONSULT/visit Kibo > Dvorak on 2025-02-25
  CONSULT/visit Kibo > Mali on 2025-02-24/2025-02-27
Tom Kibo spoke by phone Monday with Paul Lind.
  CONSULT/phone Kibo, Lind on 2025-02-24

# what the government will do is a threat in a minister's mouth, not in anybody's
Kenyan Interior Minister Tom Kibo warned that the government would close the border if the rebels returned.
  THREATEN Kibo
The writer Tom Kibo warned that the government would close the border if the rebels returned.
  STATEMENT Kibo

# a question tells nothing, who asks it does; nor does what is so often
What would Kenya condemn first in Togo? Why is Kenya accusing Togo?
  none
“Is Kenya leaving?” asked Senator Leo Grant.
  REQUEST Grant
Greenpeace meets with Shell twice a year. Kenya usually condemns Togo. Every year Kenya sends aid to Togo.
  none
Kenya usually condemned Togo in private.
  ACCUSE Kenya > Togo
Kenya has often condemned Togo.
  ACCUSE Kenya > Togo

# nobody demands his own resignation; two of whom one owns what the verb is done to
Senator Paul Lind is ill. Tom Kibo demanded his resignation.
  REQUEST Kibo > Lind
Mali froze the assets of Glencore and its director, Paul Lind.
  SANCTION Mali > Glencore, Lind

# a capital that owns what is refused stands for its government, also where the text does not name the country
Iran rejected Washington's proposal. North Korea spurned Seoul's offer of dialogue.
  REJECT Iran > Washington
  REJECT North Korea > Seoul
# verbs of armies for the doings of firms
Apple halted its advance. Google pulled back its vessels. Intel destroyed its weapons. DHL shipped 300 tonnes of roses to Samsung.
  none
Shell withdrew its workers from Chad. DHL donated 300 tonnes of flour to the Red Cross.
  RETREAT Shell
  AID DHL > Red Cross
# verbs of war for words, markets, games and ills; for what is hurt in earnest, and by the members of those who have no force
The Labour Party launched an attack on the tax plan. Microsoft captured a third of the market. Google killed off the service.
  none
Mali is battling an outbreak. The World Bank launched an assault on inflation. Apple snatched the lead from Samsung.
  none
The Labour Party clashed with the Green Party over the budget.
  ACCUSE Labour Party > Green Party
Senator Paul Lind attacked Mali.
  ACCUSE Lind > Mali
General Paul Lind attacked Mali.
  ASSAULT Lind > Mali
Activists of the Labour Party attacked Senator Paul Lind.
  ASSAULT Labour Party > Lind
Hamas ambushed Fatah, and Fatah ambushed Hamas.
  ASSAULT Hamas > Fatah
  ASSAULT Fatah > Hamas
Mali seized drugs. Mali seized the opportunity.
  COERCE Mali

# a noun before a noun is no infinitive; a word behind the verb is no preposition of a day
Senator Leo Grant apologised to state oil company Petrolux.
  CONCEDE Grant > Petrolux
Senator Leo Grant was sworn in Monday by President Lena Horvat.
  APPOINT Horvat > Grant on 2025-02-24

# what is asked is not told
It is not clear whether Kenya accuses Togo.
  none
It is clear that Kenya has accused Togo.
  ACCUSE Kenya > Togo

# a guest is told of as visiting
President Lena Horvat met on Tuesday with visiting Senator Leo Grant.
  CONSULT/visit Grant > Horvat on 2025-02-25

# what somebody warns that his own side will do is a threat, what it will suffer is none
Kenya warned that it would close the port.
  THREATEN Kenya
Kenya warned that it would run out of food.
  STATEMENT Kenya
“We will be overrun,” President Lena Horvat warned.
  STATEMENT Horvat

# who is told of behind his name closes the report
The harvest was poor, Minister Pavel Dvorak, a 54-year-old lawyer, said.
  STATEMENT Dvorak

# what is told of somebody between commas, where his verb goes on
The Supreme Court found Tom Kibo, an engineer at a mine, guilty of fraud.
  SANCTION/convict Supreme Court > Kibo
The ELN took Paul Lind, a Norwegian engineer, hostage.
  ASSAULT/abduct ELN > Lind
Kenya arrested Paul Lind, a Norwegian engineer, and Tom Kibo.
  COERCE/arrest Kenya > Kibo, Lind

# what a noun goes on with behind such commas
The arrest of Senator Leo Grant, an engineer, by Kenya angered people.
  COERCE/arrest Kenya > Grant «arrest»

# of whom a relative clause tells before he closes the report
Kenya attacked Togo, Minister Pavel Dvorak, who heads the navy, said.
  ASSAULT Kenya > Togo @Togo
  STATEMENT Dvorak
After Kenya had left, Minister Pavel Dvorak, who heads the navy, praised Togo.
  SUPPORT Dvorak > Togo

# who reports it is not who was met
Kenya met Governor Leo Grant, a spokesman said.
  CONSULT Grant, Kenya
Kenya revoked the appointment of Commissioner Leo Grant, a spokesman said.
  SANCTION/expel Kenya > Grant

# words of a trigger behind whoever has a long title
Hezbollah took former Deputy Defense Minister Tom Kibo hostage.
  ASSAULT/abduct Hezbollah > Kibo
Kenya set former Deputy Defense Minister Tom Kibo free.
  RETREAT/release Kenya > Kibo
Kenya held former Deputy Defense Minister Tom Kibo responsible for the attack.
  ACCUSE/allege Kenya > Kibo

# what a deed will bring from those who can see to it
Kenya warned that any attack would be met with a firm response.
  THREATEN Kenya
Amnesty International warned that offenders would face prosecution.
  STATEMENT Amnesty International
Kenya warned that the drought would have grave consequences.
  STATEMENT Kenya

# who has the power to warns of what will be done to others; what others will do is no threat
General Tom Kibo warned that smugglers would be hunted down.
  THREATEN Kibo
Amnesty International warned that reporters would be arrested.
  STATEMENT Amnesty International
General Tom Kibo warned that Kenya would be attacked by Togo.
  STATEMENT Kibo

# a request that has moved those who act
Mali freed Tom Kibo on Tuesday at the request of Kenya.
  RETREAT/release Mali > Kibo on 2025-02-25
  REQUEST Kenya > Mali on 2025-02-25 «request»
Tom Kibo was freed by Mali at Kenya's request.
  RETREAT/release Mali > Kibo
  REQUEST Kenya > Mali

# what is decided is told; what is to be done together is a promise
The Council of Europe decided on Tuesday to impose sanctions on Togo.
  SANCTION/discontinue Council of Europe > Togo on 2025-02-25 «decided on Tuesday to impose sanctions»
Kenya decided to hold talks with Togo.
  AGREE Kenya > Togo
Kenya decided to withdraw its troops from Togo.
  CONCEDE/withdraw Kenya @Togo
Kenya has not decided to recall its envoy to Togo.
  SANCTION/withdraw Kenya > Togo (negated)

# aid and promises may be for a region; a city is where, and no one threatens it
Qatar sent flour to Gaza.
  AID Qatar > Gaza
Iran threatened to attack Haifa.
  THREATEN Iran

# whom what he is called means: not the body that it belongs to, nor somebody named later
The World Health Organization sent vaccines to Chad. The UN agency praised Sudan.
  AID World Health Organization > Chad
  SUPPORT World Health Organization > Sudan
President Lena Horvat condemned Togo. The Peruvian leader thanked Mali.
  ACCUSE Horvat > Togo
  SUPPORT Horvat > Mali
Senator Leo Grant condemned Togo. The 44-year-old thanked Mali.
  ACCUSE Grant > Togo
  SUPPORT Grant > Mali
President Lena Horvat sacked her minister. Minister Tom Kibo of Togo praised Mali.
  SANCTION Horvat
  SUPPORT Kibo > Mali

# what is told in the present and has a day to come is planned
President Lena Horvat is flying to Togo on Friday.
  AGREE Horvat > Togo on 2025-02-28
President Lena Horvat is meeting Paul Lind next month.
  AGREE Horvat > Lind on 2025-03
President Lena Horvat is visiting Kenya this week.
  CONSULT/visit Horvat > Kenya

# the hour of a day is no object
President Lena Horvat rang Prime Minister Tomas Novak early on Tuesday.
  CONSULT/phone Horvat, Novak on 2025-02-25

# an auxiliary before its subject supposes
Were Togo to expel the envoys, President Lena Horvat would recall her ambassador from Togo.
  SANCTION Togo (hypothetical)
  SANCTION/withdraw Horvat > Togo (hypothetical)
The ministers were to meet Paul Lind.

# meetings, visits, calls
Minister Adaeze Okoro received Ambassador Paul Lind in Abuja on Tuesday.
  CONSULT/visit Lind > Okoro @Abuja on 2025-02-25 «received»
Minister Adaeze Okoro hosted a reception in Abuja on Tuesday for Ambassador Paul Lind.
  CONSULT/visit Lind > Okoro @Abuja on 2025-02-25 «hosted»
Minister Adaeze Okoro met Ambassador Paul Lind in Geneva on 21 February.
  CONSULT Lind, Okoro @Geneva on 2025-02-21
Minister Adaeze Okoro held talks with Ambassador Paul Lind.
  CONSULT Lind, Okoro on 2025-02-26 «held talks»
President Lena Horvat visited Kenya from 18 to 20 February.
  CONSULT/visit Horvat > Kenya on 2025-02-18/2025-02-20
President Lena Horvat paid a visit to Kenya.
  CONSULT/visit Horvat > Kenya
President Lena Horvat paid a four-day state visit to Kenya.
  CONSULT/visit Horvat > Kenya
President Lena Horvat phoned Prime Minister Tomas Novak.
  CONSULT/phone Horvat, Novak
President Lena Horvat spoke by phone with Prime Minister Tomas Novak.
  CONSULT/phone Horvat, Novak

# a name with a description behind it is who the relative clause is about; a particle left behind keeps its object
Peru praised Paul Lind, a former minister whom Kenya locked up in 2023.
  SUPPORT Peru > Lind «praised»
  COERCE/arrest Kenya > Lind on 2023 (historical) «locked up»
Peru praised Paul Lind, whom it locked up in 2023.
  SUPPORT Peru > Lind «praised»
  COERCE/arrest Peru > Lind on 2023 (historical) «locked up»

# against whom was done what is given up
Kenya lifted the sanctions imposed on Mali in 2021.
  CONCEDE Kenya > Mali «lifted the sanctions»

# what is denied in front of the verb and its subject; and what only looks denied
Never before had President Lena Horvat condemned France.
  ACCUSE/disapprove Horvat > France (negated)
At no point did Kenya threaten Togo.
  THREATEN Kenya > Togo (negated)
Never has Kenya threatened Togo.
  THREATEN Kenya > Togo (negated)
Kenya has by no means condemned Togo.
  ACCUSE/disapprove Kenya > Togo (negated)
Kenya has not only condemned Togo but also praised Mali.
  ACCUSE/disapprove Kenya > Togo
  SUPPORT Kenya > Mali

# whom a threat presses stands in its condition
President Lena Horvat threatened to close the border if Kenya kept hosting rebels.
  THREATEN/restrict Horvat > Kenya «threatened to close»
Minister Rosa Quispe warned that Peru would expel the ambassador unless Kenya released Paul Lind.
  THREATEN Quispe > Kenya «warned»

# unnamed people come from their country, who are no object
Officials from Kenya and Uganda met in Geneva.
  CONSULT Kenya, Uganda @Geneva
President Lena Horvat met with officials from Kenya and Uganda.
  CONSULT Horvat, Kenya, Uganda
France withdrew troops from Mali.
  RETREAT/withdraw France @Mali

# who is told of between a subject and its verb, in a quotation or not
Kenya, Minister Rosa Quispe told reporters, has arrested Paul Lind.
  STATEMENT Quispe on 2025-02-26 «told»
  COERCE/arrest Kenya > Lind «has arrested»
The rebels, who left Oslo, Minister Rosa Quispe said, condemned Peru.
  STATEMENT Quispe on 2025-02-26 «said»
"Kenya," Minister Rosa Quispe said on Monday, "has arrested Paul Lind."
  STATEMENT Quispe on 2025-02-24 «said»
  COERCE/arrest Kenya > Lind «has arrested»

# verbs that share the object of the last; to meet needs none
Peru condemned and later sanctioned Bolivia.
  ACCUSE Peru > Bolivia «condemned»
  SANCTION Peru > Bolivia «sanctioned»
Peru and Kenya met and praised Bolivia.
  CONSULT Peru, Kenya «met»
  SUPPORT Peru, Kenya > Bolivia «praised»

# a gerund that opens a sentence as its subject, and verbs whose objects are the sides of what their subject tells
Fighting erupted on Monday between Kenya and Uganda.
  ASSAULT Kenya, Uganda on 2025-02-24 «Fighting»
Talks involving Kenya and Uganda resumed on Monday in Oslo.
  CONSULT Kenya, Uganda @Oslo on 2025-02-24 «Talks»
Speaking in Oslo, Minister Rosa Quispe praised Kenya.
  SUPPORT Quispe > Kenya «praised»

# groups of three, and those named one by one
Kenya, Uganda and Peru signed a pact. / The three countries condemned Bolivia.
  SUPPORT Kenya, Uganda, Peru «signed a pact»
  ACCUSE Kenya, Uganda, Peru > Bolivia
The foreign ministers of Peru, Rosa Quispe, and of Kenya, Adaeze Okoro, met in Oslo. / The three ministers condemned Bolivia.
  CONSULT Quispe, Okoro @Oslo

# who of a group is named stands for it
Several countries, including Kenya and Peru, condemned Bolivia.
  ACCUSE Kenya, Peru > Bolivia
Kenya arrested 20 people, among them Paul Lind, on Monday.
  COERCE/arrest Kenya > Lind on 2025-02-24

# whom a pronoun behind the verb means
Kenya praised Peru and thanked it for its support.
  SUPPORT Kenya > Peru «praised»
  SUPPORT Kenya > Peru «thanked»
Minister Rosa Quispe criticised Kenya, accusing it of arming rebels.
  ACCUSE Quispe > Kenya «criticised»
  ACCUSE Quispe > Kenya «accusing»
Togo praised Peru. A Peruvian army warplane attacked it.
  SUPPORT Togo > Peru
  ASSAULT Peruvian army

# whom a protest or an inquiry is about
Greenpeace marched in Oslo to protest Norway's decision.
  PROTEST/demo Greenpeace > Norway @Oslo
Greenpeace marched in Oslo to press Norway.
  PROTEST/demo Greenpeace > Norway @Oslo
Kenya opened an inquiry into crimes committed by the Sudanese army.
  ACCUSE/investigate Kenya > Sudanese army
  ASSAULT Sudanese army

# what one's own side will never do is refused
Minister Adaeze Okoro said that talks with Peru were out of the question.
  REJECT Okoro «said»
Minister Adaeze Okoro says that talks with Peru are out of the question.
  REJECT Okoro «says»
"We will never negotiate with Peru," Minister Adaeze Okoro said.
  REJECT Okoro > Peru «said»
"We will not impose sanctions on Peru," Minister Adaeze Okoro said.
  STATEMENT Okoro «said»

# who became the first to do something did it
Ecuador became the latest country to recognise Kosovo.
  SUPPORT Ecuador > Kosovo (actual)

# what a trigger ends in: a genitive of its noun, or a phrase without part
Jamaica leapt to the defence of Guyana.
  SUPPORT Jamaica > Guyana
Minister Jan Kral was posted to Serbia by President Ana Melo.
  APPOINT Melo > Kral

# words of three letters are found behind an adjective too; a trigger with a word that denies is not denied by it
Peru slapped a travel ban on Paul Lind.
  SANCTION/discontinue Peru > Lind «slapped a travel ban on»
Bolivia said no to Peru.
  REJECT Bolivia > Peru (actual)
Minister Rosa Quispe has no intention of signing.
  REJECT Quispe (actual)
Bolivia signed no pact with Peru.
  SUPPORT Bolivia, Peru (negated)

# the day of a report is that of its parties
On Monday, Minister Adaeze Okoro received Ambassador Paul Lind. / Lind praised Okoro. / Bolivia condemned Peru.
  CONSULT/visit Lind > Okoro on 2025-02-24
  SUPPORT Lind > Okoro on 2025-02-24
  ACCUSE Bolivia > Peru on 2025-02-26
Bolivia arrested Paul Lind on Monday, Minister Rosa Quispe said. / She condemned Peru.
  COERCE Bolivia > Lind on 2025-02-24
  STATEMENT Quispe on 2025-02-26
  ACCUSE Quispe > Peru on 2025-02-26

# what is denied, and what there was none of
Kenya signed no agreement with Uganda.
  SUPPORT Kenya, Uganda (negated)
The United Nations sent no fewer than 20 doctors to Kenya.
  AID United Nations > Kenya (actual)

# points that end nothing
Norway gave Kenya 5.1 million dollars.
  AID Norway > Kenya

# whose deed one is thanked for
President Paul Lind thanked President Ruth Mwangi for his mediation between Ghana and Togo.
  SUPPORT Lind > Mwangi
  CONSULT/third-party Mwangi > Ghana, Togo

# names that end in a stop
President Paul Lind Jr. was received by King Haakon.
  CONSULT/visit Jr. > Haakon

# what two countries will do, told by a body of neither
Kenya and Ghana will hold talks in Nairobi, the Foreign Ministry said.
  AGREE Ghana, Kenya @Nairobi
  STATEMENT Foreign Ministry

# what is agreed not to be done is agreed
Kenya and Ghana have agreed not to use force.
  AGREE Ghana, Kenya
Minister Paul Lind will travel to Nairobi to meet President Ruth Mwangi.
  AGREE Lind > Mwangi

# words of a trigger behind the object, or before the verb in a relative clause
Kenya put Senator Ruth Mwangi on trial.
  ACCUSE/investigate Kenya > Mwangi «put»
Canada placed Russia, Belarus and Iran on its blacklist.
  SANCTION/discontinue Canada > Belarus, Iran, Russia «placed»
Ghana charged Ruth Mwangi with fraud.
  ACCUSE/allege Ghana > Mwangi
Ghana put loans to Kenya on hold.
  SANCTION/discontinue Ghana > Kenya «put»
Ghana praised the sanctions that Canada imposed on Belarus.
  SUPPORT Ghana
  SANCTION/discontinue Canada > Belarus
Ghana called a meeting on Kenya.
  CONSULT Ghana

# whose things are seized or frozen, and who is called in: the particle of a verb is no preposition
Canada seized three yachts owned by Ambassador Paul Lind.
  COERCE Canada > Lind
Switzerland froze two accounts held by Ambassador Paul Lind.
  SANCTION Switzerland > Lind
Norway called in Russia's ambassador, Paul Lind, on Tuesday.
  ACCUSE Norway > Lind on 2025-02-25
Norway called in Russian Ambassador Paul Lind.
  ACCUSE Norway > Lind
# a crossing with a name before it is a place
Kenya will truck flour to the Rafah crossing on 28 March.
  AGREE Kenya on 2025-03-28

# whose things the phrase behind a trigger's preposition names
Ghana hit out at Kenya's trade policy.
  ACCUSE/disapprove Ghana > Kenya

# who speaks in a call, and to whom
In a phone call on Monday, President Lena Horvat told Minister Paul Lind that trade had grown.
  CONSULT/phone Horvat, Lind on 2025-02-24
  STATEMENT Horvat > Lind
In an interview, President Lena Horvat thanked Minister Paul Lind.
  SUPPORT Horvat > Lind

# whom a visitor comes to meet
Minister Paul Lind arrived in Nairobi to meet President Lena Horvat.
  CONSULT/visit Lind > Horvat @Nairobi

# who is briefed before something is said to them
Briefing the African Union, Minister Paul Lind warned that prices would climb.
  STATEMENT Lind > African Union

# a condition of what is only said
Kenya warned that it would close the port unless Ghana released Ruth Mwangi.
  THREATEN Kenya > Ghana

# who visits a capital visits no government
President Lena Horvat will visit Nairobi next week. Kenya is calm.
  AGREE Horvat @Nairobi

# a city that is left, one's own forces, a capital that owns something
Ghana withdrew its forces from Abidjan on Monday.
  RETREAT/withdraw Ghana
Kenya rejected Beijing's claims; China was calm.
  REJECT Kenya > China

# lists before the verb of a relative clause
Sudan welcomed the truce that Egypt, Qatar and Oman brokered.
  SUPPORT Sudan
  CONSULT/third-party Egypt, Oman, Qatar

# offices that somebody is given
President Paul Lind named Kofi Mensah Ambassador to Kenya and Ruth Mwangi High Commissioner to Ghana.
  APPOINT Lind > Mensah, Mwangi
President Paul Lind has not yet nominated Ruth Mwangi.
  APPOINT Lind > Mwangi (negated)

# nouns of people do what the gerund behind them says, a statement does not
Minister Paul Lind asked Kenya to receive boats of people seeking asylum.
  REQUEST Lind > Kenya
Minister Paul Lind issued a statement condemning Kenya.
  ACCUSE Lind > Kenya
  STATEMENT Lind

# promises
Norway pledged aid to Kenya.
  AGREE Norway > Kenya
Kenya and Ghana agreed to cooperate.
  AGREE Ghana, Kenya
Norway invited President Ruth Mwangi.
  AGREE Norway > Mwangi
President Ruth Mwangi will visit Norway on Friday.
  AGREE Mwangi > Norway on 2025-02-28
Minister Awa Diarra affirmed that Mali stands ready to cooperate with Norway.
  AGREE Diarra > Norway «affirmed»
Ghana hopes to cooperate with Norway.
  AGREE Ghana > Norway

# support, cooperation and aid
Ghana congratulated Kenya.
  SUPPORT Ghana > Kenya
Kenya and Ghana signed a trade agreement in Accra.
  SUPPORT Ghana, Kenya @Accra
Minister Awa Diarra signed an agreement with Ambassador Paul Lind.
  SUPPORT Diarra, Lind
Kenya cooperates with Ghana.
  COOPERATE Kenya > Ghana
Norway provided food aid to Kenya.
  AID Norway > Kenya
Norway donated two million dollars to Kenya.
  AID Norway > Kenya

# requests
Minister Awa Diarra called on Sudan to withdraw.
  REQUEST Diarra > Sudan «called on»
Ghana hopes that Kenya supports Norway.
  REQUEST Ghana > Kenya
Minister Awa Diarra proposed that Kenya and Ghana cooperate.
  REQUEST Diarra > Ghana, Kenya
Minister Awa Diarra urged Kenya to fight corruption.
  REQUEST Diarra > Kenya #corruption

# statements
Minister Awa Diarra said Mali should act.
  STATEMENT Diarra «said»
Minister Awa Diarra told reporters that rain fell.
  STATEMENT Diarra
According to Minister Awa Diarra, Kenya condemned Sudan.
  ACCUSE Kenya > Sudan

# concessions and retreats
Kenya apologised to Sudan.
  CONCEDE Kenya > Sudan
Prime Minister Tomas Novak resigned on Monday.
  RETREAT/resign Novak on 2025-02-24
Sudan released Ambassador Paul Lind.
  RETREAT/release Sudan > Lind

# refusals, accusations and threats
Kenya rejected Sudan's proposal.
  REJECT Kenya > Sudan
Kenya accused Sudan of fraud.
  ACCUSE Kenya > Sudan
Kenya condemned the attack in Sudan.
  ACCUSE Kenya
Kenya threatened Sudan with sanctions.
  THREATEN Kenya > Sudan
Kenya threatened to attack Sudan.
  THREATEN Kenya > Sudan

# force
Sudan bombed Ethiopia.
  ASSAULT Sudan > Ethiopia
Norway arrested Paul Lind in Oslo.
  COERCE/arrest Norway > Lind @Oslo
Kenya expelled Ambassador Paul Lind.
  SANCTION/expel Kenya > Lind
Canada imposed sanctions on Sudan.
  SANCTION Canada > Sudan

# offices
President Ruth Mwangi appointed Paul Otieno as finance minister.
  APPOINT Mwangi > Otieno
President Ruth Mwangi named Paul Otieno ambassador to Norway.
  APPOINT Mwangi > Otieno

# events told by nouns
Talks between Kenya and Ghana resumed on Monday in Accra.
  CONSULT Ghana, Kenya @Accra on 2025-02-24 «Talks»
Clashes broke out between Sudan and Ethiopia.
  ASSAULT Ethiopia, Sudan «Clashes»
Sudan's bombardment of Ethiopia continued.
  ASSAULT Sudan > Ethiopia «bombardment»
Sudan resumed its strikes on Ethiopia.
  ASSAULT Sudan > Ethiopia «strikes»
The expulsion of Ambassador Paul Lind by Kenya angered people.
  SANCTION/expel Kenya > Lind «expulsion»
Talks between Kenya and Ghana could resume on Monday.
  none
The visit of President Lena Horvat to Kenya was postponed.
  none
Relatives of victims of the war between Sudan and Ethiopia wept.
  none

# what is announced of one's own side, and of others
Kenya announced that it will withdraw its troops from Sudan.
  CONCEDE Kenya «announced»
Kenya said it would impose sanctions on Sudan.
  THREATEN Kenya > Sudan «said»
The German ministry said at a meeting that President Lena Horvat will visit Kenya.
  STATEMENT German ministry «said»
  AGREE Horvat > Kenya «will visit»
Hezbollah fighters kidnapped two employees of the Red Cross.
  ASSAULT/abduct Hezbollah > Red Cross

# verbs that only date or colour another
Norway continued to send arms to Kenya.
  AID Norway > Kenya
Sudan is thought to have kidnapped Ambassador Paul Lind.
  ASSAULT/abduct Sudan > Lind
President Lena Horvat is expected to meet Minister Awa Diarra.
  AGREE Horvat > Diarra
Sudan failed to release Ambassador Paul Lind.
  RETREAT/release Sudan > Lind (negated)
Sudan must release Ambassador Paul Lind.
  none

# what is no event
Minister Adaeze Okoro received a letter.
  none
Kenya has a border with Sudan.
  none
President Lena Horvat is the president of Croatia.
  none
To support Kenya is good.
  none
Photo: NAN / The weather is fine.
  none

# counted members of a body, to whom something is done; owners of what is asked for or pelted
Interpol rescued nine nurses of Google on Friday.
  AID Interpol > Google
Minister Awa Diarra sought Japan's help in building a dock.
  REQUEST Diarra > Japan
Activists of Google pelted Kenya's office with eggs.
  PROTEST Google > Kenya
Minister Awa Diarra will call on Ambassador Paul Lind on Friday.
  AGREE Diarra > Lind on 2025-02-28
Germany froze the assets of Senator Paul Lind, who was expelled by Kenya in May.
  SANCTION Germany > Lind
  SANCTION Kenya > Lind (historical)

# when: of a verb with an infinitive, of a meeting that a clause beside tells, of a noun with much behind it
Kenya applied to join the African Union in March 2011.
  REQUEST Kenya > African Union on 2011-03 (historical)
President Lena Horvat praised Kenya as she received Ambassador Paul Lind on Monday. Horvat also thanked Ghana.
  SUPPORT Horvat > Kenya on 2025-02-24
  CONSULT/visit Lind > Horvat on 2025-02-24
  SUPPORT Horvat > Ghana on 2025-02-24
Minister Paul Lind floated the idea during talks with Minister Awa Diarra in New York in May 2024.
  REQUEST Lind on 2024-05 (historical)
  CONSULT Diarra, Lind on 2024-05 (historical)

# headlines
Norway thanks Kenya / The weather is fine.
  SUPPORT Norway > Kenya on 2025-02-26
Talks between President Lena Horvat and Minister Awa Diarra / The weather is fine.
  CONSULT Diarra, Horvat
Talks between President Lena Horvat and Minister Awa Diarra / Horvat met Diarra on Monday.
  CONSULT Diarra, Horvat on 2025-02-24
Sudan condemned by Kenya / The weather is fine.
  ACCUSE Kenya > Sudan on 2025-02-26
Awa Diarra arrested in Oslo / The weather is fine.
  none
Norway urged to condemn Sudan / The weather is fine.
  none
Why Norway condemned Sudan / The weather is fine.
  ACCUSE Norway > Sudan on 2025-02-26
Hamas hands over two more bodies as Israel strikes Lebanon / The weather is fine.
  RETREAT Hamas
  ASSAULT Israel > Lebanon
Senator Lena Horvat Meets With Kenyan President Awa Diarra / The weather is fine.
  CONSULT Diarra, Horvat
UN Security Council Condemns Attack on Kenya / The weather is fine.
  ACCUSE UN Security Council
Paul Lind meets Kenyan envoy / Greek envoy Awa Diarra left for Oslo.
  CONSULT Lind
  CONSULT/visit Diarra @Oslo
Paul Lind meets Greek envoy / Greek envoy Awa Diarra left for Oslo.
  CONSULT Diarra, Lind
  CONSULT/visit Diarra @Oslo
Ukraine, Moldova Sign Energy Agreement / The weather is fine.
  SUPPORT Moldova, Ukraine
Kenya condemns attack and calls on Ghana to withdraw / The weather is fine.
  ACCUSE Kenya
  REQUEST Kenya > Ghana
Kenya hails truce, demands Ghana withdraw troops / The weather is fine.
  SUPPORT Kenya
  REQUEST Kenya > Ghana
Kenya condemns claims and demands of Ghana / The weather is fine.
  ACCUSE Kenya > Ghana
Kenya hands over relief supplies to quake-hit Ghana / The weather is fine.
  AID Kenya > Ghana
Kenya hands over relief supplies to Ghana.
  AID Kenya > Ghana

# whose the thing is that is refused, searched or struck: by a possessive or a common noun
Paul Lind asked for a recount. / The High Court of Malawi dismissed his request.
  REQUEST Lind
  REJECT High Court of Malawi > Lind
Ruth Adler left Kenya. / Interpol raided her flat in Oslo and opened an inquiry into her role.
  COERCE Interpol > Adler @Oslo
  ACCUSE Interpol > Adler
The builder Okanda SA thanked Kenya. / Interpol raided three offices of the company.
  SUPPORT Okanda SA > Kenya
  COERCE Interpol > Okanda SA
The union GDL thanked Kenya. / Google turned down the union's demand.
  SUPPORT GDL > Kenya
  REJECT Google > GDL
# but not what may be one's own, nor whose people are told of
Peru thanked Kenya. / Bolivia withdrew its ambassador.
  SUPPORT Peru > Kenya
  SANCTION Bolivia
Paul Lind thanked Kenya. / Minister Tomas Novak rejected his claims.
  SUPPORT Lind > Kenya
  REJECT Novak
Interpol opened an inquiry into Kenyan hauliers in Kenya.
  ACCUSE Interpol @Kenya

# a town is where force is used; with a nationality companies and citizens are not their state
Sudan imposed a curfew on Khartoum. / Khartoum was shelled by Ethiopia.
  COERCE Sudan @Khartoum
  ASSAULT Ethiopia > Sudan @Khartoum
Kenya urged Sudanese companies to invest in Sudan.
  REQUEST Kenya
Kenya urged Sudanese diplomats to leave. / Sudan praised Peru.
  REQUEST Kenya > Sudan
  SUPPORT Sudan > Peru

# the two sides that an outsider speaks to are those told of against each other
Sudan accused Ethiopia of fraud. / Peru thanked Kenya. / Ethiopia condemned Sudan. / Minister Rosa Quispe urged both sides to step back.
  ACCUSE Sudan > Ethiopia
  SUPPORT Peru > Kenya
  ACCUSE Ethiopia > Sudan
  REQUEST Quispe > Ethiopia, Sudan

# who has said or done what is refused or condemned: an agent behind its noun
Peru turned down a truce tabled on Monday by Chile.
  REJECT Peru > Chile
  REQUEST Chile
Peru condemned remarks by Minister Tomas Novak.
  ACCUSE Peru > Novak
  STATEMENT Novak
Peru rejected the offer by phone.
  REJECT Peru

# whom a complaint blames; what is spoken of; the visit that is cancelled; one's own minister
Paul Lind complained that Togo had left the talks.
  ACCUSE Lind > Togo
  SANCTION Togo
Paul Lind and Tom Kibo exchanged views on cooperation within NATO.
  CONSULT Lind, Kibo
Paul Lind cancelled the visit he was to pay to Togo.
  REJECT Lind > Togo
  AGREE Lind > Togo

# who meets here meets where the news is from
LIMA, Feb 26 - Peruvian Premier Paul Lind met here on Monday with Kenyan Minister Tom Kibo.
  CONSULT/visit Kibo > Lind @LIMA

# a paper that is suspended is silenced; nobody is the recipient of a withdrawal or a release
Niger suspended the BBC.
  COERCE/censor Niger > BBC
France freed nine Kenyan soldiers.
  RETREAT France
Chad halted its offensive against Togo.
  RETREAT Chad > Togo

# whoever signs a statement has agreed to nothing; a visit to a city; who chairs a meeting is one of those who met
In a statement signed by its spokesman, Paul Lind, the Kenyan army accused Togo.
  ACCUSE Kenyan army > Togo
Paul Lind backed Togo during a one-day visit to Sarajevo.
  SUPPORT Lind > Togo
  CONSULT/visit Lind @Sarajevo
Paul Lind and Tom Kibo took part in a session, which was chaired by Awa Diallo.
  CONSULT Lind, Kibo, Diallo

# the leaders of countries by their names
Paul Lind met the leaders of Kenya and Togo. Kenyan President Tom Kibo left Mali.
  CONSULT Lind, Kibo, Togo

# aid that is ended; a call in which somebody thanked, though another says so
Canada cut off $50 million in aid to Malawi.
  SANCTION/discontinue Canada > Malawi
Prime Minister Greta Vogel thanked President Lena Horvat in a phone call on February 6, the ministry said.
  SUPPORT Vogel > Horvat on 2025-02-06 (historical)
  CONSULT/phone Horvat, Vogel on 2025-02-06 (historical)

# a trigger that begins with the adverb before its verb
Myanmar's army ethnically cleansed Kenya.
  ASSAULT/unconventional Myanmar > Kenya
Paul Lind sexually assaulted Tom Kibo.
  ASSAULT/sexual Lind > Kibo
Paul Lind cleansed the pan.
  none

# harm that is vowed is a threat, what one vows not to do a refusal
The government of Kenya vowed that its leaders would be hunted down.
  THREATEN Kenya
Kenya vowed that it would never recognise Kosovo.
  REJECT Kenya > Kosovo
Kenya promised that Tom Kibo would be deported to Togo.
  AGREE Kenya
Kenya pledged that no one would be arrested.
  AGREE Kenya
`

const FRENCH = `
# le pays dont parle le titre
Togo : l'armée libère trois otages / Il a plu.
  RETREAT Togo

# a thing of somebody's speaks not where the report is closed behind it; importance that one attaches is praise of nobody
Le Mali est satisfait de ses liens avec le Togo, soutient le développement du Togo, a dit la ministre Awa Diarra.
  SUPPORT Diarra > Togo
Le ministre Kofi Mensah a affirmé que le Ghana attachait une grande importance à ses liens avec le Togo.
  STATEMENT Mensah

# who speaks stands within a quotation of several sentences, with what is told of him; whose country acts
« La paix se gagne, a répondu Greta Vogel, qui parlait au nom du Togo. Elle ne se décrète pas. »
  STATEMENT Vogel
« La paix se gagne, a dit Greta Vogel, la ministre malienne. Elle ne se décrète pas. »
  STATEMENT Vogel
Le Mali est loin. Le roi Harald a vu le ministre malien Paul Lind, dont le pays a dénoncé le Togo. Il est parti.
  CONSULT Harald, Lind
  ACCUSE Mali > Togo

# who has done what before is no complement of what stands before him
Le Mali et le Niger se sont accordés sur un texte, le Togo ayant levé ses réserves.
  AGREE Mali, Niger
  CONCEDE Togo
Le Sénat n'a pu s'entendre sur une déclaration, le Mali et le Niger ayant rejeté le texte.
  AGREE Sénat (negated)
  REJECT Mali, Niger

# the last word of a condition is its verb; who says so may stand behind the condition or within the report
« Si le Mali attaque, nous riposterons », a averti le ministre Kofi Mensah.
  THREATEN Mensah > Mali
Si le Mali persistait, a prévenu le président bolivien Luis Ortega, la Bolivie fermerait ses frontières.
  THREATEN Ortega
Le Togo, a promis le ministre togolais Kofi Mensah, livrera du riz au Mali.
  AGREE Mensah > Mali
Le Togo, a déploré le ministre togolais Kofi Mensah, a été attaqué par le Mali.
  ACCUSE Mensah
  ASSAULT Mali > Togo

# how it was done, between commas before the object
La police nationale a dispersé mardi, à coups de matraque, des étudiants massés devant le palais.
  ASSAULT/crowd-control police nationale

# who leads a mission is not whom it visits; with whom a question was raised; whom a court has sentenced before
Le Ghana a dépêché une mission conduite par le ministre Kofi Mensah.
  CONSULT/visit Ghana
Le roi Harald a rencontré Paul Lind, avec qui il a évoqué la situation en Libye.
  CONSULT Harald, Lind
  CONSULT Harald, Lind
Le roi Harald a gracié l'opposant Paul Lind, que la justice norvégienne avait condamné en mai.
  CONCEDE Harald > Lind
  SANCTION justice norvégienne > Lind (historical)

# whom one tells has no complement of the teller's; what is judged stands behind the quoted word; in whose house one was heard
Le ministre Kofi Mensah a fait part au roi Harald de sa volonté de renforcer les liens.
  AGREE Mensah > Harald
La ministre Greta Vogel a jugé « consternante » la décision du Togo de fermer ses ports.
  ACCUSE Vogel > Togo
Le ministre Kofi Mensah a présenté au cours d'une séance au Parlement ses excuses au Togo.
  CONCEDE Mensah > Togo

# several who are appointed, and on which day; those who meet leave a question aside
Le président Luis Ortega a nommé mercredi Greta Vogel ambassadrice au Togo et Kofi Mensah ministre de la Santé.
  APPOINT Ortega > Mensah, Vogel
Le ministre Kofi Mensah a rencontré la ministre Greta Vogel. Les deux ministres n'ont pas parlé du Togo.
  CONSULT Mensah, Vogel
  CONSULT Mensah, Vogel (negated)

# où l'on fait quelque chose ne le fait pas
Le Mali, où stationnent des soldats russes, a remercié le Togo.
  SUPPORT Mali > Togo

# l'auxiliaire dit une fois : un autre sujet et son participe
Le Mali a condamné le Togo, et le Niger, son voisin, dénoncé le Bénin.
  ACCUSE Mali > Togo
  ACCUSE Niger > Bénin
Le parquet d'Oslo avait ouvert une enquête, et la gendarmerie d'Oslo saisi 80 000 euros.
  ACCUSE parquet d'Oslo
  COERCE gendarmerie d'Oslo
Le Mali a salué le Togo, et l'accord signé le 3 mai reste en vigueur.
  SUPPORT Mali > Togo

# des citations de plusieurs phrases : qui parle se tient derrière l'une d'elles
« La pluie est forte. Il faut partir », a déclaré le sénateur Tom Kibo.
  STATEMENT Kibo
« La pluie est forte, a déclaré le sénateur Tom Kibo. Il faut partir. »
  STATEMENT Kibo
Le sénateur Tom Kibo a parlé. « La pluie est forte, a-t-il dit. Il faut partir. »
  STATEMENT Kibo

# « doit » est plus faible que « must »
Le Togo doit retirer ses troupes, a déclaré Tom Kibo.
  STATEMENT Kibo

# qui l'on saisit n'est ni accusé ni menacé ; qui ne désarme pas continue
La Bolivie a saisi la Cour internationale de justice contre le Pérou. Le Parti socialiste ne désarme pas.
  ACCUSE/allege Bolivie > Pérou
La Bolivie a menacé de saisir l'ONU.
  THREATEN Bolivie
Le ministre délégué auprès du ministre de la Défense, chargé du Budget, M. Paul Lind, a condamné le Mali.
  ACCUSE Lind > Mali
Le Chili a bénéficié d'un prêt du FMI, une première depuis dix ans. Les prix montent ; des navires ont été saisis par la Bolivie.
  AID FMI > Chili
  COERCE/seize Bolivie
Awa Diarra s'est entretenue avec Paul Lind à Oslo, ce qui a surpris.
  CONSULT Diarra, Lind @Oslo
Le juge Tom Kibo a auditionné le général Paul Lind avant de remercier le Mali.
  ACCUSE/investigate Kibo > Lind
  SUPPORT Kibo > Mali
« Il sera jugé », a dit le ministre Paul Lind.
  STATEMENT Lind
La ministre sénégalaise Awa Diarra a réaffirmé le soutien du Sénégal à l'intégrité du Maroc.
  SUPPORT Diarra > Maroc
Paul Lind a condamné le Mali, tout en se disant prêt à rencontrer la CGT.
  ACCUSE Lind > Mali
  AGREE Lind > CGT
Paul Lind a appelé les groupes armés à déposer les armes.
  REQUEST Lind
« Non », a dit Awa Diarra à sa sortie d'une rencontre avec Paul Lind.
  STATEMENT Diarra
  CONSULT Diarra, Lind

# une question ne dit rien, ni ce qui est d'habitude
Que condamnerait la Bolivie au Togo ? Pourquoi la Bolivie condamne le Togo ?
  none
Greenpeace rencontre Shell deux fois par an. La Bolivie condamne souvent le Togo.
  none
La Bolivie a souvent condamné le Togo.
  ACCUSE Bolivie > Togo

# personne n'exige sa propre démission ; à qui est ce que l'on soutient
Le sénateur Paul Lind est malade. Tom Kibo exige sa démission.
  REQUEST Kibo > Lind
Le Malawi a redit son appui à l'intégrité territoriale du Mali.
  SUPPORT Malawi > Mali

# les verbes de la guerre pour la parole, les marchés, le jeu et les maux ; pour qui est blessé vraiment, et par des gens de ceux qui n'ont pas de force
Le Parti socialiste s'attaque au chômage. La Banque mondiale cible la pauvreté. La CGT se bat pour les salaires.
  none
Le Mali combat une épidémie. Google a tué le service. Le Sénat s'est emparé du dossier.
  none
Le sénateur Paul Lind a attaqué le Mali.
  ACCUSE Lind > Mali
Des militants du Parti socialiste ont attaqué le sénateur Paul Lind.
  ASSAULT Parti socialiste > Lind
Le Mali a saisi de la drogue.
  COERCE Mali

# ce dont on s'interroge et ce qu'il faudrait ne s'est pas produit
Reste à savoir si le Kenya accuse le Togo.
  none
On aurait tort de croire que le Kenya accuse le Togo.
  none
Il est clair que le Kenya a accusé le Togo.
  ACCUSE Kenya > Togo

# qui a été reçu sans qu'on dise par qui ; le motif d'un remerciement
Le ministre Paul Lind a remercié le Kenya après avoir été reçu au palais.
  SUPPORT Lind > Kenya
Le ministre Paul Lind a exprimé sa gratitude au Kenya pour son soutien au Togo.
  SUPPORT Lind > Kenya

# qui parle est nommé derrière le lieu de sa fonction ; ce qu'on exige d'un corps
« C'est fini », a dit le porte-parole de la Croix-Rouge dans la zone, Paul Lind.
  STATEMENT Lind
La ministre Awa Diarra exige du gouvernement togolais qu'il renonce à la taxe.
  REQUEST Diarra > gouvernement togolais

# ce que deux participes disent de lui
Le Kenya a remercié Paul Lind, soupçonné de vol et arrêté jeudi par le Togo.
  SUPPORT Kenya > Lind
  COERCE/arrest Togo > Lind

# une capitale à côté d'un jour est un lieu, sauf si on lui demande quelque chose
La ministre Awa Diarra a dénoncé les frappes de la Syrie lundi à Oslo.
  ACCUSE/disapprove Diarra > Syrie @Oslo on 2025-02-24
Le Kenya a demandé lundi à Paris de libérer Paul Lind.
  REQUEST Kenya > Paris on 2025-02-24

# l'occasion entre le verbe et son nom
Le Kenya a annoncé lors d'une conférence de presse la réouverture de sa frontière avec le Togo.
  CONCEDE Kenya > Togo
Le Kenya a accordé en marge du sommet de l'Union africaine un prêt au Togo.
  AID Kenya > Togo

# « avant que » demande un « ne » qui ne nie rien, derrière « et » aussi
Des mineurs ont crié, avant que le Kenya ne les chasse et n'arrête Paul Lind.
  COERCE/arrest Kenya > Lind

# ce que l'on donne derrière celui à qui on le donne
Le Kenya a salué le Togo et offert aux mineurs maliens des camions.
  SUPPORT Kenya > Togo
  AID Kenya
Le Kenya a remis au ministre des Mines Paul Lind des camions.
  AID Kenya > Lind

# ce que l'on fera soi-même est une menace, ce que l'on subira n'en est pas une
« Nous frapperons partout », a averti la présidente Lena Horvat.
  THREATEN Horvat
« Nous manquerons de vivres », a averti la présidente Lena Horvat.
  STATEMENT Horvat

# une demande qui a fait agir
Le Mali a libéré Tom Kibo à la demande du Kenya.
  RETREAT/release Mali > Kibo
  REQUEST Kenya > Mali «demande»
Le Mali a accédé à la demande du Kenya.
  AGREE Mali > Kenya

# ce que l'infinitif nie
Le Kenya continue de ne pas participer au sommet du Togo.
  CONSULT/multilateral Kenya (negated)
Le Kenya a décidé de lever les sanctions contre le Togo.
  CONCEDE Kenya > Togo «a décidé de lever les sanctions»

# thanks are no dismissal
La présidente Lena Horvat a remercié le Premier ministre Tomas Novak de son soutien.
  SUPPORT Horvat > Novak «a remercié»

# against whom was done what is given up
Le Kenya a levé les sanctions imposées au Mali.
  CONCEDE Kenya > Mali «a levé les sanctions»
Le Kenya a décrété une trêve que le Mali avait demandée au Pérou.
  CONCEDE Kenya «a décrété une trêve»
  REQUEST/yield Mali > Pérou «avait demandée»

# a name with a description behind it is who the relative clause is about
Le Pérou a salué Paul Lind, un ancien ministre que le Kenya a arrêté en 2023.
  SUPPORT Pérou > Lind «a salué»
  COERCE/arrest Kenya > Lind on 2023 (historical) «a arrêté»
Le Pérou a salué Paul Lind, un ministre qui a condamné lundi le Kenya.
  SUPPORT Pérou > Lind «a salué»
  ACCUSE/disapprove Lind > Kenya on 2025-02-24 «a condamné»

# whom a threat presses stands in its condition, which is denied nowhere
La présidente Lena Horvat a menacé de fermer la frontière si le Kenya continuait d'abriter des rebelles.
  THREATEN/restrict Horvat > Kenya «a menacé de fermer»
Le Mali menace de partir à moins que le Kenya ne libère Paul Lind.
  THREATEN Mali > Kenya «menace»
  RETREAT/release Kenya > Lind (hypothetical) «ne libère»

# le jour et le lieu d'une séance valent pour ce qui y est dit
Réuni lundi à Oslo, le Parlement norvégien a condamné le Soudan.
  ACCUSE Parlement norvégien > Soudan @Oslo on 2025-02-24
Arrivé lundi à Oslo, le sénateur Paul Lind a condamné le Soudan.
  CONSULT Lind @Oslo on 2025-02-24
  ACCUSE Lind > Soudan on 2025-02-26

# la date d'un nom n'est pas celle du verbe
Le sénateur Paul Lind a condamné le scrutin du 16 février.
  ACCUSE Lind on 2025-02-26
Le Sénat gabonais a salué lundi un texte que le Togo n'a pas ratifié.
  SUPPORT Sénat gabonais on 2025-02-24
  SUPPORT Togo on 2025-02-26 (negated)
Lors de sa visite au Maroc du 24 au 27 février, la ministre Awa Diarra a rencontré mardi le sénateur Paul Lind.
  CONSULT Diarra > Maroc
  CONSULT Diarra, Lind on 2025-02-25

# ce qui était quand on l'a dit
Le ministre kényan Paul Lind a affirmé que le Kenya soutenait le Maroc.
  SUPPORT Lind > Maroc

# qui conduit une délégation parle pour elle
La ministre Awa Diarra a reçu une délégation malienne conduite par le sénateur Paul Lind.
  CONSULT Lind > Diarra

# faire faire
Le Niger a fait expulser trois diplomates béninois. Le Bénin est calme.
  SANCTION/expel Niger > Bénin

# près d'une ville, dans la ville de ceux que l'on frappe
Le Hamas a tué deux habitants de Sderot.
  ASSAULT Hamas @Sderot

# une capitale où l'on parle
Le sénateur Paul Lind a déclaré à Washington que la route est ouverte. Les États-Unis sont grands.
  STATEMENT Lind @Washington

# la visite d'un pays et la rencontre de quelqu'un
Au cours de sa visite au Maroc, la ministre Awa Diarra a rencontré le sénateur Paul Lind.
  CONSULT Diarra > Maroc
  CONSULT Diarra, Lind

# titres au participe
Le Soudan condamné par le Kenya / Le temps est clair.
  ACCUSE Kenya > Soudan on 2025-02-26
Awa Diarra arrêtée à Oslo / Le temps est clair.
  none

# qui parle entre un sujet et son verbe
Le Kenya, a indiqué mardi la ministre Awa Diarra, a arrêté Paul Lind.
  STATEMENT Diarra on 2025-02-25 «a indiqué»
  COERCE/arrest Kenya > Lind «a arrêté»
« Le Kenya, a souligné Awa Diarra, soutient le Mali. »
  SUPPORT Diarra > Mali «a souligné»

# des verbes qui ont le complément du dernier
Le Mali condamne et sanctionne le Kenya.
  ACCUSE Mali > Kenya «condamne»
  SANCTION Mali > Kenya «sanctionne»

# des verbes dont les compléments sont les parties de ce que dit leur sujet
Des combats ont opposé mardi le Mali au Kenya.
  ASSAULT Mali, Kenya on 2025-02-25 «combats»
Une réunion rassemblant le Mali et le Kenya s'est tenue mardi à Oslo.
  CONSULT/multilateral Mali, Kenya @Oslo on 2025-02-25 «rassemblant»

# des groupes de trois, ceux qui sont nommés un par un, et ceux de plusieurs pays
Les ministres du Mali, Awa Diarra, du Togo, Paul Mensah, et du Kenya, Jane Okoro, se sont rencontrés à Oslo. / Les trois ministres ont condamné le Pérou.
  CONSULT Diarra, Mensah, Okoro @Oslo
  ACCUSE Diarra, Mensah, Okoro > Pérou
Les ministres du Mali, du Togo et du Kenya ont condamné le Pérou.
  ACCUSE Mali, Togo, Kenya > Pérou

# qui d'un groupe est nommé le représente
Plusieurs pays, dont le Mali et le Kenya, ont condamné le Pérou.
  ACCUSE Mali, Kenya > Pérou
Le Mali a salué la région, dont le chef, Paul Lind, a remercié le Kenya.
  SUPPORT Mali
  SUPPORT Lind > Kenya
Awa Diarra a rencontré Paul Lind, Jane Okoro et d'autres dirigeants.
  CONSULT Diarra, Lind, Okoro

# qui est désigné par un pronom devant le verbe
Awa Diarra a critiqué le Kenya, l'accusant d'armer les rebelles.
  ACCUSE Diarra > Kenya «a critiqué»
  ACCUSE Diarra > Kenya «l'accusant»

# rencontres, visites, appels
La ministre Awa Diarra a reçu l'ambassadeur Paul Lind mardi à Bamako.
  CONSULT/visit Lind > Diarra @Bamako on 2025-02-25 «reçu»
La ministre Awa Diarra a rencontré l'ambassadeur Paul Lind le 21 février à Genève.
  CONSULT Diarra, Lind @Genève on 2025-02-21
La ministre Awa Diarra a eu un entretien avec l'ambassadeur Paul Lind.
  CONSULT Diarra, Lind on 2025-02-26
La présidente Lena Horvat a visité le Kenya du 18 au 20 février.
  CONSULT/visit Horvat > Kenya on 2025-02-18/2025-02-20
La présidente Lena Horvat a effectué une visite au Kenya.
  CONSULT/visit Horvat > Kenya
La présidente Lena Horvat a téléphoné au Premier ministre Tomas Novak.
  CONSULT/phone Horvat, Novak

# à qui l'on parle, et ce qui sera donné
« Nous soutenons le Mali », a affirmé jeudi à la presse Mme Awa Diarra.
  SUPPORT Diarra > Mali
Le Canada fournira une aide de dix millions de dollars au Kenya.
  AGREE Canada > Kenya

# ce que l'on annonce des siens : promesse ou refus
« Nous aiderons le Mali », a assuré la ministre Awa Diarra.
  AGREE Diarra > Mali «a assuré»
« Nous ne céderons jamais », a lancé la ministre Awa Diarra.
  REJECT Diarra «a lancé»
Le ministre marocain Paul Lind a fait savoir que le Maroc ne signerait pas l'accord.
  REJECT Lind «a fait savoir»
Le ministre marocain Paul Lind a fait savoir que le Maroc signerait l'accord.
  AGREE Lind «a fait savoir»
« Le Mali nous a trahis », a lancé la ministre Awa Diarra.
  STATEMENT Diarra «a lancé»
« Nous n'imposerons pas de sanctions au Mali », a dit la ministre Awa Diarra.
  STATEMENT Diarra «a dit»
La ministre ghanéenne Awa Diarra a déclaré que le Ghana ne signerait pas le traité.
  REJECT Diarra «a déclaré»

# délégations
Le président Paul Lind a reçu une délégation du Fonds monétaire international, que dirigeait Ruth Mwangi.
  CONSULT/visit Fonds monétaire international > Lind

# offices que quelqu'un reçoit
Le président Paul Lind a nommé Awa Diarra ministre de la Santé.
  APPOINT Lind > Diarra
Le président Paul Lind a nommé Awa Diarra ambassadrice en Norvège.
  APPOINT Lind > Diarra

# promesses
La Norvège a promis une aide au Kenya.
  AGREE Norvège > Kenya
Le Kenya et le Ghana ont convenu de coopérer.
  AGREE Ghana, Kenya
La Norvège a invité la présidente Ruth Mwangi.
  AGREE Norvège > Mwangi
La présidente Ruth Mwangi effectuera une visite en Norvège en mars.
  AGREE Mwangi > Norvège on 2025-03
La ministre Awa Diarra a affirmé que le Mali se tient prêt à coopérer avec la Norvège.
  AGREE Diarra > Norvège «affirmé»
Le Ghana souhaite coopérer avec la Norvège.
  AGREE Ghana > Norvège
Le Kenya s'est engagé à coopérer avec le Ghana.
  AGREE Kenya > Ghana

# soutien, coopération et aide
Le Ghana a félicité le Kenya.
  SUPPORT Ghana > Kenya
Le Kenya et le Ghana ont signé un accord commercial à Accra.
  SUPPORT Ghana, Kenya @Accra
Le Kenya coopère avec le Ghana.
  COOPERATE Kenya > Ghana
La Norvège a fourni une aide alimentaire au Kenya.
  AID Norvège > Kenya
Le Kenya et le Ghana renforcent leur coopération.
  COOPERATE Ghana, Kenya

# demandes
La ministre Awa Diarra a appelé le Soudan à se retirer.
  REQUEST Diarra > Soudan «appelé»
La ministre Awa Diarra a proposé que le Kenya et le Ghana coopèrent.
  REQUEST Diarra > Ghana, Kenya
La ministre Awa Diarra a exprimé l'espoir que le Kenya soutiendrait le Ghana.
  REQUEST Diarra > Kenya
La ministre Awa Diarra a demandé au Kenya de lutter contre la corruption.
  REQUEST Diarra > Kenya #corruption

# paroles
La ministre Awa Diarra a déclaré que le Mali devrait agir.
  STATEMENT Diarra «déclaré»
La ministre Awa Diarra a exprimé sa satisfaction.
  STATEMENT Diarra
La ministre Awa Diarra a mis l'accent sur la route.
  STATEMENT Diarra

# concessions et retraits
Le Kenya a présenté ses excuses au Soudan.
  CONCEDE Kenya > Soudan
Le Premier ministre Tomas Novak a démissionné lundi.
  RETREAT/resign Novak on 2025-02-24
Le Soudan a libéré l'ambassadeur Paul Lind.
  RETREAT/release Soudan > Lind

# refus, accusations et menaces
Le Kenya a rejeté la proposition du Soudan.
  REJECT Kenya > Soudan
Le Kenya a accusé le Soudan de fraude.
  ACCUSE Kenya > Soudan
Le Kenya a menacé le Soudan de sanctions.
  THREATEN Kenya > Soudan
Le Kenya a menacé d'attaquer le Soudan.
  THREATEN Kenya > Soudan

# force
Le Soudan a bombardé l'Éthiopie.
  ASSAULT Soudan > Éthiopie
La Norvège a arrêté Paul Lind à Oslo.
  COERCE/arrest Norvège > Lind @Oslo
Le Kenya a expulsé l'ambassadeur Paul Lind.
  SANCTION/expel Kenya > Lind
Le Canada a imposé des sanctions au Soudan.
  SANCTION Canada > Soudan

# fonctions
La présidente Ruth Mwangi a nommé Paul Otieno ministre des Finances.
  APPOINT Mwangi > Otieno
Paul Otieno a été nommé ministre des Finances par la présidente Ruth Mwangi.
  APPOINT Mwangi > Otieno

# événements dits par un nom
Les pourparlers entre le Kenya et le Ghana ont repris lundi à Accra.
  CONSULT Ghana, Kenya @Accra on 2025-02-24 «pourparlers»
Des affrontements ont éclaté entre le Soudan et l'Éthiopie.
  ASSAULT Soudan, Éthiopie «affrontements»
Au deuxième jour de sa visite au Kenya, la présidente Lena Horvat a remercié le Ghana.
  CONSULT/visit Horvat > Kenya «visite»
  SUPPORT Horvat > Ghana
Les pourparlers entre le Kenya et le Ghana pourraient reprendre lundi.
  none
La visite de la présidente Lena Horvat au Kenya a été reportée.
  none

# ce qu'on annonce de soi, et des autres
Le Kenya a annoncé qu'il retirera ses troupes du Soudan.
  CONCEDE Kenya «annoncé»
Le Kenya a déclaré lors d'une réunion qu'il imposera des sanctions au Soudan.
  THREATEN Kenya > Soudan «déclaré»

# verbes qui ne font que situer ou nuancer un autre
La Norvège a continué à livrer des armes au Kenya.
  AID Norvège > Kenya
La présidente Lena Horvat vient de rencontrer la ministre Awa Diarra.
  CONSULT Diarra, Horvat
La présidente Lena Horvat devrait se rendre au Kenya.
  AGREE Horvat > Kenya
La Norvège devrait aider le Kenya, estiment les experts.
  none
Le Soudan semble avoir libéré l'ambassadeur Paul Lind.
  RETREAT/release Soudan > Lind

# ce qui n'est pas un événement
La ministre Awa Diarra a reçu une lettre.
  none
Le Kenya a une frontière avec le Soudan.
  none
Lena Horvat est la présidente de la Croatie.
  none
Renforcer la coopération avec le Kenya / Il fait beau.
  none

# ce qui est nié n'a pas eu lieu
La ministre Awa Diarra a nié que le Kenya ait attaqué le Soudan.
  STATEMENT Diarra

# la veille de la veille : un plus-que-parfait en hérite
La ministre Awa Diarra a reçu mardi Paul Lind. / La veille, ce dernier avait été reçu par la présidente Lena Horvat, avec laquelle il s'était entretenu.
  CONSULT/visit Lind > Diarra on 2025-02-25
  CONSULT/visit Lind > Horvat on 2025-02-24
  CONSULT Lind, Horvat on 2025-02-24

# titres de presse
La Norvège remercie le Kenya / Il fait beau.
  SUPPORT Norvège > Kenya on 2025-02-26
Entretien entre la présidente Lena Horvat et la ministre Awa Diarra / Il fait beau.
  CONSULT Diarra, Horvat
Le temps / >> La Norvège remercie le Kenya / Il fait beau.
  SUPPORT Norvège > Kenya

# compléments coordonnés d'un même nom
Le ministre Paul Otieno a rejeté les revendications de la CSC, de la CGT et de la CFDT.
  REJECT Otieno > CFDT, CGT, CSC
Le Kenya a gelé les avoirs de la banque Zenit et du raffineur Lukoil.
  SANCTION Kenya > Lukoil, Zenit
Les délégués de la CGT et de la CFDT ont rencontré le ministre Paul Otieno.
  CONSULT CFDT, CGT, Otieno
Paul Lind a quitté le Kenya. / Interpol a perquisitionné son domicile.
  COERCE Interpol > Lind
La ministre Awa Diarra a réaffirmé à Paul Lind le soutien de son pays.
  SUPPORT Diarra > Lind

# contre qui l'on manifeste
Greenpeace a manifesté à Oslo pour dénoncer la décision de la Norvège.
  PROTEST/demo Greenpeace > Norvège @Oslo

# villes, citoyens et camps
La Russie a bombardé Kharkiv.
  ASSAULT Russie @Kharkiv
Le Kenya a exhorté les entreprises soudanaises à investir. / Le Soudan a salué le Pérou.
  REQUEST Kenya
  SUPPORT Soudan > Pérou
Le Soudan a condamné l'Éthiopie. / La ministre Awa Diarra a exhorté les deux camps à la retenue.
  ACCUSE Soudan > Éthiopie
  REQUEST Diarra > Soudan, Éthiopie

# à qui on refuse ou reproche ce qu'un agent a fait
Le Pérou a rejeté une proposition présentée lundi par le Chili.
  REJECT Pérou > Chili
  REQUEST Chili
Le Pérou a rejeté la proposition par téléphone.
  REJECT Pérou

# words of a trigger around an insertion
Greta Vogel a rendu, au nom du président Paul Lind, hommage au Togo.
  SUPPORT Vogel > Togo
La Haute Autorité de la communication a suspendu pour un mois la chaîne BBC.
  COERCE Haute Autorité de la communication > BBC
Le Mali avait taxé le Togo, lundi, de complaisance.
  ACCUSE Mali > Togo

# a number without a noun is no duration
Depuis 31, 1900.
  none

# where and before whom somebody spoke who is told to have said something
Greta Vogel, qui s'exprimait à Oslo, a condamné le Togo.
  ACCUSE Vogel > Togo
Greta Vogel, qui s'inquiétait du climat, a condamné le Togo.
  STATEMENT Vogel
  ACCUSE Vogel > Togo

# what one will be forced to do is no threat; what one was about to do lay ahead
L'ONU a averti qu'elle serait contrainte de réduire les rations.
  STATEMENT ONU
L'Iran a averti qu'il allait fermer le détroit.
  THREATEN Iran
Le Togo a dit qu'il n'allait pas rencontrer le Mali.
  REJECT Togo > Mali

# a report by two verbs is one event
Greta Vogel a fait savoir que la Slovénie était disposée à importer du gaz.
  AGREE Vogel

# devant qui l'on parle ; une région à qui l'on demande ; la visite que l'on annule
Paul Lind a averti devant le Sénat que le coût serait élevé.
  STATEMENT Lind > Sénat
Paul Lind a demandé aux pays du Sahel de partir.
  REQUEST Lind > Sahel
Paul Lind a annulé la visite qu'il devait effectuer au Togo.
  REJECT Lind > Togo
Paul Lind s'est plaint que le Togo ait quitté les pourparlers.
  ACCUSE Lind > Togo

# whom somebody takes the telephone to speak with; nobody promises anything to a news agency
Le ministre Paul Lind a décroché son téléphone pour s'entretenir avec la ministre Greta Vogel.
  CONSULT/phone Lind, Vogel
L'Union africaine compte envoyer une mission, a confié à l'AFP son représentant, Paul Lind.
  AGREE Lind

# what is suspended in a relative clause has its own participle
L'Union européenne, qui avait suspendu une aide destinée au Mali, a condamné le Togo.
  SANCTION Union européenne > Mali
  ACCUSE Union européenne > Togo

# a wish in somebody's words asks; it tells no deed
« Que le Kenya retire ses troupes », a lancé Paul Lind.
  REQUEST Lind > Kenya
« Que le Kenya soit en crise est un fait », a dit Paul Lind.
  STATEMENT Lind

# avec qui l'on signera ; le prêt destiné à quelqu'un ; l'une des figures et son nom
Paul Lind signera jeudi avec Tom Kibo une convention.
  AGREE Lind, Kibo
Le Japon a décaissé le prêt destiné au Sénat du Mali.
  AID Japon > Sénat du Mali
La police kényane a arrêté l'une des figures de l'opposition, Paul Lind.
  COERCE police kényane > Lind
`

testConstructions('events', { en: ENGLISH, fr: FRENCH })

describe('a meeting told by one party after the other', () => {
  const meetings = (language: string, text: string): string[] => {
    const doc = read(language, text)
    return doc.events.filter(({ type }) => type === 'CONSULT').map((event) => told(doc, event))
  }
  test.each([
    [
      'en',
      'At the meeting, Kenyan Minister Ruth Mwangi said that trade had grown. For his part, Norwegian Minister Paul Lind thanked Kenya.',
      'meeting',
    ],
    [
      'fr',
      'Lors de cette rencontre, la ministre kényane Ruth Mwangi a salué les échanges. De son côté, le ministre norvégien Paul Lind a remercié le Kenya.',
      'rencontre',
    ],
  ])('%s: is one event of both', (language, text, trigger) =>
    expect(meetings(language, text)).toEqual([`CONSULT Lind, Mwangi on 2025-02-26 (actual) «${trigger}»`]),
  )
  test.each([
    // nobody takes a turn
    'At the meeting, Kenyan Minister Ruth Mwangi said that trade had grown. Norwegian Minister Paul Lind thanked Kenya.',
    // of the same side
    'At the meeting, Kenyan Minister Ruth Mwangi said that trade had grown. For his part, Kenyan Minister Paul Otieno thanked Norway.',
    // no meeting that is known
    'At meetings, Kenyan Minister Ruth Mwangi said that trade had grown. For his part, Norwegian Minister Paul Lind thanked Kenya.',
  ])('is none in %s', (text) => expect(meetings('en', text)).toEqual([]))
})

test.each([
  ['en', 'Ghana Friday reimposed a blockade.', 'COERCE/restrict Ghana'],
  ['fr', 'Le Ghana a signé vendredi dernier un accord avec le Togo.', 'SUPPORT Ghana, Togo'],
])('%s: a day that nothing places parts a clause all the same', (language, text, event) =>
  expect(read(language, text, null).events.map((e) => told(read(language, text, null), e))).toEqual([
    expect.stringContaining(event),
  ]),
)

describe('the day of an occasion', () => {
  test.each([
    [
      'en',
      'President Lena Horvat met Ambassador Paul Lind in Oslo on Monday.\n\nSudan criticised the talks.\n\nNorway arrested Kofi Mensah on Tuesday.\n\nHorvat thanked Norway. Kenya supports Ghana.\n\nGhana condemned Sudan.',
    ],
    [
      'fr',
      "La présidente Lena Horvat a rencontré lundi à Oslo l'ambassadeur Paul Lind.\n\nLe Soudan a critiqué ces discussions.\n\nLa Norvège a arrêté mardi Kofi Mensah.\n\nMme Horvat a remercié la Norvège. Le Kenya soutient le Ghana.\n\nLe Ghana a condamné le Soudan.",
    ],
  ])('%s: is that of those who were there', (language, text) =>
    expect(read(language, text).events.map(({ type, date }) => `${type} ${date}`)).toEqual([
      'CONSULT 2025-02-24',
      'ACCUSE 2025-02-26',
      'COERCE 2025-02-25',
      'SUPPORT 2025-02-24',
      'SUPPORT 2025-02-26',
      'ACCUSE 2025-02-26',
    ]),
  )
})

describe('the place of an event', () => {
  test.each([
    ['La Norvège a promis une aide au Kenya.', null],
    ['La Norvège a promis une aide au Kenya à Nairobi.', 'Nairobi'],
    ['La Norvège a attaqué le Hamas au Kenya.', 'Kenya'],
    ['La Norvège a invité le Hamas à Lisbonne.', null],
  ])('is not to whom something is given: %s', (text, place) =>
    expect(read('fr', text).events.map((e) => e.place?.name ?? null)).toEqual([place]),
  )
})

describe('where words of place lead', () => {
  const places = (language: string, text: string): (string | null)[] =>
    read(language, text).events.map((e) => e.place?.name ?? null)

  test.each([
    ['en', 'The Russian army shelled the town of Kupiansk.', ['Kupiansk']],
    ['en', 'The Kenyan police detained two men at the port of Mombasa.', ['Mombasa']],
    ['en', 'The Kenyan police detained two men off Mombasa.', ['Mombasa']],
    ['fr', 'La police kényane a arrêté deux hommes au port de Mombasa.', ['Mombasa']],
    ['fr', 'La police kényane a arrêté deux hommes au large de Mombasa.', ['Mombasa']],
    ['fr', "L'armée russe a pilonné la ville de Koupiansk.", ['Koupiansk']],
  ])('a class word has its place with it: %s %s', (language, text, found) =>
    expect(places(language, text)).toEqual(found),
  )

  test.each([
    ['en', 'Israel withdrew its troops from Nablus.', ['Nablus']],
    ['fr', 'Israël a retiré ses troupes de Naplouse.', ['Naplouse']],
    ['fr', "Le ministre Paul Durand s'envolera pour Oran.", ['Oran']],
  ])('forces and travellers are where they leave or go to: %s %s', (language, text, found) =>
    expect(places(language, text)).toEqual(found),
  )

  test.each([
    ['en', 'France condemned the attack in Goma.', [null]],
    ['en', 'France and Kenya discussed the situation in Sudan.', [null]],
    ['en', 'France and Kenya held talks in Geneva.', ['Geneva']],
    ['en', 'Minister Rosa Quispe told reporters in Geneva that the talks were over.', ['Geneva']],
    ['fr', "La France a condamné l'attaque à Goma.", [null]],
    ['fr', 'Le ministre Paul Durand a accusé la France depuis Dakar.', ['Dakar']],
  ])('what is spoken of is elsewhere than who speaks: %s %s', (language, text, found) =>
    expect(places(language, text)).toEqual(found),
  )

  test.each([
    ['en', 'In Leipzig, where workers marched, German police detained two men.', 'Leipzig'],
    ['en', 'Paris was calm, while in Lyon the French police detained two men.', 'Lyon'],
    ['en', 'NAIROBI, Feb 26 – Kenyan police detained two men in the capital.', 'NAIROBI'],
    ['fr', 'Lima, 26 fév – La police péruvienne a arrêté deux hommes dans la capitale.', 'Lima'],
  ])('in front of a clause, or the capital: %s %s', (language, text, found) =>
    expect(places(language, text)).toContain(found),
  )

  test('those who do one thing in doing another share day and place', () => {
    const { events } = read('en', 'French police fired tear gas in Lyon on Monday, injuring two people.')
    expect(events.map((e) => [e.place?.name, e.date])).toEqual([
      ['Lyon', '2025-02-24'],
      ['Lyon', '2025-02-24'],
    ])
  })
})

describe('the date of an event', () => {
  test.each([
    ['fr', "Le Japon et l'Inde partagent des données depuis 2019.", '2019/..'],
    ['fr', "Le Japon et l'Inde ont partagé des données en 2019.", '2019'],
    ['en', 'Kenya praised the 2016 agreement with Japan.', '2025-02-26'],
    ['en', 'Kenya signed an agreement in 2016.', '2016'],
    ['en', 'Minister Rosa Quispe was barred by Kenya from entering its territory in 2023.', '2023'],
    ['en', 'Kenya praised Japan under a 1951 mutual defence treaty.', '2025-02-26'],
    // what happened did so on no day to come
    ['en', 'Kenya rejected a pay rise before the summer.', '2025-02-26'],
    ['fr', 'Le Kenya a invité le ministre Paul Lind au salon de juin prochain.', '2025-02-26'],
  ])('is since when it goes on, of the verb and not of a noun: %s %s', (language, text, date) =>
    expect(read(language, text).events.map((e) => e.date)).toEqual([date]),
  )
})

describe('the day of what is to come', () => {
  test.each([
    ['fr', 'Le ministre Paul Lind débarquera samedi à Lima. Il y sera reçu par le président Luis Ortega.'],
    ['fr', 'Le ministre Paul Lind se rendra samedi à Lima ; il y rencontrera le président Luis Ortega.'],
    ['en', 'Minister Paul Lind will travel to Lima on Saturday. He will meet President Luis Ortega.'],
  ])('is that of what the same people do before: %s %s', (language, text) =>
    expect(read(language, text).events.map((e) => e.date)).toEqual(['2025-03-01', '2025-03-01']),
  )

  test('is not that of what others do', () =>
    expect(
      read(
        'en',
        'Minister Paul Lind will travel to Lima on Saturday. President Luis Ortega will meet Minister Rosa Quispe.',
      ).events.map((e) => e.date),
    ).toEqual(['2025-03-01', '2025-02-26']))

  // a condition supposes what its past form tells
  test.each([
    ['en', 'If Kenya ratified the treaty in January, Peru would praise Japan.', '2026-01'],
    ['en', 'Should Kenya ratify the treaty in January, Peru would praise Japan.', '2026-01'],
    ['en', 'Kenya will deliver tents to the displaced families on Monday.', '2025-03-03'],
    ['fr', 'Le Pérou saluerait le Japon si le Kenya ratifiait le traité en janvier.', '2026-01'],
  ])('is ahead: %s %s', (language, text, date) =>
    expect(read(language, text).dates.map((d) => d.value)).toEqual([date]),
  )
})

describe('what names the one addressed', () => {
  test.each([
    'La ministre, Awa Diarra, reproche au Kenya la lenteur des travaux.',
    'Le ministre, Paul Lind, impute au Rwanda la dégradation du climat.',
  ])('is given once: %s', (text) => {
    const plain = text.replace(/, (\w+ \w+),/, ' $1')
    expect(read('fr', text).events.map((e) => e.why)).toEqual(read('fr', plain).events.map((e) => e.why))
    expect(read('fr', text).events).toHaveLength(1)
  })
})

describe('the items of a list', () => {
  const parts = (language: string, text: string): string[] =>
    read(language, text).events.map(
      (e) => `${e.type} ${e.actors.map((a) => a.name)} > ${e.recipients.map((r) => r.name)}`,
    )

  test.each([
    ['en', 'The Council of Europe', 'Pays tribute to Kenya', 'Strongly condemns Togo, and thanks Mali'],
    [
      'fr',
      "Le Conseil de l'Europe",
      'Rend hommage au Kenya',
      'Exige du Togo des excuses et remercie le Mali',
    ],
  ])('tell what the body does that it is of: %s', (language, body, first, second) => {
    const name = body.replace(/^\S+ /, '')
    expect(parts(language, `${body} :\n\n1. ${first};\n\n2. ${second}.`)).toEqual([
      `SUPPORT ${name} > Kenya`,
      `${language === 'en' ? 'ACCUSE' : 'REQUEST'} ${name} > Togo`,
      `SUPPORT ${name} > Mali`,
    ])
  })

  test('end where a sentence has a subject of its own', () =>
    expect(
      parts('en', 'The Council of Europe:\n\n1. Praises Kenya;\n\nPeru met Mali.\n\nStrongly condemns Togo.'),
    ).toEqual(['SUPPORT Council of Europe > Kenya', 'CONSULT Peru,Mali > ']))
})
