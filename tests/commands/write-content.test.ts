import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import mammoth from "mammoth";
import { describe, expect, onTestFinished, test } from "vitest";
import { readPdf } from "@/lib/formats/pdf/read";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");

/** A folder to write into, and a résumé to import. */
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), "commands-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const resume = join(folder, "resume.json");
  writeFileSync(resume, JSON.stringify({ basics: { name: "Mira Okafor", label: "Nurse" }, work: [{ name: "Acme", position: "Nurse", startDate: "2020-01" }] }));
  return { content: join(folder, "mine"), resume };
}

/** Writes the content that an import of that résumé comes to. */
function writeContent(content: string): void {
  const files = {
    "site.yaml": "origin: https://example.com\neditions: [en]\n",
    "en/profile.yaml": "name: Mira Okafor\nheadline: Nurse\n",
    "en/experience/acme.md": "---\ncompany: Acme\nrole: Nurse\nstart: 2020-01\nend: present\n---\n",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
}

/** Runs a command on a content folder; its exit code and all that it says. */
async function run(content: string, command: string, ...options: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [tsx, `lib/commands/${command}.ts`, ...options], { env: { ...process.env, CONTENT_DIR: content } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, said: stdout + stderr });
    });
  });
}

describe("npm run import", { timeout: 60_000 }, () => {
  test("writes a folder that the check finds in order, and says what it took", async () => {
    const { content, resume } = makeFolder();
    const { code, said } = await run(content, "import", resume, "--lang", "en");
    expect([code, said]).toEqual([0, expect.stringMatching(/took {4}work\[0\] {2}experience\/acme\.md\n[\s\S]*2 parts taken, 0 guessed, 0 left out\./)]);
    expect(readFileSync(join(content, "site.yaml"), "utf8")).toContain("editions: [en]\n");
    expect((await run(content, "check")).said).toContain("mine is in order: en; 1 employer, 0 projects");
  });

  test("overwrites nothing; --force moves the folder aside, whole", async () => {
    const { content, resume } = makeFolder();
    writeContent(content);
    writeFileSync(join(content, "en/profile.yaml"), "mine: all\n");
    const refused = await run(content, "import", resume, "--lang", "en");
    expect([refused.code, refused.said]).toEqual([
      1,
      expect.stringMatching(/mine\/en is there already; import into a folder of its own, like CONTENT_DIR=mine npm run import -- .*, or let --force move .*mine aside\n/),
    ]);
    expect(readFileSync(join(content, "en/profile.yaml"), "utf8")).toBe("mine: all\n");
    expect((await run(content, "import", resume, "--lang", "en", "--force")).code).toBe(0);
    expect(readFileSync(join(`${content}.old-1`, "en/profile.yaml"), "utf8")).toBe("mine: all\n");
    expect(readFileSync(join(content, "en/profile.yaml"), "utf8")).toContain("Mira Okafor");
  });

  test("adds an edition to those that are there; a telephone number and notes stay", async () => {
    const { content, resume } = makeFolder();
    writeContent(content);
    writeFileSync(join(content, "private.yaml"), "phone: +1 555 010 0111\n");
    writeFileSync(join(content, "import-notes.md"), "mine\n");
    writeFileSync(resume, readFileSync(resume, "utf8").replace("{", '{"age": 40, '));
    expect((await run(`${content}/`, "import", resume, "--lang", "de")).code).toBe(0);
    expect(readFileSync(join(content, "site.yaml"), "utf8")).toContain("editions: [ en, de ]");
    expect(readFileSync(join(content, "private.yaml"), "utf8")).toBe("phone: +1 555 010 0111\n");
    expect(readFileSync(join(content, "import-notes.md"), "utf8")).toMatch(/^mine\n[\s\S]*age: 40/);
    expect((await run(content, "check")).said).toContain("in order: en, de;");
  });

  test.each([
    [
      "that does not fit those that are there",
      { "site.yaml": "origin: https://mira.example\neditions: [en]\n", "en/profile.yaml": "name: Mira Okafor\nheadline: Nurse\n" },
      /does not fit the editions that .*mine has; import into a folder of its own/,
    ],
    ["into a folder of something else", { "diary.txt": "Dear diary\n" }, /mine is there and is no content folder; import into a folder of its own/],
    ["beside settings that cannot be read", { "site.yaml": "editions: en\n" }, /site\.yaml does not list its editions; mend it, like editions: \[de\]/],
  ])("refuses an edition %s, and writes nothing", async (_, there, message) => {
    const { content, resume } = makeFolder();
    for (const [name, text] of Object.entries(there)) {
      mkdirSync(dirname(join(content, name)), { recursive: true });
      writeFileSync(join(content, name), text);
    }
    const { code, said } = await run(content, "import", resume, "--lang", "de");
    expect([code, said]).toEqual([1, expect.stringMatching(message)]);
    expect(said).not.toContain("    at ");
    expect(existsSync(join(content, "de"))).toBe(false);
  });

  test.each([
    ["no file", [], /^name one file: npm run import -- FILE/],
    ["a file that is not there", ["nowhere.json"], /^nowhere\.json is not there/],
    ["a language that is none", ["a.json", "--lang", "English"], /^--lang English is not a language; write it like en, zh or pt-BR/],
    ["an option that is none", ["a.json", "--fast"], /^Unknown option '--fast'/],
  ])("refuses %s in one line, and writes nothing", async (_, options, message) => {
    const { content } = makeFolder();
    const { code, said } = await run(content, "import", ...options);
    expect(code).toBe(1);
    expect(said).toMatch(message);
    expect(existsSync(content)).toBe(false);
  });
});

describe("npm run new", { timeout: 60_000 }, () => {
  test("begins an entry in each edition, once", async () => {
    const { content } = makeFolder();
    writeContent(content);
    expect((await run(content, "new", "projects", "tide-tables")).code).toBe(0);
    expect(readFileSync(join(content, "en/projects/tide-tables.md"), "utf8")).toContain("name: Tide tables # TODO");
    const again = await run(content, "new", "projects", "tide-tables");
    expect([again.code, again.said]).toEqual([1, expect.stringMatching(/tide-tables\.md is there already; choose another id\n/)]);
  });

  test.each([
    [["jobs", "acme"], /^name the kind and the id of the entry/],
    [["experience", "Acme Inc"], /^"Acme Inc" is not an id; write small Latin letters, digits and single hyphens/],
  ])("refuses %j", async (options, message) => {
    const { content } = makeFolder();
    writeContent(content);
    const { code, said } = await run(content, "new", ...options);
    expect(code).toBe(1);
    expect(said).toMatch(message);
  });
});

describe("npm run resume", { timeout: 60_000 }, () => {
  /** A content folder with a telephone number, and a folder for files. */
  function makePrivate() {
    const { content } = makeFolder();
    writeContent(content);
    writeFileSync(join(content, "private.yaml"), 'phone: "+1 555 010 0111"\n');
    return { content, to: join(dirname(content), "files") };
  }

  test("writes PDF and Word, with the telephone number where it is asked for alone", async () => {
    const { content, to } = makePrivate();
    expect((await run(content, "resume", "--to", to)).code).toBe(0);
    expect((await run(content, "resume", "--to", to, "--private")).code).toBe(0);
    const texts = async (folder: string) => {
      const { pages } = await readPdf(readFileSync(join(to, folder, "Mira-Okafor-Nurse.pdf")));
      const { value } = await mammoth.extractRawText({ path: join(to, folder, "Mira-Okafor-Nurse.docx") });
      return [pages.map(({ text, links }) => `${text} ${links}`).join(""), value];
    };
    for (const text of await texts("en")) expect(text).not.toMatch(/555/);
    const [pdf, word] = await texts("private/en");
    expect(pdf).toMatch(/\+1 555 010 0111[\s\S]*tel:\+15550100111/);
    expect(word).toContain("+1 555 010 0111");
  });

  test.each([
    ["without a number to write", ["--private"], /mine\/private\.yaml names no phone; write one there, like phone: "\+1 555 0100"\n/],
    ["with an option that is none", ["--phone"], /^Unknown option '--phone'.*; write npm run resume -- --private/],
  ])("%s it ends in one line", async (_, options, message) => {
    const { content, to } = makePrivate();
    rmSync(join(content, "private.yaml"));
    const { code, said } = await run(content, "resume", "--to", to, ...options);
    expect([code, said]).toEqual([1, expect.stringMatching(message)]);
    expect(existsSync(to)).toBe(false);
  });

  test("refuses a folder in the content in one line, and writes nothing", async () => {
    const { content } = makePrivate();
    const { code, said } = await run(content, "resume", "--to", join(content, "files"));
    expect([code, said]).toEqual([1, expect.stringMatching(/^--to \S+mine\/files leads into \S+mine\/, where the content is; name another folder\n$/)]);
    expect(existsSync(join(content, "files"))).toBe(false);
  });
});
