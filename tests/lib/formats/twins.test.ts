import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { formatLlms } from "@/lib/formats/llms";
import { listOutputs, makeOutput, OUTPUT_NAMES } from "@/lib/formats/outputs";
import { formatTwin, listTwins } from "@/lib/formats/twins";
import { formatInline, parseMarkdown } from "@/lib/resume/markdown";
import { listProven } from "@/lib/resume/proofs";
import { listOwnHighlights } from "@/lib/resume/resume";
import { routeOf, routeOfSkill } from "@/lib/site/pages";
import { makeResume } from "@/tests/sample";

const { site, resumes } = loadContent("content");
const plain = (markdown: string) => markdown.replace(/[\\*_`]|\]\([^)]*\)|\[|<|>/g, "");

describe.each(resumes)("the twins of the edition $edition", (resume) => {
  test.each(listTwins(site, resume))("$route is Markdown with one title, and whole addresses", ({ route }) => {
    const twin = formatTwin(route, site, resume) ?? "";
    const headings = parseMarkdown(twin)?.children.filter(({ type }) => type === "heading") ?? [];
    expect(headings.filter((node) => node.type === "heading" && node.depth === 1)).toHaveLength(1);
    expect(twin).not.toMatch(/\]\(\//);
  });

  test("of entries hold each highlight, those of skills each proof", () => {
    for (const entry of [...resume.experience, ...resume.projects]) {
      const twin = plain(formatTwin(routeOf(entry), site, resume) ?? "");
      expect(
        listOwnHighlights(entry)
          .map(({ content }) => plain(formatInline(content)))
          .filter((text) => !twin.includes(text)),
      ).toEqual([]);
    }
    for (const proven of listProven(resume)) {
      const twin = formatTwin(routeOfSkill(proven), site, resume) ?? "";
      const shown = proven.evidence.proofs.filter(({ highlight }) => highlight);
      expect(twin.match(/^\* /gm)?.length ?? 0).toBe(shown.length);
    }
  });

  test("are listed with the files of the whole résumé, and nothing else is made", async () => {
    expect(listOutputs(site, resume)).toEqual(expect.arrayContaining([...OUTPUT_NAMES, "index.md", "experience/index.md"]));
    for (const path of ["nope.pdf", "nope/index.md", "404.html", "constructor"]) expect(await makeOutput(path, site, resume)).toBeUndefined();
  });
});

test("llms.txt names the person, and every file of every edition", () => {
  const [first, ...others] = resumes;
  const llms = formatLlms(site, [first, ...others]);
  expect(llms).toMatch(/^# .+\n\n> .+\n\n## /);
  expect(textOf(parseMarkdown(llms)?.children[0])).toBe(first.profile.name);
  const addresses = [...llms.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address);
  expect(addresses).toHaveLength(resumes.flatMap((resume) => listOutputs(site, resume)).length);
  expect(addresses.every((address) => address?.startsWith(site.origin))).toBe(true);
});

test("llms.txt stays one heading and its lists whatever a name holds", () => {
  const { profile } = makeResume();
  const name = "# [Mira](x)\n*Okafor* <b> `c`";
  const read = parseMarkdown(formatLlms({ ...site, editions: ["en"] }, [makeResume({ profile: { ...profile, name, headline: name } })]))?.children ?? [];
  expect(read.map(({ type }) => type)).toEqual(["heading", "blockquote", "heading", "list"]);
  expect(textOf(read[0])).toBe("# [Mira](x) *Okafor* <b> `c`");
  expect(textOf(read[3])).toContain("Experience · # [Mira](x) *Okafor* <b> `c`");
});
