/** One way to write a skill: its name or an alias. */
export type Spelling = { skill: string; text: string };

/** Letters and digits of scripts that set spaces between words. */
const WORD = "[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{N}_]";

/** Other scripts whose words end where their letters do. Han is none of them: 微服务 and 微信 stand in the middle of sentences. */
const OTHER_SCRIPTS = ["Katakana", "Hangul", "Arabic", "Hebrew"];

/** What Korean hangs on a word without making it another. */
const PARTICLES = "(?:은|는|이|가|을|를|로|으로|와|과|의|에|에서|도|만|및)";

/** Names that are words of every day too: these are found only as they are written. */
const COMMON_WORDS = new Set(
  "access ada ant atom backbone basic beam bash chef consul crystal dart elm ember excel express flash flask go hive impala julia less logo make meteor mint nest next nomad notion outlook pages pascal phoenix pig play processing puppet react remix rest ruby rust salt sap sass scheme scratch shell sketch slack spark spring stata storm swift teams vault vue word".split(
    " ",
  ),
);

/** Whether a name is a word of every day too, like Go or React. */
export function isCommonWord(name: string): boolean {
  return COMMON_WORDS.has(name.toLowerCase());
}

/** A spelling, how it is looked for, in text that is East Asian or not, and how far its first word stands from its start. */
type Pattern = { spelling: Spelling; expression: (isEastAsian: boolean) => RegExp; offset: number };

/** Makes a search for spellings in texts. Where one stands inside another, as in `React` and `React Native`, the longer one is meant. */
export function findSpellings(spellings: Spelling[]): (text: string) => Spelling[] {
  const byFirstWord = new Map<string, Pattern[]>();
  for (const spelling of spellings) {
    const text = spelling.text.normalize("NFC").trim().replace(/\s+/g, " ");
    const first = findFirstWord(text);
    if (!first) continue;
    const pattern = { spelling, expression: compileWhenMet(text), offset: first.offset };
    byFirstWord.set(first.word, [...(byFirstWord.get(first.word) ?? []), pattern]);
  }
  const others = [...byFirstWord.keys()].filter((word) => !WORD_START.test(word));
  const scanner = new RegExp([`${WORD}+`, ...others].join("|"), "gu");
  return (text) => scan(text.normalize("NFC").replace(/https?:\/\/\S+/g, " "), scanner, byFirstWord);
}

/** Makes a search for the spelling that a word of a stack is, in any case and with a version after it. */
export function findNamed(spellings: Spelling[]): (word: string) => Spelling | undefined {
  const known = new Map(spellings.map((spelling) => [foldSpelling(spelling.text), spelling]));
  return (word) => known.get(foldSpelling(word)) ?? known.get(foldSpelling(word).replace(VERSION, ""));
}

/** A version, apart from the name or after three letters or more: Vue 3, Python3.11, but not ES6. */
const VERSION = /(?:(?<=\p{L}{3})|\s+)v?\d+(?:\.(?:\d+|x))*\+?$/u;

/** A spelling as it is compared: in small letters, with single spaces. */
export function foldSpelling(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

const WORD_START = new RegExp(`^${WORD}`, "u");

/** Text among whose letters Latin ones are names, in whatever case. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;

function scan(text: string, scanner: RegExp, byFirstWord: Map<string, Pattern[]>): Spelling[] {
  const found = new Set<Spelling>();
  const isEastAsian = EAST_ASIAN.test(text);
  let reached = 0;
  for (const { 0: word, index } of text.matchAll(scanner)) {
    const patterns = index < reached ? [] : listCandidates(word.toLowerCase(), byFirstWord);
    if (!patterns.length) continue;
    const matches = patterns.flatMap(({ spelling, expression, offset }) => {
      const own = expression(isEastAsian);
      own.lastIndex = index - offset;
      return index >= offset && own.test(text) ? [{ spelling, end: own.lastIndex }] : [];
    });
    const end = Math.max(reached, ...matches.map((match) => match.end));
    for (const match of matches) if (match.end === end) found.add(match.spelling);
    reached = end;
  }
  return [...found];
}

/** What may begin with a word, or with it less the version that it ends in, like Python3. */
function listCandidates(word: string, byFirstWord: Map<string, Pattern[]>): Pattern[] {
  const exact = byFirstWord.get(word) ?? [];
  return /\d$/.test(word) ? [...exact, ...(byFirstWord.get(word.replace(/\d+$/, "")) ?? [])] : exact;
}

/** The word that a text is found by, in small letters: its first one of letters and digits, or its first character where that belongs to another script. None for a single letter, which stands for too much else to be found in running text. */
function findFirstWord(text: string): { word: string; offset: number } | undefined {
  const [first = ""] = text;
  if (/\p{L}/u.test(first) && !WORD_START.test(first)) return { word: first, offset: 0 };
  const match = new RegExp(`${WORD}+`, "u").exec(text);
  return match && text.length > 1 ? { word: match[0].toLowerCase(), offset: match.index } : undefined;
}

/** What a spelling is looked for by, made when a text holds its first word: most of a long list are in few texts. */
function compileWhenMet(text: string): Pattern["expression"] {
  const made: RegExp[] = [];
  return (isEastAsian) => (made[Number(isEastAsian)] ??= compile(text, isEastAsian ? anyCase(text) : spellCases(text)));
}

/** What a spelling is looked for by: its letters in the cases that still mean it, and what must not stand beside it. */
function compile(text: string, cases: string): RegExp {
  return new RegExp(`${before([...text][0] ?? "")}(?:${cases})${after([...text].at(-1) ?? "", [...text].length < 3)}`, "uy");
}

function before(first: string): string {
  const script = scriptOf(first);
  if (script) return `(?<!\\p{Script=${script}})`;
  return isWordEnd(first) ? `(?<!${WORD})(?<!${WORD}[-.])` : "";
}

/** What may follow: after three letters or more a version, .js or a hyphen (Go-live is no Go, but Go-based is); nothing that would make it another name, like C++. */
function after(last: string, isShort: boolean): string {
  const script = scriptOf(last);
  if (script) return `(?=${script === "Hangul" ? `${PARTICLES}?` : ""}(?!\\p{Script=${script}}|ー))`;
  if (!isWordEnd(last)) return "";
  const more = isShort ? "(?:\\d+(?:\\.\\d+)+)?" : "(?:\\.js|\\d+(?:\\.(?:\\d+|x))*)?";
  return `${more}(?!${WORD})(?!\\+\\+|#|\\.${WORD})${isShort ? `(?!-(?!based\\b)${WORD})` : ""}`;
}

function scriptOf(character: string): string | undefined {
  return OTHER_SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, "u").test(character));
}

function isWordEnd(character: string): boolean {
  return !/\p{L}/u.test(character) || WORD_START.test(character);
}

/** The cases in which a spelling means the skill where Latin is the script of the text: any, but for words of every day and for two letters. `Go` is not "go", nor `React` "react". */
function spellCases(text: string): string {
  const isPlain = /^\p{L}+$/u.test(text);
  if (!isPlain || (text.length > 2 && !isCommonWord(text))) return anyCase(text);
  return text.length > 2 ? `${text}|${text.toUpperCase()}` : text;
}

function anyCase(text: string): string {
  return [...text].map(eitherCase).join("");
}

function eitherCase(character: string): string {
  if (character === " ") return "[\\s-]+";
  const forms = [character.toLowerCase(), character.toUpperCase()];
  return forms[0] === forms[1] || forms.some((form) => form.length > 1) ? character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&") : `[${forms.join("")}]`;
}
