import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findMade, keepMade } from "@/lib/formats/cache";
import { listDownloads, makeOutput, nameOutputs, nameSaved } from "@/lib/formats/outputs";
import type { Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { makeResume, SITE } from "@/tests/sample";

/** A made-up résumé that no other test has, whose files go when the test ends. */
function makeOwn(name: string) {
  const resume = makeResume({ profile: { ...makeResume().profile, name } });
  onTestFinished(() => {
    for (const name of nameOutputs(SITE, resume).values()) rmSync(fileOf(name), { force: true });
  });
  return resume;
}

const fileOf = (name: string) => join(".export/documents", name);

test("downloads say how large they are once they are made", async () => {
  const resume = makeOwn("Mira of the Downloads");
  expect(listDownloads(SITE, resume).map(({ format, size }) => [format, size])).toEqual(
    ["PDF", "Word", "Markdown", "TXT", "JSON Resume", "vCard"].map((format) => [format, undefined]),
  );
  const pdf = await makeOutput("resume.pdf", SITE, resume);
  const [download] = listDownloads(SITE, resume);
  expect(download).toMatchObject({ kind: "document", path: "/en/resume.pdf", saveAs: "Mira-of-the-Downloads-Back-end-developer.pdf", pages: "1 page" });
  expect(download?.size).toBe(`${Math.round((pdf?.length ?? 0) / 1000)} kB`);
});

test("a file is made once for the same content, and anew for other content and other settings", async () => {
  const resume = makeOwn("Mira of the Cache");
  const made = await makeOutput("resume.pdf", SITE, resume);
  const nameOf = (site: Site, other: Resume) => nameOutputs(site, other).get("resume.pdf") ?? "";
  expect(await keepMade(nameOf(SITE, { ...resume }), () => "made again")).toEqual(Buffer.from(made ?? ""));
  const others = [nameOf(SITE, { ...resume, asOf: "2024-04" }), nameOf({ ...SITE, documents: { paper: "us-letter", textSize: 10 } }, resume)];
  expect(others.map(findMade)).toEqual([undefined, undefined]);
});

test("a file that cannot be made leaves nothing behind", async () => {
  const failing = keepMade("0-failing", () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(existsSync(fileOf("0-failing"))).toBe(false);
});

test.each([
  ["刘宁", "Go 后端开发", "resume.pdf", "刘宁-Go后端开发.pdf"],
  ["Mira Okafor", "Back-end developer", "resume.docx", "Mira-Okafor-Back-end-developer.docx"],
  ["Mira", "UI/UX: designer?", "resume.txt", "Mira-UI-UX-designer.txt"],
  ["ميرا العلي", "ممرضة عناية", "resume.pdf", "ميرا-العلي-ممرضة-عناية.pdf"],
  ["刘宁", "Go 后端开发", "contact.vcf", "刘宁.vcf"],
])("%s, %s saves %s as %s", (name, headline, file, saved) => {
  const { profile } = makeResume();
  expect(nameSaved(file, makeResume({ profile: { ...profile, name, headline } }))).toBe(saved);
});
