import { expect, test } from "vitest";
import { listScripts } from "@/lib/site/analytics";

test.each([
  ["umami", "4f1c", { src: "https://stats.example/script.js", defer: true, "data-website-id": "4f1c", "data-host-url": "https://stats.example" }],
  ["plausible", "mira.example", { src: "https://stats.example/js/script.js", defer: true, "data-domain": "mira.example" }],
  ["plausible", "pa-a1B2_c-3", { src: "https://stats.example/js/pa-a1B2_c-3.js", defer: true }],
  ["goatcounter", "", { "data-goatcounter": "https://stats.example/count" }],
] as const)("%s with the id %j counts by its one origin", (service, id, attributes) => {
  expect(listScripts({ service, origin: "https://stats.example", id }).at(-1)?.attributes).toEqual(attributes);
});

test("what stands before Plausible's script needs no other", () => {
  const [first] = listScripts({ service: "plausible", origin: "https://stats.example", id: "pa-a1B2" });
  expect(first).toMatchObject({ attributes: {}, text: expect.stringContaining("plausible") });
});
