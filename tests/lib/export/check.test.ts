import { describe, expect, test } from "vitest";
import type { Content } from "@/lib/content/load";
import { checkExport, fileOf, listOutputFiles } from "@/lib/export/check";
import { ExportError } from "@/lib/export/problem";
import { layOut } from "@/lib/formats/document";
import { renderDocx } from "@/lib/formats/docx/render";
import { renderPdf } from "@/lib/formats/pdf/render";
import { labelsSchema } from "@/lib/resume/schema/labels";
import { derivePoster, listSitePages, nameCard, namePoster } from "@/lib/site/pages";
import { makeResume, SITE } from "@/tests/sample";
import { writeFiles } from "./write-files";

const EMPTY = { experience: [], projects: [] };

/** Two editions of a résumé without entries, so that few pages are expected. */
const CONTENT: Content = {
  site: SITE,
  resumes: [makeResume({ ...EMPTY, edition: "zh", labels: labelsSchema("zh").parse({}) }), makeResume(EMPTY)],
  private: {},
  facts: {},
  sources: [],
  warnings: [],
};

const HOME_CARD = `og/${nameCard(cardsOf(CONTENT)[0])}`;

function cardsOf(content: Content) {
  const [first, ...others] = listSitePages(content).map(({ card }) => card);
  if (!first) throw new Error("no page");
  return [first, ...others] as const;
}

/** The first bytes of a PNG, which hold its size. */
function png(width = 1200, height = 630): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.write("IHDR", 12, "latin1");
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const WITH_PHONE = { ...layOut(makeResume(), "https://mira.example/en/"), contacts: [{ text: "+1 555 0100" }] };

const PDF = await renderPdf(layOut(makeResume(), "https://mira.example/en/"), SITE.documents, String);

type Files = Record<string, string | Uint8Array | null>;

/** The problems of an export that is in order but for changed files; none where it passes. */
async function problemsOf(changes: Files, contentChanges: Partial<Content> = {}): Promise<string[]> {
  const content = { ...CONTENT, ...contentChanges };
  const pages = listSitePages(content);
  const ready = [
    ...listOutputFiles(content).map((file) => [file, file.endsWith(".pdf") ? PDF : "A file"]),
    ...pages.map((page) => [fileOf(page, content), "<p>Page</p>"]),
    ...pages.flatMap(({ card }) => [
      [`og/${nameCard(card)}`, png()],
      [`og/${nameCard(card, "square")}`, png(630, 630)],
    ]),
    ...content.resumes.map((resume) => [`og/${namePoster(derivePoster(content.site, resume))}`, png(1080, 1440)]),
  ];
  const files: Files = { ...Object.fromEntries(ready), ...changes };
  const folder = writeFiles(
    Object.fromEntries(Object.entries(files).flatMap(([path, file]) => (file === null ? [] : [[path, path.endsWith(".html") ? `<!doctype html>${file}` : file]]))),
  );
  try {
    await checkExport(folder, content);
    return [];
  } catch (error) {
    if (error instanceof ExportError) return error.message.split("\n");
    throw error;
  }
}

describe("the file of a page", () => {
  test.each([
    ["zh", "/", "index.html"],
    ["zh", "/projects/reef/", "projects/reef/index.html"],
    ["en", "/", "en/index.html"],
    ["en", "/404.html", "en/404.html"],
  ])("in %s at %s is %s", (edition, route, file) => {
    expect(fileOf({ edition, route }, { site: { ...SITE, basePath: "/cv" } })).toBe(file);
  });
});

test("an export in order passes", async () => {
  expect(await problemsOf({})).toEqual([]);
});

describe("an export does not go out", () => {
  const link = (href: string) => ({ "en/index.html": `<a href="${href}">a</a>` });

  test.each<[string, Files, string[]]>([
    ["without a page", { "en/skills/index.html": null, "404.html": null }, ["404.html  the page is missing", "en/skills/index.html  the page is missing"]],
    ["without a card", { [HOME_CARD]: null }, [`${HOME_CARD}  the picture is missing`]],
    ["with a card of another size", { [HOME_CARD]: png(1200, 600) }, [`${HOME_CARD}  the picture is not a PNG of 1200×630`]],
    ["with a card that is no PNG", { [HOME_CARD]: png().fill(0, 0, 8) }, [`${HOME_CARD}  the picture is not a PNG of 1200×630`]],
    ["with a link to a page that is not there", link("/nowhere/"), ['en/index.html  "/nowhere/" leads nowhere: there is no nowhere/index.html']],
    [
      "with a whole address of a page that is not there",
      link("https://mira.example/nowhere/"),
      ['en/index.html  "https://mira.example/nowhere/" leads nowhere: there is no nowhere/index.html'],
    ],
    ["with a link that lacks the last slash", link("/skills"), ['en/index.html  "/skills" leads nowhere: there is no skills']],
    ["with a relative link to nowhere", link("../nowhere/"), ['en/index.html  "../nowhere/" leads nowhere: there is no nowhere/index.html']],
    ["with a link to a place that is not there", link("/skills/#go"), ['en/index.html  "/skills/#go" leads nowhere: skills/index.html has no place called go']],
    ["with a link to a place that is not on its page", link("#go"), ['en/index.html  "#go" leads nowhere: en/index.html has no place called go']],
    ["with a link that is no address", link("https://"), ['en/index.html  "https://" is not an address']],
    ["with a picture that is not there", { "index.html": '<img src="/me.png" alt="">' }, ['index.html  "/me.png" leads nowhere: there is no me.png']],
    [
      "with a share picture that is not there",
      { "index.html": '<meta property="og:image" content="https://mira.example/og/old.png">' },
      ['index.html  "https://mira.example/og/old.png" leads nowhere: there is no og/old.png'],
    ],
    ["with a page that is not valid", { "index.html": "<p>a</p>\n<p id=a id=b>" }, ["index.html:2:11  Unexpected duplicate attribute"]],
    ["with an id on two elements", { "index.html": "<p id=a></p><p id=a></p>" }, ['index.html  the id "a" is on two elements']],
    [
      "with the address of a developer's machine",
      { "index.html": "<p>\n//localhost/" },
      ["index.html:2  leads to localhost, which is another machine for each visitor; write the site's own address"],
    ],
    [
      "with such an address in another file",
      { "notes.txt": "at localhost:3000" },
      ["notes.txt:1  leads to localhost, which is another machine for each visitor; write the site's own address"],
    ],
    ["with the same wrong link twice, named once", { "index.html": '<a href="/x/">a</a><a href="/x/">b</a>' }, ['index.html  "/x/" leads nowhere: there is no x/index.html']],
  ])("%s", async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });

  test("with a link out of the base path", async () => {
    const site = { ...SITE, basePath: "/cv" };
    const files = { "index.html": '<a href="/skills/">a</a><a href="/cv/skills/">b</a><a href="/cv/en/">c</a>' };
    expect(await problemsOf(files, { site })).toEqual(['index.html  "/skills/" leads out of the base path /cv']);
  });

  test.each(["skills/index.html", "robots.txt", "en/skills.md"])("with a private value in %s", async (file) => {
    expect(await problemsOf({ [file]: "call +1 555 0100" }, { private: { phone: "+1 555 0100" } })).toEqual([`${file}  holds the private value "phone"; take it out`]);
  });

  test.each<[string, Files]>([
    ["in HTML", { "en/404.html": "<p>A&amp;B &quot;1&quot;</p>" }],
    ["in an address", { "en/404.html": '<a href="mailto:A&B%20%221%22">a</a>' }],
    ["in JSON", { "a.json": '{"a": "A&B \\"1\\""}' }],
    ["in UTF-16", { "a.txt": Buffer.from('call A&B "1"', "utf16le") }],
  ])("with a private value as it is written %s", async (_, files) => {
    expect((await problemsOf(files, { private: { phone: 'A&B "1"' } })).filter((problem) => problem.includes("private"))).toHaveLength(1);
  });

  test.each([
    ["+86 138 0012 3456", "138-0012-3456"],
    ["+86 138 0012 3456", "+86-138-0012-3456"],
    ["+86 138 0012 3456", "13800123456"],
    ["13800123456", "138\u20110012\u20113456"],
    ["138-0012-3456", "１３８００１２３４５６"],
    ["138-0012-3456", "(+86) 138 0012 3456"],
  ])("with the private number %s as %s", async (phone, written) => {
    expect(await problemsOf({ "skills/index.html": `call ${written} now` }, { private: { phone } })).toContain('skills/index.html  holds the private value "phone"; take it out');
  });

  test("but not with a number that has the same digits within it", async () => {
    expect(await problemsOf({ "robots.txt": "138001234567 and 5 550100" }, { private: { phone: "+86 138 0012 3456" } })).not.toContainEqual(expect.stringContaining("robots.txt"));
  });

  test("with a private value in the name of a file", async () => {
    expect(await problemsOf({ "docs/5550100.txt": "" }, { private: { phone: "5550100" } })).toEqual(['docs/5550100.txt  holds the private value "phone"; take it out']);
  });

  test.each([
    ["a PDF", "docs/cv.pdf", () => renderPdf(WITH_PHONE, SITE.documents, String)],
    ["a Word file", "docs/cv.docx", () => renderDocx(WITH_PHONE, SITE.documents, String)],
  ])("with a private value inside %s, which its bytes do not show", async (_, file, make) => {
    const made = await make();
    expect(Buffer.from(made).includes("555 0100")).toBe(false);
    expect(await problemsOf({ [file]: made, "en/resume.pdf": made }, { private: { phone: "+1 555 0100" } })).toEqual(
      expect.arrayContaining([`${file}  holds the private value "phone"; take it out`]),
    );
    expect(await problemsOf({ [file]: made }, { private: { phone: "+1 555 0199" } })).not.toContainEqual(expect.stringContaining(file));
    expect(await problemsOf({ [file]: made })).toEqual([]);
  });

  test("with a file that cannot be looked into, where there are private values", async () => {
    const files = { "docs/cv.pdf": "%PDF-1.7 and no more" };
    expect(await problemsOf(files, { private: { phone: "+1 555 0100" } })).toContainEqual(
      expect.stringMatching(/^docs\/cv\.pdf {2}cannot be looked through for private values \(.*\); replace it/),
    );
    expect(await problemsOf(files)).toEqual([]);
  });

  test("without a file that pages offer", async () => {
    expect(await problemsOf({ "en/resume.docx": null })).toEqual(["en/resume.docx  the file is missing"]);
  });

  test("with several things wrong, each named", async () => {
    const files = { "404.html": null, "index.html": '<a href="/x/">a</a> //localhost' };
    expect(await problemsOf(files, { facts: { all: ["Go"] } })).toEqual([
      "404.html  the page is missing",
      'index.html  "/x/" leads nowhere: there is no x/index.html',
      "index.html:1  leads to localhost, which is another machine for each visitor; write the site's own address",
      'facts.yaml  no page of the edition zh says "Go"',
      'facts.yaml  no page of the edition en says "Go"',
    ]);
  });
});

describe("links pass", () => {
  test.each([
    ["to pages", "/", "/en/", "/skills/", "/404.html", "skills/", "https://mira.example/en/skills/"],
    ["to places on pages", "#here", "/#here", "/#%E8%BF%99", "/#"],
    ["to other sites", "https://x.example/nowhere", "mailto:mira@mira.example", "http://mira.example/nowhere"],
    ["to other files, with a question", `/${HOME_CARD}`, "/skills/?a=b"],
  ])("%s", async (_, ...links) => {
    const html = `<p id="here"></p><p id="这"></p>${links.map((href) => `<a href="${href}">a</a>`).join("")}`;
    expect(await problemsOf({ "index.html": html })).toEqual([]);
  });
});

test.each(["http://LOCALHOST:3000/", "//me@localhost/", "http://127.0.0.1:8080", "http://0.0.0.0/", "http://[::1]/a"])(
  "a finished export is refused with %s in it",
  async (address) => {
    expect(await problemsOf({ "notes.txt": `at ${address}` })).toEqual([expect.stringContaining("leads to localhost")]);
  },
);

test.each(["https://localhost.example.com/", "https://mylocalhosting.example/", "http://127.0.0.1.example/"])("%s leads to no machine of the visitor's", async (address) => {
  expect(await problemsOf({ "notes.txt": `at ${address}` })).toEqual([]);
});

test("prose about localhost passes", async () => {
  expect(await problemsOf({ "index.html": "<p>Moved the tests off localhost.</p>" })).toEqual([]);
});

test("pages of the owner's own are left alone", async () => {
  expect(await problemsOf({ "google123.html": '<p id=a><p id=a><a href="/nowhere/">a</a>' })).toEqual([]);
});

test("a site for a developer's machine may name it", async () => {
  const site = { ...SITE, origin: "http://localhost:3000" };
  expect(await problemsOf({ "index.html": '<a href="http://localhost:3000/skills/">a</a>' }, { site })).toEqual([]);
});

describe("facts", () => {
  const lost = (edition: string, fact: string) => `facts.yaml  no page of the edition ${edition} says "${fact}"`;

  test.each<[string, Files, Record<string, string[]>, string[]]>([
    ["may stand on any page of the edition", { "skills/index.html": "300 million", "en/404.html": "300 million" }, { all: ["300 million"] }, []],
    ["must stand in every edition", { "index.html": "Kafka" }, { all: ["Kafka"] }, [lost("en", "Kafka")]],
    ["of one edition need not stand in the others", { "en/index.html": "Kafka" }, { en: ["Kafka"] }, []],
    ["of one edition must stand in it", { "index.html": "Kafka" }, { en: ["Kafka"] }, [lost("en", "Kafka")]],
    ["of the edition at the root do not stand in the others' folders", { "en/index.html": "Kafka" }, { zh: ["Kafka"] }, [lost("zh", "Kafka")]],
    ["may be the address of a link", { "index.html": '<a href="https://x.example/a">a</a>' }, { zh: ["https://x.example/a"] }, []],
    ["may stand over several lines, in capitals, in several elements", { "index.html": "<p>20 s\n  TO <b>2</b> s</p>" }, { zh: ["20 s to 2 s"] }, []],
    ["do not count in scripts and styles", { "index.html": "<script>Kafka</script><style>Kafka</style>" }, { zh: ["Kafka"] }, [lost("zh", "Kafka")]],
  ])("%s", async (_, files, facts, problems) => {
    expect(await problemsOf(files, { facts })).toEqual(problems);
  });
});
