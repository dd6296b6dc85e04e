import { explainInvisible, listInvisible } from "@/lib/resume/invisible";
import { CHARACTER_REFERENCE, readReference } from "@/lib/resume/markdown";
import type { Problem } from "./problem";
import { type Source, spotAt } from "./source";

/** The characters of a source that nobody sees, each once. */
export function findInvisible(source: Source): Problem[] {
  return listInvisible(source.text).flatMap((character) => refuseCharacter(source, character, explainInvisible(character)));
}

/** Refuses a character of a source once: at its first place, with how often it stands there; not at all where it is not there, as itself, by its number or by its name. */
export function refuseCharacter(source: Source, character: string, message: string): Problem[] {
  const [first, ...others] = findCharacter(source.text, character);
  if (!first) return [];
  return [{ ...spotAt(source, first.from, first.to), message: others.length ? `${message}; it stands ${others.length + 1} times in this file` : message }];
}

/** An escape of YAML's, for one character or for several in a row, or a character by its name or number in Markdown. */
const ESCAPE = new RegExp(`\\\\x[\\da-fA-F]{2}|(?:\\\\u[\\da-fA-F]{4})+|\\\\U[\\da-fA-F]{8}|${CHARACTER_REFERENCE.source}`, "g");

function findCharacter(text: string, character: string): { from: number; to: number }[] {
  const asItself = listPlaces(text, character).map((from) => ({ from, to: from + character.length }));
  if (asItself.length) return asItself;
  return [...text.matchAll(ESCAPE)].flatMap(({ 0: sign, index }) => (readEscape(sign).includes(character) ? { from: index, to: index + sign.length } : []));
}

function listPlaces(text: string, part: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + part.length)) places.push(place);
  return places;
}

function readEscape(sign: string): string {
  if (sign.startsWith("&")) return readReference(sign);
  return sign.replace(/\\[xuU]([\da-fA-F]+)/g, (_, digits: string) => toCharacter(Number.parseInt(digits, 16)));
}

function toCharacter(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : "";
}
