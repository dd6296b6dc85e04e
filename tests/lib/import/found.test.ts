import { describe, expect, test } from "vitest";
import { importText } from "@/lib/import/import";

/** Files as people have them: what of each comes to which file. */
const read = (text: string, lang = "en", file = "resume.md") => importText(file, text, lang, "2026-11").files;
const person = "# Mira Okafor\n\nNurse\n\n";

describe("the person", () => {
  test.each([
    ["front matter", "---\nlayout: resume\nname: Mira Okafor\nemail: mira@mira.example\n---\n\n## Summary\n\nCares.\n"],
    ["HTML", '<div align="center">\n<h1>Mira Okafor</h1>\n<a href="mailto:mira@mira.example">write</a><br>Nurse\n</div>\n'],
    ["a line", "Mira Okafor\n\nmira@mira.example\n"],
    ["a field below the title of the document", "# Curriculum Vitae\n\nName: Mira Okafor\n\n## Contact\n\n- E-mail: mira@mira.example\n"],
    ["the title of the document", "# Résumé of Mira Okafor\n\nmira@mira.example\n"],
    ["a heading below a picture", "![me](me.png)\n\n# Mira Okafor\n\nmira@mira.example\n"],
  ])("is named by %s", (_, text) => {
    const profile = read(text).get("en/profile.yaml");
    expect(profile).toContain("name: Mira Okafor\n");
    if (text.includes("@")) expect(profile).toContain("email: mira@mira.example\n");
  });

  test("is named by the first line of what Chinese templates say of people", () => {
    expect(read("# 个人简历\n\n## 个人信息\n\n- 林晓/女/1990\n- 期望职位：护士\n", "zh").get("zh/profile.yaml")).toBe("name: 林晓\nheadline: 护士\nseeking: 护士\n");
  });

  test("has the trade that stands beside the address", () => {
    expect(read("# Mira Okafor\n\nSenior nurse · mira@mira.example\n").get("en/profile.yaml")).toContain("headline: Senior nurse\n");
  });
});

test("what stands beside the position that is sought is told apart", () => {
  const files = read("# 林晓\n\n求职意向：后端开发 · 上海 · lin@lin.example · https://lin.example/me\n", "zh");
  expect(files.get("zh/profile.yaml")).toBe(
    "name: 林晓\nheadline: 后端开发\nseeking: 后端开发\nlinks:\n  - label: lin.example\n    url: https://lin.example/me\nemail: lin@lin.example\n",
  );
  expect(files.get("import-notes.md")).toContain("上海");
});

test("what stands beside the address is the headline where it names a trade, alone", () => {
  const files = read("# Mira Okafor\n\nSenior nurse | Leeds, UK | mira@mira.example\n");
  expect(files.get("en/profile.yaml")).toContain("headline: Senior nurse\n");
  expect(files.get("import-notes.md")).toContain("Leeds UK");
});

test.each([
  ["Ich bin Pflegerin und arbeite mit Kindern.", "de"],
  ["Je soigne des enfants avec patience et pour les parents.", "fr"],
  ["Cuido a los niños con paciencia y para las familias.", "es"],
  ["I care for children, with patience and the parents.", "en"],
  ["קריירה ארוכה בסיעוד", "he"],
])("the language of %j is %s", (text, lang) => {
  expect(importText("resume.md", `# Mira\n\n${text}\n`, undefined).lang).toBe(lang);
});

describe("an employer", () => {
  test.each([
    ["a line in bold", "**Port Hospital** | Nurse | 2019.01 – 2020.02\n\n- Cared\n"],
    ["a bullet", "- **Port Hospital** — Nurse, 2019.01 – 2020.02\n  - Cared\n"],
    ["the position first", "### Nurse, Port Hospital (Jan 2019 – Feb 2020)\n\n- Cared\n"],
    ["the position in bold below", "### Port Hospital (2019.01 – 2020.02)\n\n**Nurse**\n\n- Cared\n"],
    ["months and position in a quote", "### Port Hospital\n\n> 2019.01 – 2020.02 Nurse\n\n- Cared\n"],
    ["the place behind the employer, the position below", "### Port Hospital, Leeds\n\n**Nurse** (2019.01 – 2020.02)\n\n- Cared\n"],
    ["“at”", "### Nurse at Port Hospital\n\n*01/2019 – 02/2020*\n\n- Cared\n"],
  ])("is read from %s", (_, text) => {
    expect(read(`${person}## Work Experience\n\n${text}`).get("en/experience/port-hospital.md")?.replace("location: Leeds\n", "")).toBe(
      "---\ncompany: Port Hospital\nrole: Nurse\nstart: 2019-01\nend: 2020-02\n---\n\n- Cared\n",
    );
  });

  test("with positions under headings of their own is one entry", () => {
    const text = "## Experience\n\n### [Port Hospital](https://port.example)\n\n#### Head nurse | 2019.01 – present\n\n- Led\n\n#### Nurse | 2015.01 – 2018.12\n\n- Cared\n";
    expect(read(person + text).get("en/experience/port-hospital.md")).toBe(
      "---\ncompany: Port Hospital\nurl: https://port.example\nroles:\n  - role: Head nurse\n    start: 2019-01\n    end: present\n  - role: Nurse\n    start: 2015-01\n    end: 2018-12\n---\n\n## Head nurse\n\n- Led\n\n## Nurse\n\n- Cared\n",
    );
  });

  test.each([
    "Опыт работы",
    "職務経歴",
    "경력",
    "工作經歷",
    "ניסיון תעסוקתי",
    "Beruflicher Werdegang",
    "Experiência Profissional",
    "Esperienza lavorativa",
    "Expe\u0301rience",
    "Work",
  ])("stands below a heading that says %s", (heading) => {
    expect([...read(`${person}## ${heading}\n\n### Port Hospital — Nurse (2019.01 – 2020.02)\n`).keys()]).toContain("en/experience/port-hospital.md");
  });

  test("without months and one without a position stand in one section", () => {
    const work = read(`${person}## Experience\n\n### Port Hospital\n\n- Cared\n\n## Employment\n\n### Harbor Clinic\n`).get("en/work.yaml");
    expect(work).toBe("items:\n  - name: Port Hospital\n    highlights:\n      - Cared\n  - name: Harbor Clinic\n");
  });
});

test("languages have how well they are spoken, skills their own lines", () => {
  const files = read(`${person}## Languages\n\n- Igbo: mother tongue\n- English (good)\n\n## Skills\n\n**Care:** Triage, CI/CD\n**Tools:** Excel\n`);
  expect(files.get("en/languages.yaml")).toContain("- name: Igbo\n    role: mother tongue\n  - name: English\n    role: good\n");
  expect(files.get("en/skills.yaml")).toBe("groups:\n  - name: Care\n    skills:\n      - Triage\n      - CI/CD\n  - name: Tools\n    skills:\n      - Excel\n");
});

/** Text that has no place in the content as it stands. */
const ODD: [string, string, string][] = [
  ["a second e-mail address", `${person}a@mira.example b@mira.example\n`, "b@mira.example"],
  ["the address of a picture", `${person}## Summary\n\nSee ![chart](https://mira.example/chart.png) here.\n`, "https://mira.example/chart.png"],
  ["a link that leads nowhere on the web", `${person}[Download](resume.pdf)\n`, "resume.pdf"],
  ["the link of a line with months", `${person}## Experience\n\n### Port Hospital\n\n[Nurse](https://port.example/ward) 2019 – 2020\n`, "https://port.example/ward"],
  ["a table", `${person}## Education\n\n| Year | School |\n|---|---|\n| 2012 | Port School |\n`, "Port School"],
  ["HTML's comments", `${person}## Summary\n\nCares.\n\n<!-- secretly -->\n`, "secretly"],
];

test.each(ODD)("no word is lost: %s", (_, text, word) => {
  expect([...read(text).values()].join("\n")).toContain(word);
});

test("keys that stand twice in JSON lose nothing", () => {
  const text = '{"basics":{"name":"Mira Okafor","label":"Nurse"},"work":[{"name":"Port Hospital"}],"work":[{"name":"Harbor Clinic"}]}';
  expect([...read(text, "en", "resume.json").values()].join("\n")).toMatch(/Port Hospital/);
});

/** JSON Resume that the content would refuse; each comes in, with what does not fit in the notes. */
const MISFITS: [string, object, RegExp][] = [
  ["an end that is no date", { work: [{ name: "Port Hospital", position: "Nurse", startDate: "2019-01", endDate: "Summer 2020" }] }, /Summer 2020/],
  ["an address that is none", { projects: [{ name: "Ward", url: "#" }] }, /#/],
  ["a section whose end comes first", { education: [{ institution: "Port School", startDate: "2018", endDate: "2015" }] }, /start: "2015"/],
  ["a date that goes on", { certificates: [{ name: "Nursing", date: "present" }] }, /present/],
  ["work that has not begun", { work: [{ name: "Port Hospital", position: "Nurse", startDate: "2027-02" }] }, /2027-02/],
  ["a date beside a span", { boats: [{ name: "Tern", date: "2019", start: "2018" }] }, /2019/],
  ["a list with an odd name", { "a--b": [{ name: "Tern" }] }, /Tern/],
  ["skills that are words", { skills: ["Triage", "Excel"] }, /- Triage\n {6}- Excel/],
  ["a picture within", { basics: { name: "Mira Okafor", label: "Nurse", image: "data:image/png;base64,AAAA" } }, /a picture within the file/],
  ["a number said again", { basics: { name: "Mira Okafor", label: "Nurse", phone: ["+1 555 010 0199"], summary: "Call (555) 010-0199." } }, /phone: "?\+1 555 010 0199/],
];

test.each(MISFITS)("%s", (_, resume, expected) => {
  const { files, remarks } = importText("resume.json", JSON.stringify({ basics: { name: "Mira Okafor", label: "Nurse" }, ...resume }), "en", "2026-11");
  expect([...files.values()].join("\n")).toMatch(expected);
  expect(remarks.length).toBeGreaterThan(0);
  for (const [name, text] of files) if (!/private|notes/.test(name)) expect(text).not.toContain("010-0199");
});

test("JSON that is nested without end is refused", () => {
  expect(() => read(`{"basics":{"name":"Mira"},"x":${"[".repeat(30_000)}${"]".repeat(30_000)}}`, "en", "resume.json")).toThrow("resume.json is nested too deeply to be a résumé");
});
