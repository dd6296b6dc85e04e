import { expect, test } from "vitest";
import { describeAnalytics } from "@/lib/site/analytics";

test.each([
  ["umami", "4f1c", { src: "https://stats.example/script.js", "data-website-id": "4f1c" }],
  ["plausible", "mira.example", { src: "https://stats.example/js/script.js", "data-domain": "mira.example" }],
  ["goatcounter", "", { src: "https://stats.example/count.js", "data-goatcounter": "https://stats.example/count" }],
] as const)("%s counts by its own script, from its one origin", (service, id, attributes) => {
  expect(describeAnalytics({ service, origin: "https://stats.example", id })).toEqual(attributes);
});
