import { join } from "node:path";
import { expect, test } from "vitest";
import type { Content } from "@/lib/content/load";
import { refuseCollisions } from "@/lib/export/collisions";
import { makeResume, SITE } from "@/tests/sample";
import { writeFiles } from "./write-files";

const resume = makeResume();
const CONTENT: Content = { site: { ...SITE, editions: [resume.edition] }, resumes: [resume], private: {}, facts: {}, sources: [], warnings: [] };

const refusal = (file: string) => `${file}  stands where the site puts a file of its own; rename it, or take it away`;

test("files of the owner's own pass", async () => {
  const folder = writeFiles({ ".nojekyll": "", CNAME: "mira.example", "photos/index.html": "", "google123.html": "" });
  await expect(refuseCollisions(folder, CONTENT)).resolves.toBeUndefined();
});

test("a folder that is not there passes", async () => {
  await expect(refuseCollisions(join(writeFiles({}), "public"), CONTENT)).resolves.toBeUndefined();
});

test("files in the place of pages, of their files, the icon and the settings of hosts are refused, all at once", async () => {
  const files = ["404.html", "_headers", "index.html", "llms.txt", "resume.pdf", "seal.svg", "skills/index.html", "skills/index.md", "vercel.json"];
  const folder = writeFiles(Object.fromEntries(files.map((file) => [file, ""])));
  await expect(refuseCollisions(folder, CONTENT)).rejects.toMatchObject({ name: "ExportError", message: files.map((file) => refusal(join(folder, file))).join("\n") });
});

test("files in the folder of the first edition, which stands at the root, are refused", async () => {
  const folder = writeFiles({ [`${resume.edition}/photo.png`]: "" });
  await expect(refuseCollisions(folder, CONTENT)).rejects.toThrow(`would come to photo.png, since the first edition stands at the root; move it to ${folder}/photo.png`);
});

test.each(["notes/index.txt", "404.txt", "_next/a.js"])("a file called %s is refused, since the framework's own of such names are left out", async (file) => {
  await expect(refuseCollisions(writeFiles({ [file]: "" }), CONTENT)).rejects.toThrow(refusal(file));
});

test.each(["resume.pdf.br", "index.html.gz", "note.txt.gz"])("a file called %s is refused, since hosts would serve it for another", async (file) => {
  await expect(refuseCollisions(writeFiles({ [file]: "", "note.txt": "" }), CONTENT)).rejects.toThrow(`${file}  would be served for ${file.slice(0, -3)}`);
});

test("a compressed file that is the twin of none passes", async () => {
  await expect(refuseCollisions(writeFiles({ "code.tar.gz": "" }), CONTENT)).resolves.toBeUndefined();
});

test("a control character in a name is refused, since hosts read their settings by lines", async () => {
  const folder = writeFiles({ "a\nb.txt": "" });
  await expect(refuseCollisions(folder, CONTENT)).rejects.toThrow('a\\nb.txt"  has a control character in its name; rename it');
});
