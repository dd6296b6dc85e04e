/** Characters that nobody sees and that break search, or turn text around: control characters, bidi embeddings and isolates, spaces without width, lone surrogates. Line ends and tabs are none; neither are joiners and marks of direction, which Persian, Arabic and Hebrew need. */
export const INVISIBLE =
  /[^\P{Cc}\t\n\r]|\u034f|[\p{Cs}\u00ad\u115f\u1160\u180e\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}]/u;

/** The same, for all of them in a text. */
const EACH = new RegExp(INVISIBLE, "gu");

const NAMES: Record<string, string> = {
  "\u00ad": "soft hyphen",
  "\u200b": "zero-width space",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u202a": "left-to-right embedding",
  "\u202b": "right-to-left embedding",
  "\u202c": "pop directional formatting",
  "\u202d": "left-to-right override",
  "\u202e": "right-to-left override",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "pop directional isolate",
  "\u3164": "Hangul filler",
  "\ufeff": "byte order mark",
};

/** A character's number as Unicode writes it, like U+202E. */
export function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Says of a character that nobody sees what it is. */
export function explainInvisible(character: string): string {
  const kind = NAMES[character] ?? (/\p{Cc}/u.test(character) ? "a control character" : "an invisible character");
  return `${formatCodePoint(character)} (${kind}) cannot be seen; delete it`;
}

/** The invisible characters of a text, each once. */
export function listInvisible(text: string): string[] {
  return [...new Set(text.match(EACH))];
}

/** Text with its invisible characters shown by their numbers, as <U+202E>. */
export function showInvisible(text: string): string {
  return text.replace(EACH, (character) => `<${formatCodePoint(character)}>`);
}

/** Text without its invisible characters. */
export function dropInvisible(text: string): string {
  return text.replace(EACH, "");
}
