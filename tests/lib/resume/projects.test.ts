import { expect, test } from "vitest";
import { groupByKind, listFeatured } from "@/lib/resume/projects";
import { REEF, TIDEPOOL } from "@/tests/sample";

const featured = { ...REEF, id: "kelp", featured: true };

test("projects are grouped by kind, in their own order", () => {
  expect(groupByKind([featured, TIDEPOOL, REEF])).toEqual({ products: [TIDEPOOL], openSource: [featured, REEF] });
});

test("the home page shows the featured projects, products first", () => {
  const product = { ...TIDEPOOL, featured: true };
  expect(listFeatured([featured, REEF, product])).toEqual([product, featured]);
});

test("the home page shows all projects, products first, where none is featured", () => {
  expect(listFeatured([REEF, TIDEPOOL])).toEqual([TIDEPOOL, REEF]);
});
