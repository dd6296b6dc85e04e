import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Characters that each employer's file holds, as in the measurements of other systems. */
const LENGTH = 3500;

/** What the made-up career is about. */
export const WORDS = "cache queue index shard replica ledger gateway broker planner parser encoder scheduler metric trace sensor volume batch stream".split(" ");
const VERBS = "built moved split measured rewrote cut tuned proved documented replaced".split(" ");

/** Writes a made-up person's content in one edition, with as many employers as asked for, each told in about so many characters. The same numbers give the same text. */
export async function writeCareer(folder: string, employers: number, length = LENGTH): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "en/experience"), { recursive: true });
  await writeFile(join(folder, "site.yaml"), "origin: https://example.com\neditions: [en]\n");
  await writeFile(join(folder, "en/profile.yaml"), "name: Ada Example\nheadline: Engineer\nseeking: Engineer\nemail: ada@example.com\nsummary: Has had many employers.\n");
  await writeFile(join(folder, "en/skills.yaml"), "groups:\n  - name: Tools\n    skills:\n      - { id: go, name: Go }\n      - { id: redis, name: Redis }\n");
  await Promise.all(Array.from({ length: employers }, (_, index) => writeFile(join(folder, `en/experience/employer-${index + 1}.md`), describeEmployer(index, length))));
}

function describeEmployer(index: number, length: number): string {
  const year = 1950 + (index % 70);
  const month = String((index % 12) + 1).padStart(2, "0");
  const choose = (words: string[], step: number) => words[(index * 7 + step * 11) % words.length];
  const head = `---\ncompany: Employer ${index + 1}\nrole: Engineer for the ${choose(WORDS, 1)}\nstart: ${year}-${month}\nend: ${year + 1}-${month}\nsummary: Where the ${choose(WORDS, 2)} came from.\nstack: [Go, Redis]\nresults:\n  - { highlight: first, from: 20 s, to: ${(index % 9) + 1} s, story: time of the ${choose(WORDS, 3)} }\n---\n\n- **${choose(VERBS, 0)} the ${choose(WORDS, 3)}**: from 20 s to ${(index % 9) + 1} s. {#first}\n`;
  const lines: string[] = [];
  for (let step = 4; head.length + lines.join("").length < length; step++) {
    const nested = step % 5 === 0 ? "  " : "";
    const code = step % 4 === 0 ? ` with \`${choose(WORDS, step + 2)}\`` : "";
    lines.push(`${nested}- ${choose(VERBS, step)} the ${choose(WORDS, step)} of the ${choose(WORDS, step + 1)}${code}, so that ${step * index} more came through each day.\n`);
  }
  return head + lines.join("");
}
