import type { Rule } from "@/lib/resume/schema/proofreading";
import { CODE } from "../passage";
import type { Spot } from "../problem";
import { type Doubt, doubt } from "./doubt";
import type { Text } from "./texts";

/** What AutoCorrect mends in a text, by the rule that tells of it. */
const MENDED: Readonly<Record<"punctuation" | "surplus" | "spacing", string[]>> = {
  punctuation: ["fullwidth", "halfwidth-word"],
  surplus: ["no-space-fullwidth", "no-space-fullwidth-quote"],
  spacing: ["space-word"],
};

/** All rules that AutoCorrect has; it keeps those on that are not named. */
const ALL = [
  ...["space-word", "space-punctuation", "space-bracket", "space-backticks", "space-dash", "space-dollar", "fullwidth"],
  ...["no-space-fullwidth", "no-space-fullwidth-quote", "halfwidth-word", "halfwidth-punctuation", "spellcheck"],
];

/** Spaces between Chinese and Latin that an edition writes for each that it leaves out, at least, so that the latter are slips. */
const HABIT = 4;

/** A place where text would be mended: what stands there with its neighbours, and what should. */
type Edit = { index: number; length: number; written: string; right: string };

/** A stretch of a text, from one offset to another. */
type Stretch = { from: number; to: number };

/** Warns of half-width punctuation and full-width letters in Chinese prose, of spaces beside full-width punctuation, and, where an edition writes spaces between Chinese and Latin, of those left out. Where AutoCorrect does not run, one warning says so. */
export async function findMistypes(texts: Text[], edition: string, settings: Spot): Promise<Doubt[]> {
  if (new Intl.Locale(edition).language !== "zh") return [];
  const prose = texts.filter(({ kind, text }) => kind === "prose" && /\p{Script=Han}/u.test(text));
  const autocorrect = await import("autocorrect-node").catch(() => undefined);
  if (!autocorrect)
    return [
      doubt(
        "punctuation",
        settings,
        `Chinese punctuation and spacing were not looked at: the native part of autocorrect-node for ${process.platform} ${process.arch} is not installed; there is one for Linux x64, macOS and Windows x64`,
      ),
    ];
  const mend = (rules: string[]) => {
    autocorrect.loadConfig(JSON.stringify({ rules: Object.fromEntries(ALL.map((rule) => [rule, Number(rules.includes(rule))])) }));
    return prose.map((passage) => ({ passage, edits: listEdits(passage.text, autocorrect.format(passage.text)) })).filter(({ edits }) => edits.length > 0);
  };
  const missing = mend(MENDED.spacing);
  const left = missing.reduce((sum, { edits }) => sum + edits.length, 0);
  const written = prose.reduce((sum, { text }) => sum + (text.match(/(?<=\p{Script=Han}) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) (?=\p{Script=Han})/gu)?.length ?? 0), 0);
  return [
    ...mend(MENDED.punctuation).flatMap(warn("punctuation", "Chinese text has full-width punctuation, and half-width letters")),
    ...mend(MENDED.surplus).flatMap(warn("spacing", "no space stands beside full-width punctuation")),
    ...(written >= HABIT * left ? missing.flatMap(warn("spacing", "a space is left out that this edition writes between Chinese and Latin")) : []),
  ];
}

function warn(rule: Rule, reason: string): (found: { passage: Text; edits: Edit[] }) => Doubt[] {
  return ({ passage, edits }) => {
    const [first, ...others] = edits;
    if (!first) return [];
    const more = others.length ? `, and ${others.length} more in this text` : "";
    return [{ ...doubt(rule, passage.locate(first.index, first.length), `${reason}: write "${first.right}" for "${first.written}"${more}`), suggestion: first.right }];
  };
}

/** Where two texts differ that only have other signs and spaces, each place with a character before and after it. */
function listEdits(written: string, right: string): Edit[] {
  return listDifferences(written, right).map(({ own, other }) => {
    const around = (text: string, { from, to }: Stretch) => text.slice(Math.max(0, from - 1), to + 1).replaceAll(CODE, "…");
    const from = Math.max(0, own.from - 1);
    return { index: from, length: Math.min(written.length, own.to + 1) - from, written: around(written, own), right: around(right, other) };
  });
}

function listDifferences(written: string, right: string): { own: Stretch; other: Stretch }[] {
  const found: { own: Stretch; other: Stretch }[] = [];
  let [here, there] = [0, 0];
  while (here < written.length || there < right.length) {
    const [own, other] = [written[here], right[there]];
    const [length, its] = [own === other || own === undefined || other !== " " ? 1 : 0, own === other || other === undefined || own !== " " ? 1 : 0];
    const last = found.at(-1);
    if (own !== other && last?.own.to === here && last.other.to === there) [last.own.to, last.other.to] = [here + length, there + its];
    else if (own !== other) found.push({ own: { from: here, to: here + length }, other: { from: there, to: there + its } });
    [here, there] = [here + length, there + its];
  }
  return found;
}
