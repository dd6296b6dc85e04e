import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadContent } from "@/lib/content/load";
import { refuseMissingGlyphs } from "@/lib/export/glyphs";
import { makeDocuments } from "@/lib/formats/outputs";
import { CommandError, contentDir, run } from "./run";
import { refuseFolder, saveFiles } from "./save";

/** Where the files go unless --to names another folder; git leaves it out. */
const FOLDER = "resume";

await run(async () => {
  const { private: isPrivate, to } = readOptions();
  refuseFolder(to, { content: contentDir, own: FOLDER, isPrivate });
  const content = loadContent(contentDir, process.env);
  await refuseMissingGlyphs(content);
  const { phone } = isPrivate ? content.private : {};
  if (isPrivate && !phone) throw new CommandError(`${contentDir}/private.yaml names no phone; write one there, like phone: "+1 555 0100"`);
  const contacts = phone ? [{ text: phone, url: `tel:${phone.replace(/[^+\d]/g, "")}` }] : [];
  const files = new Map<string, string | Uint8Array>();
  for (const resume of content.resumes) {
    for (const [name, made] of await makeDocuments(content.site, resume, contacts)) files.set(join(to, phone ? "private" : "", resume.edition, name), made);
  }
  await saveFiles(files, to);
  for (const file of files.keys()) console.log(file);
  console.log(
    phone ? "They hold your private contacts: send them by hand, and keep them out of public/." : "They hold what the site shows; with --private, your private contacts too.",
  );
});

function readOptions(): { private: boolean; to: string } {
  try {
    const options = { private: { type: "boolean", default: false }, to: { type: "string", default: FOLDER } } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}; write npm run resume -- --private, with --to FOLDER for another folder than ${FOLDER}/`);
  }
}
