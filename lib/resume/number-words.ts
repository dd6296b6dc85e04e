/** What numbers are called in a language: words with their values, and words that multiply what stands before them. */
type NumberWords = { words: Record<string, number>; multipliers: Record<string, number> };

/** Words in their order from a first value on. */
function count(first: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(" ").map((word, index) => [word, first + index]));
}

function tens(words: string): Record<string, number> {
  return Object.fromEntries(words.split(" ").map((word, index) => [word, 10 * (index + 2)]));
}

/** Number words by language, those that translations of résumés use. */
export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  en: {
    words: {
      ...count(0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
      ...count(1, "first second third fourth fifth sixth seventh eighth ninth tenth"),
      ...count(3, "thirds fourths fifths sixths sevenths eighths ninths tenths"),
      ...tens("twenty thirty forty fifty sixty seventy eighty ninety"),
      ...{ once: 1, twice: 2, thrice: 3, both: 2, pair: 2, dual: 2, double: 2, doubled: 2, doubling: 2, doubles: 2, twofold: 2, triple: 3, tripled: 3, tripling: 3, threefold: 3 },
      ...{ quadruple: 4, quadrupled: 4, fourfold: 4, fivefold: 5, tenfold: 10, quarter: 4, quarters: 4, dozen: 12, fortnight: 2, decade: 10 },
    },
    multipliers: { hundred: 100, hundreds: 100, thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 },
  },
  de: {
    words: {
      ...count(0, "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
      ...count(1, "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte"),
      ...count(1, "ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten"),
      ...tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"),
      ...{ beide: 2, beiden: 2, doppelt: 2, doppelte: 2, verdoppelt: 2, verdreifacht: 3, dreifach: 3, drittel: 3, viertel: 4, dutzend: 12 },
    },
    multipliers: { hundert: 100, hunderte: 100, tausend: 1e3, tausende: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9 },
  },
  fr: {
    words: {
      ...count(0, "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
      ...count(1, "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"),
      ...tens("vingt trente quarante cinquante soixante"),
      ...{ première: 1, doublé: 2, double: 2, triplé: 3, triple: 3, tiers: 3, quart: 4, douzaine: 12, dizaine: 10, centaine: 100 },
    },
    multipliers: { cent: 100, cents: 100, centaines: 100, mille: 1e3, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  },
  es: {
    words: {
      ...count(0, "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"),
      ...count(1, "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo"),
      ...tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
      ...{ primera: 1, segunda: 2, tercera: 3, doble: 2, duplicó: 2, duplicado: 2, triple: 3, triplicó: 3, tercio: 3, docena: 12 },
    },
    multipliers: { cien: 100, ciento: 100, cientos: 100, mil: 1e3, miles: 1e3, millón: 1e6, millones: 1e6 },
  },
  ar: {
    words: {
      ...count(0, "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"),
      ...count(3, "ثلاث أربع خمس ست سبع ثماني تسع عشر"),
      ...count(1, "أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر"),
      ...{ اثنين: 2, اثنتين: 2, مرتين: 2, ضعف: 2, ضعفين: 2 },
    },
    multipliers: { مئة: 100, مائة: 100, ألف: 1e3, آلاف: 1e3, مليون: 1e6, ملايين: 1e6, مليار: 1e9, مليارات: 1e9 },
  },
};

/** Characters that Chinese, Japanese and Korean write numbers with. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};

/** Characters that multiply what stands before them. */
export const HAN_MULTIPLIERS: Readonly<Record<string, number>> = {
  ...{ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12, 십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
};

/** Letters and short forms that multiply the digits before them; each can mean something else too. */
export const SHORT_MULTIPLIERS: Readonly<Record<string, number>> = { k: 1e3, w: 1e4, m: 1e6, mn: 1e6, mm: 1e6, mio: 1e6, b: 1e9, bn: 1e9, mrd: 1e9 };
