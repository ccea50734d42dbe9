// Words as they are typed in haste, heard by a phone or said in dialect, each beside the word it stands for. Forms of a "no" are
// here too: what is not recognised as one must not be a yes, and these would leave a doubt where there is none.
const lines = `
  maar: mar moar maor maer maae maa mer
  het: ut ot
  dat: dad
  wel: wal
  even: effen efkes effekes eem eefkes evekes
  niet: nait neet nit ni nich nicht niett nieet
  geen: gin gien
  graag: gaarne grag graga gragg gaer gere geerne geern graah grraag graaag grraaag graagg
  weg: vot vort furt wech
  mag: mach
  vind: vin vindt
  ja: jao joa jaat joat jaot joah jaoh jaman jaah jahh
  sowieso: sws zowiezo sowiezo
  zeg: seg zech
  haal: hoal haol
  doe: doo
  eraf: draf deraf
  eruit: druit deruit eroet
  erdoor: drdoor derdoor
  mijn: mien
  mevrouw: mevr mevrou mvr
  meneer: mijnheer menheer mnr dhr menier meneir
  alstublieft: asjeblieft astublieft alstublief alsjeblief asjeblief alstu alsublieft asjeblift asteblieft asteblief sjeblieft stublieft assieblief aljeblieft asjebliefd alsjeblieftt alstublieftt
  please: pleas plis plese plse pliz pleez plez pleasee
  sure: shure shur suure
  akkoord: accoord akoord accord akkord accoort akkoort
  annuleren: anuleren annulere anulere anulleren annulleren
  annuleer: anuleer anulleer
  cancelen: kenselen canselen cansellen
  cancel: cancle cansel canel
  sorry: soz sori sorrie srry
  thanks: thanx fanks tanx
  bedankt: bedank bedant bedangt
  dankuwel: dankewel danku
  okay: okej okkay okayy
  oke: okee okeej okeee
  prima: prma priema primma
  yes: yez yiss yessum
`

const standsFor: ReadonlyMap<string, string> = new Map(
  lines
    .split('\n')
    .filter((line) => line.includes(':'))
    .flatMap((line) => {
      const [word = '', forms = ''] = line.trim().split(': ')
      return forms.split(' ').map((form) => [form, word] as const)
    }),
)

/** The word that a form of it stands for, or the word itself. */
export const spoken = (word: string): string => standsFor.get(word) ?? word

/** Small words that people say twice while they think ("die die mag weg"). */
const stuttered = new Set('die de het dat dit ik u mag kan i the that it can to we een a my mijn'.split(' '))

/** The words without the small ones that were said twice in a row. */
export function unstuttered(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => !(stuttered.has(word) && words[at - 1] === word))
}
