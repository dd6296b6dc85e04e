/** One way to write a skill: its name or an alias. */
export type Spelling = { skill: string; text: string };

/** Letters and digits of scripts that set spaces between words. Others, like Han, stand beside them without a space and have no word ends. */
const WORD = "[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{N}_]";

/** A spelling, how it is looked for, and how far its first word stands from its start. */
type Pattern = { spelling: Spelling; expression: RegExp; offset: number };

/** Makes a search for spellings in texts. Where one stands inside another, as in `React` and `React Native`, the longer one is meant. */
export function findSpellings(spellings: Spelling[]): (text: string) => Spelling[] {
  const byFirstWord = new Map<string, Pattern[]>();
  for (const spelling of spellings) {
    const first = findFirstWord(spelling.text);
    if (first) byFirstWord.set(first.word, [...(byFirstWord.get(first.word) ?? []), { spelling, expression: compile(spelling.text), offset: first.offset }]);
  }
  const others = [...byFirstWord.keys()].filter((word) => !LATIN_START.test(word));
  const scanner = new RegExp([`${WORD}+`, ...others].join("|"), "gu");
  return (text) => scan(text.replace(/https?:\/\/\S+/g, " "), scanner, byFirstWord);
}

/** Makes a search for the spelling that a word of a stack is, in any case and with a version after it. */
export function findNamed(spellings: Spelling[]): (word: string) => Spelling | undefined {
  const known = new Map(spellings.map((spelling) => [fold(spelling.text), spelling]));
  return (word) => known.get(fold(word)) ?? known.get(fold(word).replace(VERSION, ""));
}

/** A version, apart from the name or after three letters or more: Vue 3, Python3.11, but not ES6. */
const VERSION = /(?:(?<=\p{L}{3})|\s+)v?\d+(?:\.(?:\d+|x))*\+?$/u;

function fold(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

const LATIN_START = new RegExp(`^${WORD}`, "u");

function scan(text: string, scanner: RegExp, byFirstWord: Map<string, Pattern[]>): Spelling[] {
  const found = new Set<Spelling>();
  let reached = 0;
  for (const { 0: word, index } of text.matchAll(scanner)) {
    const patterns = index < reached ? [] : listCandidates(word.toLowerCase(), byFirstWord);
    if (!patterns.length) continue;
    const matches = patterns.flatMap(({ spelling, expression, offset }) => {
      expression.lastIndex = index - offset;
      return index >= offset && expression.test(text) ? [{ spelling, end: expression.lastIndex }] : [];
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

/** The word that a text is found by, lower-cased: its first one of letters and digits, or its first character where that belongs to a script without spaces. */
function findFirstWord(text: string): { word: string; offset: number } | undefined {
  const [first = ""] = text;
  if (/\p{L}/u.test(first) && !LATIN_START.test(first)) return { word: first, offset: 0 };
  const match = new RegExp(`${WORD}+`, "u").exec(text);
  return match ? { word: match[0].toLowerCase(), offset: match.index } : undefined;
}

/** What a spelling is looked for by: its letters in the cases that still mean it, and what must not stand beside it. */
function compile(text: string): RegExp {
  const characters = [...text.trim().replace(/\s+/g, " ")];
  const body = spellCases(characters.join("")).join("|");
  const isShort = characters.length <= 2;
  const before = isWordEnd(characters[0]) ? `(?<!${WORD})(?<!${WORD}[-.${isShort ? "&" : ""}])` : "";
  return new RegExp(`${before}(?:${body})${isWordEnd(characters.at(-1)) ? after(isShort) : ""}`, "uy");
}

/** What may follow a spelling: a version or a hyphen after three letters or more (Go-live is no Go, but Go-based is), and no sign that would make it another name, like C++, Node.js or R&D. */
function after(isShort: boolean): string {
  return `${isShort ? "" : "(?:\\d+(?:\\.(?:\\d+|x))*)?"}(?!${WORD})(?!\\+\\+|#|\\.${WORD})${isShort ? `(?!-(?!based\\b)${WORD})(?!&${WORD})` : ""}`;
}

function isWordEnd(character = ""): boolean {
  return !/\p{L}/u.test(character) || LATIN_START.test(character);
}

/** The forms of a spelling by case: any where it cannot be mistaken (gRPC, K8s, Spring Boot), else as written, in capitals (REDIS) or with the first letter large (Etcd). `Go` is not "go". */
function spellCases(text: string): string[] {
  const isPlain = /^\p{L}+$/u.test(text) && (text.slice(1).toLowerCase() === text.slice(1) || text.toUpperCase() === text);
  if (!isPlain) return [[...text].map(anyCase).join("")];
  const isCapitalised = text.length > 2 && text[0] !== text[0]?.toLowerCase();
  const isSmall = text.toLowerCase() === text;
  return [text, ...(isCapitalised ? [text.toUpperCase()] : []), ...(isSmall ? [text.charAt(0).toUpperCase() + text.slice(1)] : [])];
}

function anyCase(character: string): string {
  if (character === " ") return "[\\s-]+";
  const forms = [character.toLowerCase(), character.toUpperCase()];
  return forms[0] === forms[1] || forms.some((form) => form.length > 1) ? character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&") : `[${forms.join("")}]`;
}
