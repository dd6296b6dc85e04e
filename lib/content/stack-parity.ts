import { findNamed, foldSpelling, isCommonWord } from "@/lib/resume/mention";
import type { Experience, Project } from "@/lib/resume/resume";
import type { SkillGroup } from "@/lib/resume/schema/skills";
import { listSpellings } from "@/lib/resume/skills";
import type { Loaded } from "./folder";
import type { Problem } from "./problem";
import { nameProduct } from "./proofread/products";
import { type Editions, explainDifference, type Told } from "./told";

/** Makes a comparison of stacks: in each edition the same skills and products, in whatever spelling and order. Words that are no names may be translated. */
export function compareStacks(groups: SkillGroup[], editions: Editions): (own: Loaded<Experience | Project>, twin: Loaded<Experience | Project>) => Problem[] {
  const findSkill = findNamed(listSpellings(groups.flatMap(({ skills }) => skills)));
  const keyOf = (word: string) => findSkill(word)?.skill ?? foldSpelling(nameProduct(word) ?? word);
  const list = ({ value, located }: Loaded<Experience | Project>): Told[] =>
    value.stack.map((text, index) => ({ key: keyOf(text), text, locate: () => located.locate(["stack", index]) }));
  const isName = ({ text }: Told, edition: string) => !isForeign(text) && (Boolean(findSkill(text) ?? nameProduct(text)) || looksLikeName(text, edition));
  const sort = (words: Told[], edition: string) => ({
    all: words,
    names: words.filter((word) => isName(word, edition)),
    foreign: words.filter(({ text }) => isForeign(text)).length,
  });
  return (own, twin) => {
    const [these, those] = [list(own), list(twin)];
    const only = (some: Told[], others: Told[]) => some.filter(({ key }) => !others.some((other) => other.key === key));
    const missing = sort(only(these, those), editions[0]);
    const extra = sort(only(those, these), editions[1]);
    const areTranslations = missing.all.length === extra.all.length && missing.names.length <= extra.foreign && extra.names.length <= missing.foreign;
    if (areTranslations) return [];
    const areOthersEven = missing.all.length - missing.names.length === extra.all.length - extra.names.length;
    const [left, added] = areOthersEven ? [missing.names, extra.names] : [missing.all, extra.all];
    return explainDifference(["stack", "lists"], added, left, [{ locate: () => own.located.locate(["stack"]) }, { locate: () => twin.located.locate(["stack"]) }]);
  };
}

/** Whether a word has letters of another script than Latin, as 消息队列 has: its translation may be anything. */
function isForeign(word: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(word);
}

/** Whether a word in Latin letters is a name rather than a word that is translated: one like gRPC or K8s, one that is also a word of every day, or one in a text of another script. */
function looksLikeName(word: string, edition: string): boolean {
  return /.\p{Lu}|[\d.+#]/u.test(word) || isCommonWord(word) || (new Intl.Locale(edition).maximize().script !== "Latn" && !/\s/.test(word));
}
