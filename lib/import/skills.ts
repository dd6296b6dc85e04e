import type { RootContent } from "mdast";
import { deriveId } from "@/lib/resume/schema/skills";
import type { DraftSkill } from "./draft";
import { plainOf } from "./entries";
import { makeIds } from "./ids";
import type { Part } from "./outline";
import { type Prose, textOf } from "./prose";
import type { Report } from "./report";

type Group = { name?: string; skills: DraftSkill[] };

/** A skill with what stands in brackets behind it. */
const WORD = /(?:(?:CI\/CD|TCP\/IP|UI\/UX|PL\/SQL|A\/B|I\/O|z\/OS)(?![\w/])|[^、،,，;；|/（(])+(?:[（(][^）)]*[）)])?/gi;

/** The longest name of a skill, in characters. */
const LONGEST = 30;

/** Reads skills: a line or bullet is a group, what stands before its colon the group's name. */
export function readSkills(part: Part, prose: Prose): Group[] {
  const makeId = makeIds();
  const known = new Set<string>();
  const groups = [part, ...part.entries].flatMap((block) =>
    block.nodes.flatMap((node) => linesIn(node, prose).map((line) => readGroup(line, block === part ? undefined : block.title, known, prose.report))),
  );
  const named = groups.map(({ name, skills }) => ({ ...(name && { name }), skills: skills.map((skill) => withId(skill, makeId)) }));
  return named.filter(({ skills }) => skills.length);
}

function linesIn(node: RootContent, prose: Prose): { place: string; text: string }[] {
  if (node.type === "list") return node.children.flatMap((item) => item.children.flatMap((child) => linesIn(child, prose)));
  if (textOf(node) === undefined) prose.leave(node, "holds no skills that can be read");
  return prose.linesOf(node).map(({ place, text }) => ({ place, text: plainOf(text) }));
}

function readGroup({ place, text }: { place: string; text: string }, title: string | undefined, known: Set<string>, report: Report): Group {
  const { name, list } = splitName(text, title);
  const skills: DraftSkill[] = [];
  const rest: string[] = [];
  for (const written of (list.match(WORD) ?? []).filter((each) => each.trim())) {
    const [word = "", tail] = written.trim().split(/(?=等)/);
    const skill = rest.length ? undefined : readSkill(word.trim());
    if (!skill) rest.push(written.trim());
    else if (!known.has(skill.name.toLowerCase())) skills.push(skill);
    if (skill) known.add(skill.name.toLowerCase());
    if (skill && tail) rest.push(tail);
  }
  report.took(place, "skills.yaml");
  const left = rest.filter((each) => !/^等?$/.test(each)).join("、");
  if (left) report.left(place, left, "does not read as skills");
  return { ...(name && { name }), skills };
}

function splitName(text: string, title: string | undefined): { name?: string | undefined; list: string } {
  const [, name, list] = /^([^:：、,，]{1,24}?)\s*[:：]\s*(.+)$/.exec(text) ?? /^(\p{Script=Han}{2,8})\s+(.+[、,，/].+)$/u.exec(text) ?? [];
  return name && list ? { name: name.trim(), list } : { name: title, list: text };
}

function readSkill(word: string): DraftSkill | undefined {
  const [, name = word, bracket] = /^(.*?)\s*[（(](.*)[）)]?$/.exec(word) ?? [];
  const detail = bracket?.replace(/[）)]$/, "").trim();
  if (!name || name.length > LONGEST || /[。.!！?？]$/.test(name)) return undefined;
  return { name: name.trim(), ...(detail && (detail.length <= 4 ? { level: detail } : { note: detail })) };
}

function withId(skill: DraftSkill, makeId: ReturnType<typeof makeIds>): DraftSkill {
  const id = makeId(deriveId(skill.name) ?? skill.name, "skill");
  return id === deriveId(skill.name) ? skill : { id, ...skill };
}
