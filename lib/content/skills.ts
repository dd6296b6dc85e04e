import { findNamed } from "@/lib/resume/mention";
import { type Experience, formatReference, listOwnHighlights, type Project, type Reference, referTo } from "@/lib/resume/resume";
import type { SkillGroup } from "@/lib/resume/schema/skills";
import { listSpellings } from "@/lib/resume/skills";
import type { Use } from "@/lib/resume/uses";
import type { Loaded } from "./folder";
import type { Problem } from "./problem";
import { type Doubt, doubt } from "./proofread/doubt";
import { explainUnknown, suggest } from "./suggest";

/** What of an edition skills are named in. */
export type SkillSources = { entries: Loaded<Experience | Project>[]; skills: Loaded<{ groups: SkillGroup[] }> | undefined };

/** References that lead nowhere: from entries to skills, and from skills to entries. A file that is there and could not be read has problems of its own. */
export function findLostReferences({ entries, skills }: SkillSources, isThere: (name: string) => boolean): Problem[] {
  const ids = listPlaced(skills).map(({ skill }) => skill.id);
  const idsBySpelling = new Map(listPlaced(skills).flatMap(({ skill: { id, name, aliases } }) => [id, name, ...aliases].map((spelling) => [spelling, id])));
  const meant = (written: string) => idsBySpelling.get(suggest(written, [...idsBySpelling.keys()]) ?? "");
  const references = entries.flatMap(({ value }) => listReferences(value).map(formatReference));
  const isUnread = (written: string) => {
    const [entry = ""] = written.split("#");
    return isThere(`${entry}.md`) && !references.includes(entry);
  };
  return [
    ...entries.flatMap(({ value, located }) =>
      value.skills.flatMap(({ id, highlights }, index) => {
        const own = listOwnHighlights(value).map((highlight) => highlight.id);
        const lost =
          ids.includes(id) || (!skills && isThere("skills.yaml"))
            ? []
            : [{ ...located.locate(["skills", index, "id"]), ...explainUnknown(id, "a skill in skills.yaml", ids, { subject: "skills: ", suggestion: meant(id) }) }];
        const strays = highlights.flatMap((highlight, position) =>
          own.includes(highlight)
            ? []
            : { ...located.locate(["skills", index, "highlights", position]), ...explainUnknown(highlight, "a highlight of this entry's own", own, { subject: "skills: " }) },
        );
        return [...lost, ...strays];
      }),
    ),
    ...listPlaced(skills).flatMap(({ skill, path, located }) =>
      skill.not.flatMap((written, index) =>
        references.includes(written) || isUnread(written)
          ? []
          : { ...located.locate([...path, "not", index]), ...explainUnknown(written, "an entry, or a highlight of one", references, { subject: "not: " }) },
      ),
    ),
  ];
}

/** What an author may have meant otherwise: skills without proof, words of stacks that are no skills, aliases that stand nowhere. The first edition's come first; what it says already is not said of the others. */
export function findDoubts(editions: SkillSources[], uses: Use[]): Doubt[] {
  const proven = new Set(uses.map(({ skill }) => skill));
  const used = new Set(uses.flatMap(({ skill, spelling }) => (spelling ? [`${skill} ${spelling.text}`] : [])));
  const isSkill = findNamed(editions.flatMap(({ skills }) => listSpellings(listPlaced(skills).map(({ skill }) => skill))));
  const said = new Set<string>();
  const doubts = editions.flatMap(({ entries, skills }, edition) => [
    ...listPlaced(skills).flatMap(({ skill, path, located }) => [
      ...(edition > 0 || proven.has(skill.id)
        ? []
        : [
            doubt(
              "skill",
              located.locate(path),
              `no entry shows the skill "${skill.name}"; ${skill.not.length ? "its not: takes away what may show it" : `name it in a stack or a highlight, or write skills: [${skill.id}] in an entry that shows it`}`,
            ),
          ]),
      ...skill.aliases.flatMap((alias, index) =>
        used.has(`${skill.id} ${alias}`) || !proven.has(skill.id)
          ? []
          : doubt("alias", located.locate([...path, "aliases", index]), `the alias "${alias}" stands in no stack and no highlight; mend or remove it`),
      ),
    ]),
    ...entries.flatMap(({ value: { stack }, located }) => {
      const strange = stack.filter((word) => !isSkill(word) && !said.has(word));
      for (const word of strange) said.add(word);
      const [first] = strange;
      return first === undefined
        ? []
        : doubt(
            "stack",
            located.locate(["stack", stack.indexOf(first)]),
            `${strange.join(", ")}: not among the skills; list in skills.yaml what should have a page, as a skill or an alias`,
          );
    }),
  ]);
  const first = new Map(doubts.toReversed().map((each) => [each.message, each]));
  return doubts.filter((each) => first.get(each.message) === each);
}

function listPlaced(skills: SkillSources["skills"]) {
  if (!skills) return [];
  const { value, located } = skills;
  return value.groups.flatMap((group, index) => group.skills.map((skill, position) => ({ skill, path: ["groups", index, "skills", position], located })));
}

function listReferences(entry: Experience | Project): Reference[] {
  return [referTo(entry), ...listOwnHighlights(entry).map(({ id }) => referTo(entry, id))];
}
