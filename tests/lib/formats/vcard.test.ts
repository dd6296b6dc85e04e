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
