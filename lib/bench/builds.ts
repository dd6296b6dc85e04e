import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadContent } from "@/lib/content/load";
import { listPictures } from "@/lib/export/check";
import { listFiles } from "@/lib/export/files";
import { writeCareer } from "./career";
import { type Built, build, buildBare, makeFiles, STEPS } from "./measured-build";
import { copyProject } from "./project-copy";
import { formatRatio, formatTable, median } from "./table";

const RUNS = 3;
const SIZES = [10, 100, 1000];

/** Builds this résumé with an empty and with a full cache, beside Next's bare build of the same pages. */
export async function measureBuilds(): Promise<string> {
  const folder = await copyProject("builds");
  await cp("content", join(folder, "content"), { recursive: true });
  const rows: (string | number)[][] = [];
  const shares: (string | number)[][] = [];
  await build(folder);
  for (const name of ["cold", "warm"]) {
    const isCold = name === "cold";
    const ours: Built[] = [];
    const bare: Built[] = [];
    for (let run = 0; run < RUNS; run++) {
      const forget = async (...caches: string[]) => {
        if (isCold) for (const cache of caches) await rm(join(folder, cache), { recursive: true, force: true });
      };
      await forget(".next", ".export/documents");
      ours.push(await build(folder));
      await forget(".next");
      bare.push(await buildBare(folder));
    }
    const [full, plain] = [ours, bare].map((runs) => median(runs.map(({ time }) => time)));
    rows.push([name, formatSeconds(full ?? 0), formatSeconds(plain ?? 0), formatRatio(full ?? 0, plain ?? 0)]);
    shares.push([name, ...STEPS.map((step) => formatSeconds(median(ours.map(({ steps }) => steps.get(step) ?? 0))))]);
  }
  await rm(folder, { recursive: true, force: true });
  return `\`npm run build\` beside a bare \`next build\` of the same pages, which finds the documents made, in seconds; the middle of ${RUNS} builds each, in turn.

${formatTable([".next", "our build", "bare next build", "ratio"], rows)}

Of that, by step:

${formatTable([".next", ...STEPS], shares)}
`;
}

/** Makes the documents of this résumé from nothing. */
export async function measureDocuments(): Promise<string> {
  const folder = await copyProject("documents");
  await cp("content", join(folder, "content"), { recursive: true });
  const runs: Built[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await makeFiles(folder));
  await rm(folder, { recursive: true, force: true });
  const time = formatSeconds(median(runs.map((each) => each.time)));
  const memory = Math.round(Math.max(...runs.map((each) => each.memory)));
  return `PDF and Word of all editions of this résumé from nothing, as \`npm run resume\` makes them, with the start of the program and the reading of the content; the middle of ${RUNS}, and the most memory. In a build they are the step \`documents\` of the section before, for which 6 s and 400 MB are the limits.

${formatTable(["s", "memory, MB"], [[time, memory]])}
`;
}

/** Builds made-up careers of growing length, with ready pictures in the place of share cards and with cards drawn. */
export async function measureGrowth(): Promise<string> {
  const folder = await copyProject("growth");
  const rows: (string | number)[][] = [];
  const before = new Map<string, { employers: number; pages: number; bare: number }>();
  await writeCareer(join(folder, "content"), 1);
  await build(folder); // so that each has a full cache
  for (const employers of SIZES) {
    await writeCareer(join(folder, "content"), employers);
    for (const cards of ["ready", "drawn"]) {
      if (cards === "ready") {
        await rm(join(folder, "app/og"), { recursive: true });
        await writeReadyCards(folder);
      } else {
        await cp("app/og", join(folder, "app/og"), { recursive: true });
        await rm(join(folder, "public/og"), { recursive: true });
      }
      const { time, steps, memory } = await build(folder);
      const documents = steps.get("documents") ?? 0;
      const files = (await listFiles(join(folder, "out"))).filter((file) => !/\.(br|gz|png)$/.test(file));
      const count = files.filter((file) => file.endsWith(".html")).length;
      const pages = time - documents;
      const { time: bare } = await buildBare(folder);
      const last = before.get(cards);
      const each = [pages - (last?.pages ?? 0), bare - (last?.bare ?? 0)].map((more) => (last ? (more / (employers - last.employers)).toFixed(0) : "–"));
      rows.push([employers, cards, formatSeconds(time), formatSeconds(documents), formatSeconds(bare), ...each, (files.length / count).toFixed(2), Math.round(memory)]);
      console.log(rows.at(-1)?.join("  "));
      before.set(cards, { employers, pages, bare });
    }
  }
  await rm(folder, { recursive: true, force: true });
  return `A made-up career of so many employers, about 3,500 characters each, in one edition; one build each, ours and then a bare \`next build\` of the same pages, both with a full cache. First a ready picture stands in the place of each card; then cards are drawn, and the documents are found made. Documents, of which the PDF of 1,000 employers has some 700 pages, are counted apart.

${formatTable(["employers", "cards", "our build, s", "of that documents, s", "bare next build, s", "ours without documents, ms for each more", "bare, ms for each more", "files a page", "memory, MB"], rows)}

Files a page: without compressed twins and pictures. Memory: of all processes of our build together, looked at five times a second. One page of the site, that of the whole career, holds all that the employers' own pages hold together.
`;
}

/** Puts a picture of the right size in the place of each card and poster. */
async function writeReadyCards(folder: string): Promise<void> {
  await mkdir(join(folder, "public/og"), { recursive: true });
  for (const { file, width, height } of listPictures(loadContent(join(folder, "content")))) {
    const picture = Buffer.alloc(33);
    picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    picture.writeUInt32BE(width, 16);
    picture.writeUInt32BE(height, 20);
    await writeFile(join(folder, "public", file), picture);
  }
}

function formatSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
