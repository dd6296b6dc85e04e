import { stringify } from "yaml";
import { EN } from "@/lib/resume/labels/en";
import { WORDS, type Word } from "@/lib/resume/labels/words";
import { escapeInline } from "@/lib/resume/markdown";
import { isSectionId } from "@/lib/resume/schema/section";
import type { Bullet, Draft, DraftEntry } from "./draft";
import { prune } from "./fit";

/** The files of an edition, by their paths below it. */
export function formatEdition({ profile, skills, experience, projects, sections }: Draft): Map<string, string> {
  const files = new Map([["profile.yaml", formatYaml(profile)]]);
  if (skills.length)
    files.set(
      "skills.yaml",
      formatYaml({ groups: skills.map(({ skills, ...group }) => ({ ...group, skills: skills.map((skill) => (skill.id || skill.level || skill.note ? skill : skill.name)) })) }),
    );
  for (const entry of experience) files.set(`experience/${entry.id}.md`, formatEntry(entry));
  for (const entry of projects) files.set(`projects/${entry.id}.md`, formatEntry(entry));
  for (const { id, title, items } of sections) files.set(isSectionId(id) ? `${id}.yaml` : `sections/${id}.yaml`, formatYaml({ title, items }));
  return files;
}

function formatEntry({ front, parts }: DraftEntry): string {
  const body = parts.map(({ heading, highlights }) => `${heading ? `## ${formatHeading(heading)}\n\n` : ""}${formatBullets(highlights, "")}`);
  return `---\n${formatYaml(front)}---\n${body
    .filter(Boolean)
    .map((part) => `\n${part}`)
    .join("")}`;
}

/** A heading that says just that; signs at its end would be taken for the end of a heading. */
function formatHeading(heading: string): string {
  return escapeInline(heading).replace(/(?<!\\)#+$/, (signs) => `\\${signs}`);
}

function formatBullets(bullets: Bullet[], indent: string): string {
  return bullets.map(({ text, children }) => `${indent}- ${text}\n${formatBullets(children, `${indent}  `)}`).join("");
}

/** A `labels.yaml` to begin with: every word of the interface in English behind a #, with what it is for. */
export function formatLabelsTemplate(): string {
  const lines = Object.entries(EN).map(([word, english]) => `# ${WORDS[word as Word]}\n# ${word}: ${JSON.stringify(english)}\n`);
  return `# The words of the interface, which have no translation into this language yet. Take away the # before those that you translate.\n\n${lines.join("\n")}`;
}

/** YAML without the keys that have no value. */
export function formatYaml(value: object): string {
  return stringify(prune(value), { lineWidth: 0 });
}
