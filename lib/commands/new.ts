import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isEntryName } from "@/lib/content/entry";
import { loadContent } from "@/lib/content/load";
import { ENTRY_KINDS, formatTemplate } from "@/lib/content/template";
import { CommandError, contentDir, run } from "./run";

const USAGE = "npm run new -- experience acme, or npm run new -- projects tide-tables";

await run(async () => {
  const [written, id, ...others] = process.argv.slice(2);
  const kind = ENTRY_KINDS.find((each) => each === written);
  if (!kind || !id || others.length) throw new CommandError(`name the kind and the id of the entry: ${USAGE}`);
  if (!isEntryName(`${id}.md`)) throw new CommandError(`"${id}" is not an id; write small Latin letters, digits and single hyphens, 80 characters at most`);
  const { site, resumes } = loadContent(contentDir, process.env);
  const files = site.editions.map((edition) => join(contentDir, edition, kind, `${id}.md`));
  const taken = files.find(existsSync);
  if (taken) throw new CommandError(`${taken} is there already; choose another id`);
  for (const file of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, formatTemplate(kind, id, resumes[0].asOf));
    console.log(file);
  }
  console.log(`Fill in what is marked TODO${files.length > 1 ? ", in each edition" : ""}; npm run dev shows it while you write.`);
});
