import ICAL from "ical.js";
import { expect, test } from "vitest";
import { formatVcard } from "@/lib/formats/vcard";
import { makeResume } from "@/tests/sample";

test("a contact card says who, and where to reach them", () => {
  const card = formatVcard(makeResume(), "https://mira.example/en/");
  expect(card.split("\r\n")).toEqual([
    "BEGIN:VCARD",
    "VERSION:4.0",
    "FN:Mira Okafor",
    "N:Okafor;Mira;;;",
    "TITLE:Back-end developer",
    "ORG:Harbor Labs",
    "EMAIL:mira@mira.example",
    "URL:https://mira.example/en/",
    "URL:https://mira.example",
    "LANG:en",
    "END:VCARD",
    "",
  ]);
});

test.each([
  ["刘宁", "N:刘;宁;;;"],
  ["欧阳小满", "N:欧阳;小满;;;"],
  ["Mira", "N:Mira;;;;"],
  ["Mira; van Okafor", "N:Okafor;Mira\\; van;;;"],
])("the name %s stands in parts: %s", (name, line) => {
  const resume = makeResume();
  expect(formatVcard({ ...resume, profile: { ...resume.profile, name } }, "https://mira.example/en/")).toContain(`\r\n${line}\r\n`);
});

test.each([
  ["a line break, and what separates parts", 'Mira\nOkafor; "Bob", Jr. \\ <b>&amp;'],
  ["60 characters of three octets", "阿卜杜勒穆罕默德买买提江艾合买提玉素甫江卡德尔尼亚孜阿布都热合曼吐尔逊巴依依明江库尔班热依木买合木提阿里木江阿不都"],
  ["letters of both directions", "سلمى Liam ناصر بنت عبدالرحمن بن محمد الهاشمي القرشي المكي من مكة"],
  ["one letter", "X"],
])("a name of %s is read back as it is, and no line has more than 75 octets", (_, name) => {
  const resume = makeResume();
  const card = formatVcard({ ...resume, profile: { ...resume.profile, name, headline: `${name} / ${name}` } }, "https://mira.example/en/");
  expect(Math.max(...card.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(card).not.toContain("\ufffd");
  const read = new ICAL.Component(ICAL.parse(card));
  const plain = (value: unknown) => String(value).replaceAll("\\;", ";"); // ical.js leaves this one escape in
  expect([plain(read.getFirstPropertyValue("fn")), plain(read.getFirstPropertyValue("title"))]).toEqual([name, `${name} / ${name}`]);
});
