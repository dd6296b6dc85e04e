import { describe, expect, test } from "vitest";
import { importText } from "@/lib/import/import";
import { formatRemark } from "@/lib/import/report";

const read = (text: string, lang = "en") => importText("resume.md", text, lang);
const remarksOf = (text: string, kind: string) =>
  read(text)
    .remarks.filter((remark) => remark.kind === kind)
    .map((remark) => formatRemark(remark).replace(/ +/g, " "));

const NURSE = `# Mira Okafor

Intensive-care nurse
mira@mira.example | +1 555 0100 | [LinkedIn](https://linkedin.example/mira) | https://mira.example

## Profile

Cares for people on machines.

## Experience

### St Mary's Hospital — Head nurse (July 2019 – Present)

- Cut *waiting* from 20 to 2 days
  - with one list
- Led 14 people

### Harbor Clinic, Nurse

**2012/03 to 2019/06**

Night shifts.

### Volunteer Fire Brigade

## Education

- 2008 – 2012 Port School, BSc Nursing
- **Anaesthesia course** (2015)

## Skills

- Care: Triage, Dialysis (expert), Wound care
- Excel

## Boats

I sail.
`;

describe("a résumé in Markdown", () => {
  const { files } = read(NURSE);

  test("begins with the person, and how to reach them", () => {
    expect(files.get("en/profile.yaml")).toBe(
      "name: Mira Okafor\nheadline: Intensive-care nurse\nsummary: Cares for people on machines.\nlinks:\n  - label: LinkedIn\n    url: https://linkedin.example/mira\n  - label: mira.example\n    url: https://mira.example\nemail: mira@mira.example\n",
    );
    expect(files.get("private.yaml")).toBe("phone: +1 555 0100\n");
  });

  test("has employers with their months in the heading or below it, and bullets", () => {
    expect(files.get("en/experience/st-mary-s-hospital.md")).toBe(
      "---\ncompany: St Mary's Hospital\nrole: Head nurse\nstart: 2019-07\nend: present\n---\n\n- Cut *waiting* from 20 to 2 days\n  - with one list\n- Led 14 people\n",
    );
    expect(files.get("en/experience/harbor-clinic.md")).toBe("---\ncompany: Harbor Clinic\nrole: Nurse\nstart: 2012-03\nend: 2019-06\nsummary: Night shifts.\n---\n");
  });

  test("keeps an employer without months in a section", () => {
    expect(files.get("en/work.yaml")).toBe("title: Other positions\nitems:\n  - name: Volunteer Fire Brigade\n".replace("title: Other positions\n", ""));
  });

  test("has other parts as sections, known ones and own", () => {
    expect(files.get("en/education.yaml")).toBe(
      'title: Education\nitems:\n  - name: Port School, BSc Nursing\n    start: "2008"\n    end: "2012"\n  - name: Anaesthesia course\n    date: "2015"\n',
    );
    expect(files.get("en/sections/boats.yaml")).toBe("title: Boats\nitems:\n  - name: I sail.\n");
  });

  test("has skills by line", () => {
    expect(files.get("en/skills.yaml")).toBe(
      "groups:\n  - name: Care\n    skills:\n      - Triage\n      - name: Dialysis\n        note: expert\n      - Wound care\n  - skills:\n      - Excel\n",
    );
  });
});

describe("what is guessed and left is said by its line:", () => {
  test("guesses", () => {
    expect(remarksOf(NURSE, "guessed")).toEqual([
      "guessed line 3 taken as the headline",
      'guessed line 12 "St Mary\'s Hospital" is taken as the employer, "Head nurse" as the position',
      'guessed line 18 "Harbor Clinic" is taken as the employer, "Nurse" as the position',
      "guessed line 24 lacks the months or the position; it stands in the section work",
    ]);
  });

  test("what cannot stand in content, with its text in the note file", () => {
    const { files, remarks } = read(
      "# Mira\n\n## Experience\n\n### Acme — Nurse (2019-01 – 2020-01)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n<b>bold</b>\n\nTasks:\n\n- Cared\n",
    );
    expect(remarks.filter(({ kind }) => kind === "left").map(({ place }) => place)).toEqual(["line 7", "line 11", "line 17"]);
    for (const lost of ["| 1 | 2 |", "code", "Tasks:"]) expect(files.get("import-notes.md")).toContain(lost);
    expect(files.get("en/experience/acme.md")).toMatch(/summary: "\*\*bold\*\*"\n---\n\n- Cared\n$/);
  });
});

test.each([
  ["2019.01 - 2020.07", "2019-01", "2020-07"],
  ["2019年1月—2020年7月", "2019-01", "2020-07"],
  ["2019年1月至今", "2019-01", "present"],
  ["（2019.01 至 今）", "2019-01", "present"],
  ["Jan 2019 to now", "2019-01", "present"],
  ["January, 2019 – Sept. 2020", "2019-01", "2020-09"],
  ["01/2019 - 07/2020", "2019-01", "2020-07"],
  ["2019 ~ 2020", "2019-01", "2020-01"],
  ["07.2020 – 01.2019", "2019-01", "2020-07"],
])("the months %j are %s to %s", (written, start, end) => {
  const { files } = read(`# Mira\n\n## Experience\n\n### Acme\n\n> ${written} Nurse\n`);
  expect(files.get("en/experience/acme.md")).toBe(`---\ncompany: Acme\nrole: Nurse\nstart: ${start}\nend: ${end}\n---\n`);
});

test.each([
  ["nobody", "Some text.\n", "no name was found; begin the file with a heading that is the name, or a line like Name: …"],
  ["endless quotes", `# Mira\n\n${">".repeat(5000)} x\n`, "the text is nested too deeply to be a résumé"],
])("a file with %s is refused", (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});
