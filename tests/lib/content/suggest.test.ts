import { describe, expect, test } from "vitest";
import { mend } from "@/lib/content/field";
import { explainUnknown, suggest } from "@/lib/content/suggest";
import { day, id, link } from "@/lib/resume/schema/scalars";
import { siteSchema } from "@/lib/resume/schema/site";

describe("suggest", () => {
  test.each([
    ["alias", ["id", "aliases", "level"], "aliases"],
    ["nmae", ["name", "headline"], "name"],
    ["colour", ["company", "role"], undefined],
    ["COMPANY", ["company", "role"], "company"],
    ["text_size", ["paper", "textSize"], "textSize"],
    ["résumé", ["resume", "summary"], "resume"],
    ["startDate", ["start", "end"], "start"],
    ["kube", ["kubernetes", "go"], "kubernetes"],
    ["ku", ["kubernetes", "kutt"], undefined],
    ["employer", ["company", "role"], "company"],
    ["title", ["title", "role"], "title"],
    ["title", ["company", "role"], "role"],
    ["x", [], undefined],
    ["--", ["id"], undefined],
  ])("finds for %s among %j: %s", (word, candidates, nearest) => {
    expect(suggest(word, candidates)).toBe(nearest);
  });

  test("is said with what is known where nothing is near", () => {
    expect(explainUnknown("rust", "a skill", ["go", "c"], { subject: "skills: " })).toEqual({ message: 'skills: "rust" is not a skill; there are go, c', suggestion: undefined });
    expect(explainUnknown("goo", "a skill", ["go", "c"])).toEqual({ message: '"goo" is not a skill; did you mean "go"?', suggestion: "go" });
    expect(explainUnknown("go", "a skill", [])).toEqual({ message: '"go" is not a skill; there is none', suggestion: undefined });
  });
});

const { origin, basePath, editions } = siteSchema.in.shape;

describe("text that a field refuses", () => {
  test.each([
    ["K8s", id, "k8s"],
    ["Go Lang", id, "go-lang"],
    ["小程序", id, undefined],
    ["x.example/a", link, "https://x.example/a"],
    ["mira@mira.example", link, "mailto:mira@mira.example"],
    ["not an address", link, undefined],
    ["2024-02-30", day, undefined],
    ["https://mira.example/", origin, "https://mira.example"],
    ["https://mira.example/cv?a", origin, "https://mira.example"],
    ["mira.example", origin, "https://mira.example"],
    ["cv/", basePath, "/cv"],
    ["en_US", editions.element, "en-US"],
  ])("%j is mended in one of the usual ways", (written, field, mended) => {
    expect(mend(field, written)).toBe(mended);
  });
});
