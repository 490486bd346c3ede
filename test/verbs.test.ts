import { describe, expect, it } from 'vitest'
import { languageFolder } from '../src/pack/build/paths.js'
import { buildVerbTable, languageVerbs, parseVerbsFile, verbTable } from '../src/pack/build/verbs.js'
import { createVerbLookup } from '../src/pack/verbs.js'

const LOOKUPS = {
  en: createVerbLookup(verbTable(languageFolder('en'))),
  fr: createVerbLookup(verbTable(languageFolder('fr'))),
}

/** `form lemma tag…`: a tag is a form name with person, number and gender where told. */
const ENGLISH = `
plans plan present.3s
planned plan past participle
planning plan gerund
plan plan infinitive present
travelled travel past participle
traveled travel past participle
travelling travel gerund
organise organize infinitive present
organised organize past participle
organizes organize present.3s
criticised criticize past
emphasises emphasize present.3s
recognising recognize gerund
analysed analyze past
paralysed paralyze participle
bid bid past participle infinitive
bids bid present.3s
broadcast broadcast past infinitive
shot shoot past participle
laid lay past participle
lay lay infinitive
lay lie past
lying lie gerund
lain lie participle
led lead past
sought seek past participle
struck strike past participle
stricken strike participle
swore swear past
sworn swear participle
withdrew withdraw past
withdrawn withdraw participle
overthrew overthrow past
overthrown overthrow participle
upheld uphold past participle
cosigned cosign past
extradited extradite past participle
extraditing extradite gerund
defused defuse past
sanctioned sanction past
vetoed veto past
vetoes veto present.3s
met meet past participle
is be present.3s
am be present.1s
are be present
was be past.1s past.3s
were be past
been be participle
being be gerund
has have present.3s
had have past participle
does do present.3s
did do past
done do participle
said say past participle
went go past
gone go participle
goes go present.3s
took take past
taken take participle
undertook undertake past
overtaken overtake participle
held hold past
withheld withhold past
told tell past
foretold foretell past
thought think past
bought buy past
brought bring past
fought fight past
caught catch past
taught teach past
fled flee past
fleeing flee gerund
flew fly past
flown fly participle
froze freeze past
frozen freeze participle
chose choose past
chosen choose participle
broke break past
broken break participle
spoke speak past
spoken speak participle
wrote write past
written write participle
rose rise past
arisen arise participle
began begin past
begun begin participle
beginning begin gerund
drank drink past
sank sink past
sunk sink participle
rang ring past
sang sing past
ran run past
run run participle infinitive
won win past
wound wind past
bound bind past
found find past
founded found past
spent spend past
sent send past
lent lend past
built build past
rebuilt rebuild past
dealt deal past
meant mean past
felt feel past
kept keep past
slept sleep past
swept sweep past
wept weep past
left leave past
lost lose past
sold sell past
stood stand past
understood understand past
withstood withstand past
stuck stick past
hung hang past
hanged hang past
dug dig past
spun spin past
slain slay participle
torn tear participle
worn wear participle
borne bear participle
forbade forbid past
forbidden forbid participle
forgave forgive past
hid hide past
hidden hide participle
bitten bite participle
beaten beat participle
put put past infinitive
cut cut past
hit hit past
shut shut past
set set past
quit quit past
read read past
spread spread past
split split past
admitted admit past
submitting submit gerund
referred refer past
offered offer past
expelled expel past
controlled control past
signalled signal past
cancelled cancel past
focused focus past
kidnapped kidnap past
worshipped worship past
panicked panic past
dying die gerund
tied tie past
tying tie gerund
carries carry present.3s
carried carry past
stopped stop past
dropped drop past
robbed rob past
banned ban past
equipped equip past
quizzed quiz past
honoured honor past
favours favor present.3s
labelled label past
centred center past
manoeuvred maneuver past
programmes program present.3s
practised practice past
enrolled enroll past
fulfils fulfill present.3s
would will past
could can past
should shall past
`
const FRENCH = `
reçoit recevoir present.3s
reçu recevoir participle.ms
reçue recevoir participle.fs
reçus recevoir participle.mp past.1s
reçues recevoir participle.fp
recevant recevoir gerund
recevra recevoir future.3s
recevrait recevoir conditional.3s
recevait recevoir imperfect.3s
reçut recevoir past.3s
reçoive recevoir subjunctive.3s
recevez recevoir present.2p imperative.2p
est être present.3s
suis être present.1s
suis suivre present.1s
sont être present.3p
était être imperfect.3s
fut être past.3s
fût être subjunctive.3s
sera être future.3s
serait être conditional.3s
soient être subjunctive.3p
été être participle
étant être gerund
a avoir present.3s
ont avoir present.3p
eu avoir participle.ms
ait avoir subjunctive.3s
aura avoir future.3s
va aller present.3s
vont aller present.3p
ira aller future.3s
allées aller participle.fp
fait faire present.3s participle.ms
font faire present.3p
fit faire past.3s
fera faire future.3s
dit dire present.3s past.3s participle.ms
disent dire present.3p
dites dire present.2p
peut pouvoir present.3s
peuvent pouvoir present.3p
pourra pouvoir future.3s
pu pouvoir participle
veut vouloir present.3s
doit devoir present.3s
devra devoir future.3s
dû devoir participle.ms
sait savoir present.3s
vient venir present.3s
viennent venir present.3p
vint venir past.3s
venue venir participle.fs
tient tenir present.3s
tenu tenir participle.ms
tiendra tenir future.3s
prend prendre present.3s
pris prendre participle.ms participle.mp
prirent prendre past.3p
mis mettre participle.ms
promet promettre present.3s
rencontre rencontrer present.3s
rencontré rencontrer participle.ms
rencontrera rencontrer future.3s
affirme affirmer present.3s
affirmant affirmer gerund
souligne souligner present.3s
annonça annoncer past.3s
annonçait annoncer imperfect.3s
appelle appeler present.3s
appela appeler past.3s
exige exiger present.3s
exigeait exiger imperfect.3s
nommée nommer participle.fs
élu élire participle.ms
élut élire past.3s
signèrent signer past.3p
remit remettre past.3s
accueille accueillir present.3s
accueillit accueillir past.3s
effectue effectuer present.3s
entretenu entretenir participle.ms
rend rendre present.3s
rendu rendre participle.ms
conclut conclure present.3s past.3s
conclu conclure participle.ms
convenu convenir participle.ms
condamne condamner present.3s
condamnées condamner participle.fp
envoie envoyer present.3s
enverra envoyer future.3s
déploie déployer present.3s
tué tuer participle.ms
détruit détruire present.3s participle.ms
abattu abattre participle.ms
battirent battre past.3p
offert offrir participle.ms
ouvert ouvrir participle.ms
soutient soutenir present.3s
soutenus soutenir participle.mp
poursuit poursuivre present.3s
atteint atteindre present.3s participle.ms
craint craindre present.3s
rejoint rejoindre participle.ms
acquis acquérir participle.ms
requiert requérir present.3s
naît naître present.3s
né naître participle.ms
mort mourir participle.ms
meurt mourir present.3s
croit croire present.3s
croissent croître present.3p
plaît plaire present.3s
faut falloir present.3s
faudra falloir future.3s
vaut valoir present.3s
voit voir present.3s
verra voir future.3s
vit vivre present.3s
vit voir past.3s
assied asseoir present.3s
bénit bénir present.3s
finissent finir present.3p
réunit réunir present.3s past.3s
réunissent réunir present.3p
démissionne démissionner present.3s
limogé limoger participle.ms
extradé extrader participle.ms
bombardent bombarder present.3p
expulsa expulser past.3s
jette jeter present.3s
rejette rejeter present.3s
lève lever present.3s
mènent mener present.3p
espère espérer present.3s
règle régler present.3s
paie payer present.3s
connait connaître present.3s
connaît connaître present.3s
cèdera céder future.3s
paye payer present.3s
essaya essayer past.3s
place placer present.3s
plaçons placer present.1p imperative.1p
mangeons manger present.1p
ayons avoir subjunctive.1p imperative.1p
sachez savoir imperative.2p
veuillez vouloir imperative.2p
fuit fuir present.3s
conquis conquérir participle.ms
vaincu vaincre participle.ms
dissout dissoudre present.3s
cofonde cofonder present.3s
coprésident coprésider present.3p
tweeté tweeter participle.ms
déconfinera déconfiner future.3s
rapatriés rapatrier participle.mp
sanctionnerait sanctionner conditional.3s
`
const CASES = [['en', ENGLISH] as const, ['fr', FRENCH] as const].flatMap(([code, text]) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .filter((words) => words.length > 2)
    .map(([form, lemma, ...tags]) => ({ code, form: form!, lemma: lemma!, tags })),
)

describe('verb tables', () => {
  it.each(CASES)('$code: $form is a form of $lemma', ({ code, form, lemma, tags }) => {
    const readings = LOOKUPS[code](form)
      .filter((reading) => reading.lemma === lemma)
      .map(({ form: name, person, number, gender }) => {
        const detail = `${person || ''}${gender}${name === 'participle' ? number : ''}`
        return [name, name === 'participle' ? detail : `${detail}${number}`].filter(Boolean).join('.')
      })
    for (const tag of tags)
      expect(readings).toContain(tag.replace(/participle\.([mf])([sp])/, 'participle.$1$2'))
  })

  it.each(['en', 'fr'] as const)(
    '%s: every form of every verb is found again',
    { timeout: 60_000 },
    (code) => {
      const lemmas = new Map<string, Set<string>>()
      for (const [lemma, forms] of languageVerbs(languageFolder(code))) {
        for (const spelling of [...forms.values()].flat()) {
          const known = lemmas.get(spelling)
          if (known) known.add(lemma)
          else lemmas.set(spelling, new Set([lemma]))
        }
      }
      const wrong: string[] = []
      for (const [spelling, expected] of lemmas) {
        const found = new Set(LOOKUPS[code](spelling).map((reading) => reading.lemma))
        if (found.size !== expected.size || [...expected].some((lemma) => !found.has(lemma)))
          wrong.push(spelling)
      }
      expect(wrong).toEqual([])
    },
  )

  it('is small and holds thousands of verbs', () => {
    for (const code of ['en', 'fr']) {
      expect(languageVerbs(languageFolder(code)).size).toBeGreaterThan(5000)
      expect(JSON.stringify(verbTable(languageFolder(code))).length).toBeLessThan(200_000)
    }
  })

  it('knows no forms that are none', () => {
    for (const form of ['', 'x', 'the', 'minister', 'boyfriend', 'constructor', 'toString', 'planed-']) {
      expect(LOOKUPS.en(form)).toEqual([])
    }
    for (const form of ['', 'le', 'ministre', 'uw', 'voici', 'constructor'])
      expect(LOOKUPS.fr(form)).toEqual([])
  })

  it('handles verbs whose forms share nothing, and several verbs of one stem', () => {
    const lookup = createVerbLookup(
      buildVerbTable(
        new Map([
          [
            'go',
            new Map([
              ['W', ['go']],
              ['A', ['went']],
            ]),
          ],
          [
            'lay',
            new Map([
              ['W', ['lay']],
              ['A', ['laid']],
            ]),
          ],
          [
            'lie',
            new Map([
              ['W', ['lie']],
              ['A', ['lay']],
            ]),
          ],
        ]),
      ),
    )
    expect(lookup('went')).toEqual([{ lemma: 'go', form: 'past', person: 0, number: '', gender: '' }])
    expect(
      lookup('lay')
        .map((reading) => `${reading.lemma} ${reading.form}`)
        .sort(),
    ).toEqual(['lay infinitive', 'lie past'])
  })

  it('rejects faulty verb files', () => {
    expect(() => parseVerbsFile('go\tpast')).toThrow(/without "="/)
    expect(() => parseVerbsFile('go\nstop|go')).toThrow(/stands there already/)
    expect(parseVerbsFile('# head\n\nstop|start\n').map((line) => line.lemma)).toEqual(['stop', 'start'])
  })
})
