import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { importResume, importText } from "@/lib/import/import";
import { formatRemark } from "@/lib/import/report";

const read = (resume: object) => importText("resume.json", JSON.stringify({ basics: { name: "Mira Okafor", label: "Nurse" }, ...resume }), "en");
const remarksOf = (resume: object, kind: string) =>
  read(resume)
    .remarks.filter((remark) => remark.kind === kind)
    .map((remark) => formatRemark(remark).replace(/ +/g, " "));

describe("files as they are found in the world", () => {
  test("may end a position by null, or have years and days for dates", () => {
    const { files } = read({
      work: [
        { name: "A", position: "Nurse", startDate: "2020-05-17", endDate: null },
        { name: "B", position: "Nurse", startDate: "2015", endDate: "2018" },
      ],
    });
    expect(files.get("en/experience/a.md")).toContain("start: 2020-05\nend: present\n");
    expect(files.get("en/experience/b.md")).toMatch(/start: 2015-01\nend: 2018-01\n/);
  });

  test("may use the keys of older versions", () => {
    const { files } = read({
      basics: { name: "Mira", website: "https://mira.example", picture: "https://mira.example/me.jpg" },
      work: [{ company: "Acme", position: "Nurse", website: "acme.example", startDate: "2020-01" }],
    });
    expect(files.get("en/profile.yaml")).toBe("name: Mira\nheadline: Nurse\nurl: https://mira.example\nimage: https://mira.example/me.jpg\n");
    expect(files.get("en/experience/acme.md")).toContain("company: Acme\nurl: https://acme.example\n");
  });

  test("may have several positions at one employer, which become one entry", () => {
    const { files } = read({
      work: [
        { name: "Acme", position: "Head nurse", startDate: "2020-01", highlights: ["Led."] },
        { name: "Acme", position: "Nurse", startDate: "2015-01", endDate: "2020-01", highlights: ["Cared.", "Learned."] },
        { name: "Other", position: "Nurse", startDate: "2010-01", endDate: "2015-01" },
      ],
    });
    expect([...files.keys()].filter((name) => name.includes("experience"))).toEqual(["en/experience/acme.md", "en/experience/other.md"]);
    expect(files.get("en/experience/acme.md")).toBe(
      "---\ncompany: Acme\nroles:\n  - role: Head nurse\n    start: 2020-01\n    end: present\n  - role: Nurse\n    start: 2015-01\n    end: 2020-01\n---\n\n## Head nurse\n\n- Led.\n\n## Nurse\n\n- Cared.\n- Learned.\n",
    );
  });

  test("may name things in any script; ids are Latin", () => {
    const { files } = read({
      work: [{ name: "上海示例科技有限公司", position: "护士", startDate: "2020-01" }],
      projects: [{ name: "مشروع" }],
      skills: [{ name: "语言", keywords: ["德语", "Go"] }],
    });
    expect([...files.keys()].filter((name) => name.endsWith(".md"))).toEqual(["en/experience/shang-hai-shi-li-ke-ji-you-xian-gong-si.md", "en/projects/mshrw.md"]);
    expect(files.get("en/skills.yaml")).toBe("groups:\n  - name: 语言\n    skills:\n      - id: de-yu\n        name: 德语\n      - Go\n");
  });

  test("may hold Markdown", () => {
    const { files } = read({ work: [{ name: "A", position: "Nurse", startDate: "2020-01", highlights: ["**Led** a [team](https://a.example)", "2 * 3 = 6"] }] });
    expect(files.get("en/experience/a.md")).toContain("- **Led** a [team](https://a.example)\n- 2 \\* 3 = 6\n");
  });
});

describe("what is taken, guessed and left is said by its place:", () => {
  test("guesses", () => {
    expect(
      remarksOf({ work: [{ name: "A", position: "Nurse", startDate: "July 2015", endDate: "2012-01" }], projects: [{ name: "Tide", url: "github.com/mira/tide" }] }, "guessed"),
    ).toEqual([
      'guessed work[0].startDate "July 2015" is taken as 2015-07',
      "guessed work[0].endDate 2012-01 lies before 2015-07; they are swapped",
      'guessed projects[0].url "github.com/mira/tide" has no scheme; taken as https://github.com/mira/tide',
      "guessed projects[0].type taken as open-source",
    ]);
  });

  test("positions that lack what an entry needs stand in a section", () => {
    const { files } = read({
      work: [
        { name: "A", position: "Nurse", highlights: ["Cared."] },
        { name: "B", startDate: "2012-01" },
      ],
    });
    expect(files.get("en/work.yaml")).toBe("items:\n  - name: A\n    role: Nurse\n    highlights:\n      - Cared.\n  - name: B\n    start: 2012-01\n    end: present\n");
  });

  test("what has no place, in the note file too", () => {
    const { files, remarks } = read({
      basics: { name: "Mira", label: "Nurse", email: "mira at example", age: 40 },
      hobbies: "tides",
      work: [{ name: "A", position: "Nurse", startDate: "soon", highlights: ["Cared.", { a: 1 }] }],
    });
    expect(remarks.filter(({ kind }) => kind === "left").map(({ place }) => place)).toEqual([
      "work[0].startDate",
      "work[0].highlights[1]",
      "basics.email",
      "basics.age",
      "hobbies",
    ]);
    const notes = files.get("import-notes.md");
    for (const lost of ["soon", '{"a":1}', "mira at example", "40", "tides"]) expect(notes).toContain(lost);
  });

  test("the telephone number, which goes to a file that stays private", () => {
    const { files } = read({ basics: { name: "Mira", label: "Nurse", phone: "+1 555 0100" } });
    expect(files.get("private.yaml")).toBe("phone: +1 555 0100\n");
    expect(files.get("en/profile.yaml")).not.toContain("555");
  });
});

test.each([
  ["中文简历 name", "zh"],
  ["ひらがな name", "ja"],
  ["مرحبا بكم", "ar"],
  ["A plain name", "en"],
])("the language of %j is guessed as %s", (name, lang) => {
  expect(importText("resume.json", JSON.stringify({ basics: { name } }), undefined).lang).toBe(lang);
});

describe("a file that is none", () => {
  const importFile = (bytes: string | Uint8Array) => {
    const folder = mkdtempSync(join(tmpdir(), "import-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "resume.json");
    writeFileSync(file, bytes);
    return () => importResume(file, "en");
  };

  test.each<[string, string | Uint8Array, RegExp]>([
    ["empty", " \n", /resume\.json is empty$/],
    ["huge", "x".repeat(5_000_000), /is larger than 128 KB; is it a résumé\? A picture within it has to go$/],
    ["binary", new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe]), /is not UTF-8 text; save it as UTF-8, or export it as JSON Resume$/],
    ["text with a null in it", "a\0b", /is not UTF-8 text/],
    ["broken", '{\n  "basics": {,}\n}', /resume\.json:2:14 {2}is not JSON: /],
    ["cut off", '{"basics": {', /resume\.json:1:13 {2}is not JSON: /],
    ["a list", "[]", /:1:1 {2}is not a JSON Resume: it should hold an object/],
    ["without a name", "{}", /^basics\.name is missing; write the person's name into the file$/],
    ["nested without end", `${"[".repeat(100_000)}`, /is not JSON/],
  ])("is refused in one line: %s", (_, bytes, message) => {
    return expect(importFile(bytes)()).rejects.toThrow(message);
  });

  test("that is not there is named", () => {
    return expect(importResume("nowhere.json", "en")).rejects.toThrow("nowhere.json is not there; name a JSON Resume or a Markdown file");
  });

  test("that means harm does none", () => {
    const hostile =
      '{"__proto__": {"polluted": true}, "basics": {"name": "../../etc/passwd", "label": "</script><script>alert(1)</script>"}, "work": [{"name": "../../../x", "position": "a: b\\n---\\n# c", "startDate": "2020-01", "highlights": ["{#content}", "---", "```", "<img src=x onerror=alert(1)>"]}]}';
    const { files } = importText("resume.json", hostile, "en");
    expect([...files.keys()].every((name) => !name.includes(".."))).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
