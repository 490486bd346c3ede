/** What a sentence names: every person, body, place and office of it, and nothing else. */
import { describe, expect, test } from 'vitest'
import { roleOf } from '../dist/records.js'
import type { Document, Mention } from '../dist/types.js'
import { read } from './engine.js'

/** `person Awa Diarra`, `place Oslo NO`, `institution Senate US legislature`, `title minister of Mali minister > Awa Diarra`. */
function line({ text }: Document, mention: Mention): string {
  const named = ({ start, end }: Mention): string => text.slice(start, end)
  const country = mention.entity?.country ?? null
  const more =
    mention.type === 'title'
      ? [
          roleOf(mention),
          mention.holder && `> ${mention.holder.entity?.name}`,
          mention.institution && `@ ${named(mention.institution)}`,
        ]
      : [country, mention.type === 'institution' && mention.kind]
  return [mention.type, named(mention), ...more].filter(Boolean).join(' ')
}

const SENTENCES: readonly (readonly [language: string, text: string, ...expected: string[]])[] = [
  // a hyphen joins two who have been named
  [
    'en',
    'President Awa Diarra met Minister Tom Kibo. The Diarra-Kibo call was short.',
    'title President head-of-state > Awa Diarra',
    'person Awa Diarra',
    'title Minister minister > Tom Kibo',
    'person Tom Kibo',
  ],
  // of what a body is accused is no part of its name
  ['fr', "Ils ont accusé l'Union ravélienne de fraude.", 'institution Union ravélienne igo'],
  [
    'fr',
    "Ils ont accusé l'Agence ravélienne de sécurité de corruption.",
    'institution Agence ravélienne de sécurité agency',
  ],
  [
    'fr',
    "Ils ont visité l'Agence ravélienne de sécurité.",
    'institution Agence ravélienne de sécurité agency',
  ],
  // the body of an office that its own words name, which no list has
  [
    'en',
    'Tom Kibo, president of the Teachers Union of Ravel, spoke.',
    'person Tom Kibo',
    'title president of the Teachers Union of Ravel chair > Tom Kibo @ Teachers Union of Ravel',
    'institution Teachers Union of Ravel union',
  ],
  [
    'en',
    'Police freed Member of Parliament Chishimba Ravelo.',
    'title Member of Parliament legislator > Chishimba Ravelo',
    'person Chishimba Ravelo',
  ],
  // a family name that is a town's, or a word, before what is no word
  ['en', 'Gao Zhiluo went to Gao.', 'person Gao Zhiluo', 'place Gao ML'],
  ['en', 'Minister Song Jinluo sang.', 'title Minister minister > Song Jinluo', 'person Song Jinluo'],
  ['en', 'The Song Contest is in Oslo.', 'place Oslo NO'],
  // who says so holds no office of who was named before
  ['en', 'They met Awa Diarra, a minister said.', 'person Awa Diarra'],
  [
    'en',
    'They met Awa Diarra, a minister, in Oslo.',
    'person Awa Diarra',
    'title minister minister > Awa Diarra',
    'place Oslo NO',
  ],
  // a family name that hyphens join is a town's as well
  ['fr', 'Paul Saint-Denis est à Saint-Denis.', 'person Paul Saint-Denis', 'place Saint-Denis RE'],
  // the name behind the comma is that of whom the noun before the office tells
  ['fr', "L'épouse du chef de l'État, Awa Diarra, a parlé.", 'person Awa Diarra'],
  ['en', 'The wife of the president, Awa Diarra, spoke.', 'person Awa Diarra'],
  [
    'fr',
    "Le chef de l'État, Awa Diarra, a parlé.",
    "title chef de l'État head-of-state > Awa Diarra",
    'person Awa Diarra',
  ],
  // spelled as a place, inside what a body is called
  ['fr', "La Douma d'État a voté.", "institution Douma d'État RU legislature"],
  ['fr', 'Le PDCI-RDA a voté.', 'institution PDCI-RDA CI party'],
  // a body at the end of another's name, and what a ministry is in charge of
  [
    'fr',
    'La commission des lois du Sénat a voté.',
    'institution commission des lois du Sénat committee',
    'institution Sénat legislature',
  ],
  ['fr', 'Le ministère de la Police a parlé.', 'institution ministère de la Police ministry'],
  // a given name written with a point
  [
    'en',
    'They met Ma. Theresa Lazaro and Md. Shahabuddin.',
    'person Ma. Theresa Lazaro',
    'person Md. Shahabuddin',
  ],
  // the pope, with a capital
  ['fr', 'Le Pape Jean a prié.', 'title Pape other > Jean', 'person Jean'],
  // a given name alone, and what bears one
  ['en', 'On Monday Amina fled with Kwame to Oslo.', 'person Amina', 'person Kwame', 'place Oslo NO'],
  ['en', 'The hurricane Amina and the storm Kwame are over.'],
  ['fr', 'Hier, Yoann a fui avec Fatoumata.', 'person Yoann', 'person Fatoumata'],
  ['fr', "Le cyclone Fatoumata s'éloigne et l'ouragan Yoann arrive."],
  // a family name of two letters alone, but no word
  ['en', 'Lu Zhenhai left. Lu met Wu Xin.', 'person Lu Zhenhai', 'person Lu', 'person Wu Xin'],
  ['fr', 'Le Duc Tho part. Le port ferme.', 'person Le Duc Tho'],
  // two capitalised words behind a noun are a thing, behind a person's noun a person
  ['en', 'They launched the satellite Movra Lova.'],
  ['fr', 'Ils ont lancé le satellite Movra Lova.'],
  // a body told by its class is known wherever it stands, whatever else its words mean
  [
    'fr',
    "La police enquête sur Nordair Défense depuis mai. L'entreprise Nordair Défense a fermé.",
    'institution Nordair Défense company',
    'institution Nordair Défense company',
  ],
  // where something is, before the office of somebody else
  [
    'en',
    'There was a drill near Soumbara, Malian Defense Minister General Paul Lind said.',
    'place Soumbara',
    'title Malian Defense Minister minister > Paul Lind',
    'title General general > Paul Lind',
    'person Paul Lind ML',
  ],
  // who held an office is not who holds one; the head of a department
  [
    'en',
    "Finance chief Awa Diarra left. Police met the firm's former head of trading, Paul Lind.",
    'title Finance chief director > Awa Diarra',
    'person Awa Diarra',
    'title former head of trading director > Paul Lind',
    'person Paul Lind',
  ],
  // the president of a thing is no head of state; the role goes by the word
  [
    'fr',
    'Le président du comité des mineurs, Paul Lind, a vu le chef de la diplomatie togolaise, Awa Diarra.',
    'title président du comité des mineurs chair > Paul Lind',
    'person Paul Lind',
    'title chef de la diplomatie togolaise director > Awa Diarra',
    'person Awa Diarra TG',
  ],
  [
    'en',
    'Paul Lind, president of the rowing club, saw Awa Diarra, president of Togo.',
    'person Paul Lind',
    'title president of the rowing club chair > Paul Lind',
    'person Awa Diarra TG',
    'title president of Togo head-of-state > Awa Diarra',
    'place Togo TG',
  ],
  // a given name that is a body's too
  [
    'fr',
    'Le président Paul Lind a vu le chancelier Olaf Scholz.',
    'title président head-of-state > Paul Lind',
    'person Paul Lind',
    'title chancelier head-of-government > Olaf Scholz',
    'person Olaf Scholz',
  ],
  ['fr', "L'OLAF enquête à Oslo.", 'institution OLAF agency', 'place Oslo NO'],
  // a family named like a city
  [
    'en',
    'Minister Lena Oslo spoke. Oslo left. She lives in Oslo.',
    'title Minister minister > Lena Oslo',
    'person Lena Oslo',
    'person Oslo',
    'place Oslo NO',
  ],
  // a town counts in a text about its country, and where nobody bears its name
  ['en', 'French workers left Hazebrouck.', 'place Hazebrouck FR'],
  ['en', 'Kenyan workers left Hazebrouck.'],
  ['fr', 'En France, M. Sélestat a parlé.', 'place France FR', 'person Sélestat'],
  ['fr', 'En France, André de Sélestat a parlé.', 'place France FR', 'person André de Sélestat'],
  [
    'en',
    'The Los Ravelos gang fled. He spoke of Los Ravelos.',
    'institution Los Ravelos other',
    'institution Los Ravelos other',
  ],
  // ships are no persons, and the next mention of one is none
  ['en', 'The frigate Amina Ravel sank. The Amina Ravel was old.'],
  ['fr', 'La frégate Amina Ravel a coulé. Le Amina Ravel était vieux.'],
  // an article joined to a family name
  ['en', 'Awa al-Ravel spoke. Then al-Ravel left.', 'person Awa al-Ravel', 'person al-Ravel'],
  // a country that is a given name, and a family name behind the name of a body
  [
    'fr',
    'Le ministre de la Défense, Israel Ravel, a parlé. Israel se tait.',
    'title ministre de la Défense minister > Israel Ravel',
    'person Israel Ravel',
    'place Israel IL',
  ],
  [
    'en',
    'Minister Ali Shia Al-Mertal left.',
    'title Minister minister > Ali Shia Al-Mertal',
    'person Ali Shia Al-Mertal',
  ],
  ['en', 'Mr Justice Fordham spoke. Fordham left.', 'person Fordham', 'person Fordham'],
  [
    'en',
    'Thai Acting Premier Amina Mertal left.',
    'title Thai Acting Premier head-of-government > Amina Mertal',
    'person Amina Mertal TH',
  ],
  // the North of a country that the text tells of
  ['en', 'North Korea left. The North is far.', 'place North Korea KP', 'place North KP'],
  ['en', 'South Korean people left. The wind is in the north.'],
  // a place that is a given name: a verb, an age, a word for people or the family name elsewhere tells the person
  ['en', 'Paris Mertal thanked them.', 'person Paris Mertal'],
  ['en', '"No", said Jordan Mertal.', 'person Jordan Mertal'],
  ['en', 'They saw the actress Sydney Mertal.', 'person Sydney Mertal'],
  ['en', 'They saw Chelsea Mertal, 45, there.', 'person Chelsea Mertal'],
  ['en', 'London Breed left. Breed said so.', 'person London Breed', 'person Breed'],
  ['fr', 'Israel Mertal a remercié le public.', 'person Israel Mertal'],
  ['fr', '« Non », a déclaré Paris Mertal.', 'person Paris Mertal'],
  ['en', 'Paris Saint-Mertal said so.', 'place Paris FR'],
  ['en', 'It is the road to Israel Mertal.', 'place Israel IL'],
  [
    'en',
    'The ambassador to Jordan Amina Mertal left.',
    'title ambassador to Jordan ambassador > Amina Mertal',
    'place Jordan JO',
    'person Amina Mertal JO',
  ],
  [
    'en',
    'London Mayor Lena Ravel spoke.',
    'title London Mayor mayor > Lena Ravel',
    'place London GB',
    'person Lena Ravel GB',
  ],
  [
    'fr',
    "L'Assemblée nationale Tran Thi Lan.",
    'institution Assemblée nationale legislature',
    'person Tran Thi Lan',
  ],
  ['fr', 'La France, Israel et le Liban, ont parlé.', 'place France FR', 'place Israel IL', 'place Liban LB'],
  // a listed place that looks like a body, and a body that begins like a rank
  ['en', 'They live in the West Bank.', 'place West Bank PS'],
  ['en', 'The General Court of Ravel ruled.', 'institution General Court of Ravel court'],
  // a police force is no agency
  ['en', 'The Ravel Police Service spoke.', 'institution Ravel Police Service police'],
  // what is named after somebody, and himself
  [
    'fr',
    "Le lycée Paul Ravel et l'hôpital Jean Mertal sont fermés. Paul Ravel a parlé.",
    'person Paul Ravel',
  ],
  ['fr', 'Yassine Mertal est là. On a placé Mertal en prison.', 'person Yassine Mertal', 'person Mertal'],
  ['en', 'They saw old Movra Lova Festival.'],
  // a given name that is a word too
  ['en', 'It was when Frank went there.', 'person Frank'],
  ['en', 'It is said that Hope for all fades, with Grace and Joy.'],
  // a family named like a river
  [
    'en',
    'It is what Special Adviser Thames said.',
    'title Special Adviser adviser > Thames',
    'person Thames',
  ],
  ['en', 'The adviser saw the Thames.', 'place Thames GB'],
  // a dash is no hyphen, a degree no initial, and what a group leads is no person
  ['en', 'It is so -- Amina and I agree.', 'person Amina'],
  ['en', 'He took his M.Sc. there, under the Abbas-led group.'],
  // a rank with a stop before a name like a place
  [
    'en',
    'They saw Cpl. Lorraine Ravel there.',
    'title Cpl. officer > Lorraine Ravel',
    'person Lorraine Ravel',
  ],
  // a family name that is a function word: the shape of the given names and the words around tell, or the same name elsewhere
  ['en', 'He Xiaofang left. He spoke.', 'person He Xiaofang'],
  ['en', 'An Jae-min said so.', 'person An Jae-min'],
  ['en', 'Then No Kwang-su spoke.', 'person No Kwang-su'],
  [
    'en',
    'President To Nam spoke. To Nam left.',
    'title President head-of-state > To Nam',
    'person To Nam',
    'person To Nam',
  ],
  ['fr', 'Le Thi Thu Hang a parlé.', 'person Le Thi Thu Hang'],
  ['fr', 'Le ministre An Jae-min a parlé.', 'title ministre minister > An Jae-min', 'person An Jae-min'],
  ['en', 'So Brennin spoke. He Alone knows. An Abbas-led group and an Obama-era rule left. No Kurd spoke.'],
  ['en', 'So Kim Jong Su spoke.', 'person Kim Jong Su'],
  // an office that is a family name, and where it stands alone later
  ['en', 'Stephen King spoke.', 'person Stephen King'],
  ['en', 'Minister Grace Bishop left.', 'title Minister minister > Grace Bishop', 'person Grace Bishop'],
  [
    'en',
    'Andrew Judge spoke. Then Judge left with Mr Judge and the Judge.',
    'person Andrew Judge',
    'person Judge',
    'person Judge',
  ],
  ['en', 'The Rev. Stephen King Jr. spoke.', 'person Stephen King Jr.'],
  ['fr', 'Bruno Maire a parlé. Puis Maire a quitté le maire.', 'person Bruno Maire', 'person Maire'],
  ['fr', 'Louise Maréchal et Paul Prince ont parlé.', 'person Louise Maréchal', 'person Paul Prince'],
  ['fr', 'Il a vu Stephen King.', 'person Stephen King'],
  // and where it is the office
  [
    'en',
    'Prince Charles King of Mali left.',
    'title Prince other > Charles',
    'person Charles ML',
    'title King of Mali monarch > Charles',
    'place Mali ML',
  ],
  ['en', 'He saw Mary and King Charles.', 'person Mary', 'title King monarch > Charles', 'person Charles'],
  ['fr', 'Il a vu le roi Charles.', 'title roi monarch > Charles', 'person Charles'],
  // a creed that is a family name
  ['en', 'General Awa Islam left.', 'title General general > Awa Islam', 'person Awa Islam'],
  // a place inside a family-first name
  ['en', 'Minister Tran Nam Dinh left.', 'title Minister minister > Tran Nam Dinh', 'person Tran Nam Dinh'],
  // a body in the letters of its acronym, and one inside another
  [
    'en',
    'The Border Guard Mali (BGM) left.',
    'institution Border Guard Mali military',
    'place Mali ML',
    'institution BGM military',
  ],
  [
    'fr',
    'Le Front sud du Mouvement des forces maliennes a parlé.',
    'institution Front sud du Mouvement des forces maliennes ML party',
    'institution Mouvement des forces maliennes ML party',
  ],
  // an office of several words is no head of something
  [
    'fr',
    "Le chef de l'État, Awa Diarra, parle.",
    "title chef de l'État head-of-state > Awa Diarra",
    'person Awa Diarra',
  ],
  // a body told by a noun, then alone
  [
    'en',
    'The airline Ravelair closed. Ravelair had two planes.',
    'institution Ravelair company',
    'institution Ravelair company',
  ],
  [
    'fr',
    'La compagnie aérienne Ravelair ferme. Ravelair avait deux avions.',
    'institution Ravelair company',
    'institution Ravelair company',
  ],
  // two presidents without a country: one is from abroad
  [
    'en',
    'ABUJA - President Awa Diarra received President Lena Horvat in the garden.',
    'place ABUJA NG',
    'title President head-of-state > Awa Diarra',
    'person Awa Diarra',
    'title President head-of-state > Lena Horvat',
    'person Lena Horvat',
  ],
  // the speaker of news at home, that of another state, and one of no state
  [
    'fr',
    "DAKAR - Le président du Sénat, Luc Blanc, et la présidente du Bundestag, Lena Horvat, ont vu le chef de l'ONU, Paul Lind.",
    'place DAKAR SN',
    'title président du Sénat chair > Luc Blanc @ Sénat',
    'institution Sénat legislature',
    'person Luc Blanc SN',
    'title présidente du Bundestag chair > Lena Horvat @ Bundestag',
    'institution Bundestag DE legislature',
    'person Lena Horvat DE',
    "title chef de l'ONU director > Paul Lind @ ONU",
    'institution ONU igo',
    'person Paul Lind',
  ],
  // a list of names, each with its office behind it
  [
    'fr',
    'Awa Diarra, ministre de la Santé, Paul Lind, ministre du Plan, et Luc Blanc sont venus.',
    'person Awa Diarra',
    'title ministre de la Santé minister > Awa Diarra',
    'person Paul Lind',
    'title ministre du Plan minister > Paul Lind',
    'person Luc Blanc',
  ],
  [
    'en',
    'Awa Diarra, the health minister, Paul Lind, the mayor of Oslo, and Luc Blanc came.',
    'person Awa Diarra',
    'title health minister minister > Awa Diarra',
    'person Paul Lind NO',
    'title mayor of Oslo mayor > Paul Lind',
    'place Oslo NO',
    'person Luc Blanc',
  ],
  // offices around a body or another office
  [
    'en',
    'UNIFIL commander Maj. Gen. Paul Lind of Norway met Foreign Secretary Awa Diarra.',
    'title UNIFIL commander officer > Paul Lind @ UNIFIL',
    'institution UNIFIL military',
    'title Maj. Gen. general > Paul Lind',
    'person Paul Lind NO',
    'place Norway NO',
    'title Foreign Secretary minister > Awa Diarra',
    'person Awa Diarra',
  ],
  [
    'fr',
    'Paul Lind, conseiller du président kényan, a vu le ministre délégué auprès du ministre de la Défense, Luc Blanc.',
    'person Paul Lind KE',
    'title conseiller du président kényan adviser > Paul Lind',
    'title ministre délégué auprès du ministre de la Défense deputy-minister > Luc Blanc',
    'person Luc Blanc',
  ],
  // a person named like a city behind an office
  [
    'en',
    'Minister Oslo Ravel left. Mrs Florence left.',
    'title Minister minister > Oslo Ravel',
    'person Oslo Ravel',
    'person Florence',
  ],
  // an acronym that parties of several countries bear
  [
    'en',
    'LILONGWE - The DPP spokesman, Paul Lind, left.',
    'place LILONGWE MW',
    'title DPP spokesman spokesperson > Paul Lind @ DPP',
    'institution DPP party',
    'person Paul Lind',
  ],
  // a nickname in quotation marks
  [
    'en',
    'They seek Paul "Kid" Lind and Awa “La Reine” Diarra.',
    'person Paul "Kid" Lind',
    'person Awa “La Reine” Diarra',
  ],
  // forms of address of several words, one after the other
  [
    'en',
    'His Highness Sheikh Salem bin Ravel and H.E. Paul Lind spoke. Norwegian Prime Minister Mr Sven Ravel left.',
    'person Salem bin Ravel',
    'person Paul Lind',
    'title Norwegian Prime Minister head-of-government > Sven Ravel',
    'person Sven Ravel NO',
  ],
  // whose body it is, and what is one name
  [
    'en',
    'The UN Security Council and the House Ravel Committee met.',
    'institution UN Security Council committee',
    'institution UN igo',
    'institution House Ravel Committee committee',
    'institution House committee',
  ],
  [
    'en',
    'The U.S. Treasury Department spoke.',
    'institution U.S. Treasury Department US ministry',
    'place U.S. US',
  ],
  // an article that is no part of the name
  ['en', 'The Ravel Council spoke of the Americas.', 'institution Ravel Council committee', 'place Americas'],
  // a small word gives a letter of the acronym
  ['en', 'He leads the Light for Ravel (LFR).', 'institution Light for Ravel other', 'institution LFR other'],
  // a rank that opens with a body
  ['en', 'Army General Paul Lind spoke.', 'title Army General general > Paul Lind', 'person Paul Lind'],
  // a body that is a word of a listed office, and one inside a name that a list knows as a whole
  [
    'en',
    'Chief of Army Staff Paul Lind met the International Committee of the Red Cross.',
    'title Chief of Army Staff director > Paul Lind @ Army Staff',
    'person Paul Lind',
    'institution International Committee of the Red Cross ngo',
  ],
  // a house where somebody is received, and the power that speaks
  [
    'en',
    'They met at Buckingham Palace. Buckingham Palace denied it.',
    'place Buckingham Palace',
    'institution Buckingham Palace GB head-of-state',
  ],
  // a person's name has the better claim to a word before a spokesman
  ['en', 'A Ravel spokesman said Awa Ravel left.', 'person Ravel', 'person Awa Ravel'],
  ['en', 'A Ravela spokesman left. Ravela left.', 'institution Ravela other'],
  // an article that a hyphen joins
  ['en', 'They hold the city of el-Ravel.', 'place el-Ravel'],
  // a family name that is a word, before a given name of two syllables
  ['en', 'Moon Sung-ho spoke.', 'person Moon Sung-ho'],
  // a province whose name begins as another place does, a people that a province is called after, money
  ['en', 'In Brazil they left Mato Grosso do Sul.', 'place Brazil BR', 'place Mato Grosso do Sul BR'],
  ['en', 'Somali troops left Ethiopia.', 'place Ethiopia ET'],
  ['en', 'They paid US$5 million.'],
  // the word a company goes by; not one that is a person's name, or part of another
  [
    'en',
    'Ravelco Ghana Plc lost. They picketed Ravelco.',
    'institution Ravelco Ghana Plc company',
    'place Ghana GH',
    'institution Ravelco company',
  ],
  ['en', 'Ravelum Group lost. Awa Ravelum won.', 'institution Ravelum Group company', 'person Awa Ravelum'],
  // an honorific of one letter
  ['en', 'They met U Kyaw Htin Zaw.', 'person Kyaw Htin Zaw'],
  // nobody is called by an acronym
  [
    'en',
    'In Nigeria, the Kwara NLC chair left.',
    'place Nigeria NG',
    'institution Kwara NLC NG other',
    'place Kwara NG',
  ],
  // what a hyphen joins to the name of a body is another
  ['fr', 'Il vit à Carrefour-Mertal.'],
  // a word that qualifies the whole name, and a league whose bodies are called after it
  ['en', "The New People's Army left.", "institution New People's Army PH other"],
  [
    'en',
    'The United Nations Mission in Liberia left.',
    'institution United Nations Mission in Liberia igo',
    'institution United Nations igo',
    'place Liberia LR',
  ],
  // an article before the acronym
  [
    'fr',
    'Le Conseil des Ravels (le Corav) a parlé.',
    'institution Conseil des Ravels committee',
    'institution Corav committee',
  ],
  // a deputy's office is one of its own, whosever it is
  [
    'en',
    "Mali's vice president, Awa Diarra, left.",
    "title Mali's vice president deputy-head-of-government > Awa Diarra",
    'place Mali ML',
    'person Awa Diarra ML',
  ],
  // who is credited above the text
  ['en', 'Ravel quits\n\nBy Reuters Staff\n\nThe mayor left on Monday, she said.'],
  // the title of a headline: whose office says as much
  [
    'en',
    'Kano governor quits\n\nKano Governor Awa Diarra left. In Lagos, Governor Lena Lind stayed.',
    'title Kano governor governor > Awa Diarra',
    'place Kano NG',
    'title Kano Governor governor > Awa Diarra',
    'place Kano NG',
    'person Awa Diarra NG',
    'place Lagos NG',
    'title Governor governor > Lena Lind',
    'person Lena Lind',
  ],
  // the agency in brackets that opens a paragraph
  ['fr', '(Belga) La police a parlé.'],
]

describe('mentions', () => {
  test.each(SENTENCES)('%s: %s', (language, text, ...expected) => {
    const document = read(language, text)
    expect(document.mentions.map((mention) => line(document, mention))).toEqual(expected)
  })
})
