import { expect, test } from "vitest";
import { makeIds } from "@/lib/import/ids";

test.each([
  ["Grotesk & Söhne GmbH", "grotesk-sohne-gmbh"],
  ["校园书店 2.0", "xiao-yuan-shu-dian-2-0"],
  ["مستشفى الميناء", "mstshfa-lmyn"],
  ["🦊", "fox"],
  ["—", "entry"],
])("the id of %j is %s", (name, id) => {
  expect(makeIds()(name, "entry")).toBe(id);
});

test("an id is given once", () => {
  const makeId = makeIds();
  expect(["Acme", "ACME", "acme!"].map((name) => makeId(name, "entry"))).toEqual(["acme", "acme-2", "acme-3"]);
});
