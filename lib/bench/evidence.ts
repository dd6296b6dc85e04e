import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadContent } from "@/lib/content/load";
import { deriveEvidence } from "@/lib/resume/evidence";
import type { Resume } from "@/lib/resume/resume";
import { findUses } from "@/lib/resume/uses";
import { WORDS, writeCareer } from "./career";
import { formatTable, median } from "./table";

const RUNS = 5;
const SKILLS = 300;
const SIZES = [10, 100, 1000];

/** Times how long the evidence of careers of growing length takes to find. */
export async function measureEvidence(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "career-"));
  const rows: (string | number)[][] = [];
  for (const employers of SIZES) {
    await writeCareer(folder, employers);
    const resume = addSkills(loadContent(folder).resumes[0]);
    const times: number[] = [];
    let proofs = 0;
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      const evidence = deriveEvidence(resume, findUses([resume]));
      times.push(performance.now() - start);
      proofs = evidence.reduce((sum, each) => sum + each.proofs.length, 0);
    }
    rows.push([employers, SKILLS, proofs, median(times).toFixed(0)]);
  }
  await rm(folder, { recursive: true, force: true });
  return `Finding what shows each skill in a made-up career of so many entries, about 3,500 characters each, in one edition; the middle of ${RUNS}. The limit is 1,000 ms for 1,000 entries and ${SKILLS} skills.

${formatTable(["entries", "skills", "proofs", "ms"], rows)}
`;
}

/** The same career with many skills: some words of its texts, and names that stand in stacks alone, ten in each. */
function addSkills(resume: Resume): Resume {
  const words = WORDS.slice(0, 6);
  const names = [...words, ...Array.from({ length: SKILLS - words.length }, (_, index) => `Kit${index} ${words[index % 6]}`)];
  const skills = names.map((name) => ({ id: name.replace(" ", "-"), name, aliases: [], not: [] }));
  const experience = resume.experience.map((entry, index) => ({ ...entry, stack: Array.from({ length: 10 }, (_, step) => names[(index * 7 + step * 31) % SKILLS] ?? "") }));
  return { ...resume, skills: [{ name: "All", skills }], experience };
}
