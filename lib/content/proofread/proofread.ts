import type { Content } from "../load";
import { CODE } from "../passage";
import { findStale } from "../translated";
import { findCareerDoubts } from "./career";
import { type Doubt, doubt } from "./doubt";
import { findFigureless, findLong } from "./highlights";
import { findUnencrypted } from "./links";
import { findPlaceholders, findTemplateIds, isExample } from "./placeholders";
import { findMisspelt } from "./spelling";
import { listLinks, listTexts, type Text } from "./texts";
import { findMistypes } from "./typography";

/** What of a content folder is right but likely not meant so, by all rules that ask for the content alone; not of words that are right by `proofreading` in site.yaml. What is the same in all editions is said of the first alone. */
export async function proofreadContent({ loaded, resumes: [first], sources }: Content): Promise<Doubt[]> {
  if (!loaded) return [];
  const { site, editions, translated } = loaded;
  const words = site.value.proofreading?.words ?? [];
  const [root] = editions;
  const found: Doubt[] = [];
  for (const edition of editions) {
    const texts = listTexts(edition).map((text) => maskWords(text, words));
    const links = listLinks(edition).filter(({ url }) => !words.some((word) => url.startsWith(word)));
    found.push(...(await findMistypes(texts, edition.edition, site.located.locateKey([], "editions"))), ...findMisspelt(texts, edition));
    found.push(...findPlaceholders(texts, links), ...findTemplateIds(edition), ...findUnencrypted(links), ...findLong(edition));
  }
  if (root) found.push(...findCareerDoubts(root, first.asOf), ...findFigureless(root));
  if (translated && root) found.push(...findStale(translated, root.edition, sources));
  if (isExample(site.value.origin))
    found.push(doubt("placeholder", site.located.locate(["origin"]), `${site.value.origin} stands for something else; write the address that the site has`));
  return found;
}

/** A text in which the words that are right as they are stand no longer. */
function maskWords(text: Text, words: string[]): Text {
  return words.length ? { ...text, text: words.reduce((rest, word) => rest.replaceAll(word, CODE.repeat(word.length)), text.text) } : text;
}
