import { expect, test } from "vitest";
import { skillsSchema } from "@/lib/resume/schema/skills";

const parse = (skill: unknown) => skillsSchema.parse({ groups: [{ name: "Any", skills: [skill] }] }).groups[0]?.skills[0];

test.each([
  ["Go", "go"],
  ["go-zero", "go-zero"],
  ["C++", "cpp"],
  ["C#", "csharp"],
  ["Node.js", "node-js"],
  ["Apache Doris", "apache-doris"],
  ["(Lua)", "lua"],
])("the skill %s has the id %s", (name, id) => {
  expect(parse(name)).toEqual({ id, name, aliases: [], not: [] });
});

test("a skill may have an id of its own, aliases, level and note", () => {
  const skill = { id: "mini-programs", name: "小程序", aliases: ["Mini programs"], level: "熟练", note: "两年" };
  expect(parse(skill)).toEqual({ ...skill, not: [] });
});

test.each(["小程序", "Café", "!!!"])("the skill %s needs an id", (name) => {
  expect(() => parse(name)).toThrow("has no Latin letters to make an id of");
});
