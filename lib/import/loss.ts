import { isKey } from "./contacts";
import { identifyPart } from "./outline";
import { cutDates } from "./range";

/** A line of a source, with its place. */
type Line = { place: string; text: string };

/** The lines of a Markdown source of which a word or an address stands nowhere in what was written; dates, and words that only name a part or a field, need not. */
export function findLostLines(source: string, written: string): Line[] {
  const lines = source.split("\n").map((text, index) => ({ place: `line ${index + 1}`, text: text.trim() }));
  return findLost(lines, written, (text) => {
    const plain = text.replace(/^[#>*+\s-]+|<\/?\w[^>]*>|&nbsp;/g, " ").trim();
    const [, key = "", value = ""] = /^[^\p{L}]*([^:：]{1,24})[:：](.*)$/u.exec(plain) ?? [];
    return identifyPart(plain) ? "" : isKey(key.replaceAll("*", "").trim()) ? value.replace(/^\*+/, "") : plain;
  });
}

/** The same of a JSON source: its texts, those of keys that stand twice included. */
export function findLostTexts(source: string, written: string): Line[] {
  const lines = [...source.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g)].flatMap(({ 1: literal = "", 2: colon, index }) =>
    colon ? [] : { place: `line ${source.slice(0, index).split("\n").length}`, text: String(JSON.parse(literal)) },
  );
  return findLost(lines, written, (text) => text);
}

function findLost(lines: Line[], written: string, strip: (text: string) => string): Line[] {
  const all = fold(written);
  const words = new Set(listWords(all));
  const isThere = (word: string) => words.has(word) || all.includes(word);
  return lines.filter(({ text }) => {
    const addresses = text.match(/(?:https?:\/\/|mailto:)[^\s<>"'|)\]，。]+/g) ?? [];
    return !addresses.every((address) => all.includes(fold(address.replace(/^mailto:|[.,;:]+$/g, "")))) || !listWords(fold(cutDates(strip(text)))).every(isThere);
  });
}

function listWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
}

/** A text as it is compared: without Markdown's escapes, in small letters. */
function fold(text: string): string {
  return text.normalize("NFKC").replaceAll("\\", "").toLowerCase();
}
