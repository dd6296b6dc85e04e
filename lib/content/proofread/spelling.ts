import type { Comparable } from "../parity";
import { type Doubt, doubt } from "./doubt";
import { isRight, listForms, nameProduct } from "./products";
import type { Text } from "./texts";

/** A name that is spelled otherwise than by its owner, and where in a text. */
type Misspelt = { index: number; written: string; right: string };

/** Warns of products in another spelling than their owners'. What the skills are called is right, and so is what stands in code, addresses, paths, and the names of people, employers and projects. */
export function findMisspelt(texts: Text[], { skills }: Comparable): Doubt[] {
  const own = (skills?.value.groups ?? []).flatMap((group) => group.skills.flatMap(({ name, aliases }) => [name, ...aliases]));
  const isOwn = new Set(own);
  return texts
    .filter(({ kind }) => kind !== "name")
    .flatMap((passage) =>
      listMisspelt(passage.text)
        .filter(({ written }) => !isOwn.has(written))
        .map(({ index, written, right }) => ({
          ...doubt("spelling", passage.locate(index, written.length), `"${written}" is spelled "${right}" by its owner`),
          suggestion: right,
        })),
    );
}

/** The products that a text spells otherwise than their owners. */
export function listMisspelt(text: string): Misspelt[] {
  const isShouted = !/\p{Ll}|\p{Lo}/u.test(text) && /\S\s+\S/.test(text);
  if (isShouted) return [];
  const found: Misspelt[] = [];
  let reached = 0;
  for (const { 0: word, index } of text.matchAll(/[A-Za-z][A-Za-z0-9]*/g)) {
    if (index < reached) continue;
    const form = listForms(word.replace(/(?<=[A-Za-z]{3})\d+$/, ""))
      .concat(listForms(word))
      .find((each) => stands(each.form, text, index));
    if (!form) continue;
    reached = index + form.form.length;
    const written = text.slice(index, reached);
    if (!isRight(written, form)) found.push({ index, written, right: form.right });
  }
  return found;
}

/** Whether a name stands at an index by itself: not within a word, a path, an address or a call, nor hyphenated to another word. */
function stands(form: string, text: string, index: number): boolean {
  const end = index + form.length;
  if (text.slice(index, end).toLowerCase() !== form) return false;
  const before = /[\w.\-/@:\\#$~+%&=(]*$/.exec(text.slice(0, index))?.[0] ?? "";
  const after = /^(?:\d+(?:\.\d+)*(?![\w-]))?([\w.\-/@:\\#$~+%&=()]*)/.exec(text.slice(end))?.[1] ?? "";
  if (/[\w.\-@\\#$~%&=]$|\w\($|:\/\//.test(before) || /^[\w\-@\\#$~%&=]|^\.\w|^\(\)|:\/\//.test(after) || `${before}${after}`.includes("@")) return false;
  return isProductList(before.split("/").slice(0, -1)) && isProductList(after.split("/").slice(1));
}

/** Whether what a slash joins to a name are names too, as in MySQL/Redis, and not parts of a path. */
function isProductList(parts: string[]): boolean {
  return parts.every((part) => part === "" || nameProduct(part.replace(/[.,:;)(]+$/, "")) !== undefined || /^\p{Lu}/u.test(part));
}
