import { describe, expect, test } from "vitest";
import { Timeline } from "@/components/timeline";
import { nameEdition } from "@/lib/site/edition";
import { makeView } from "@/tests/sample";
import { show, textsOf } from "./show";

const view = makeView("/experience/");

describe("the timeline", () => {
  test("is a picture with a name, drawn for phones and for wide screens", () => {
    const { getAllByRole } = show(<Timeline view={view} />);
    expect(getAllByRole("img", { name: "The career and main skills of Mira Okafor, Jan 2018 to Mar 2024" })).toHaveLength(2);
  });

  test("names the years, employers and main skills in it", () => {
    const { container } = show(<Timeline view={view} />);
    for (const picture of container.querySelectorAll("svg"))
      expect(textsOf(picture.querySelectorAll("text"))).toEqual(expect.arrayContaining(["2020", "Birch & Co", "Harbor Labs", "Go"]));
  });

  test("is told in words too", () => {
    const { getAllByRole } = show(<Timeline view={view} />);
    expect(textsOf(getAllByRole("listitem"))).toEqual([
      "Harbor Labs: Jul 2020 – present",
      "Birch & Co: Jan 2018 – Jul 2020Lead: Jan 2019 – Jul 2020Tester: Jan 2018 – Dec 2018",
      "Lead: Jan 2019 – Jul 2020",
      "Tester: Jan 2018 – Dec 2018",
      "Go: Jul 2020 – present",
    ]);
  });

  test("runs to the left in right-to-left editions", () => {
    const years = (each: typeof view) => {
      const { container } = show(<Timeline view={each} />);
      return [...container.querySelectorAll("svg:last-of-type line")].map((line) => Number.parseFloat(line.getAttribute("x1") ?? ""));
    };
    const [right, left] = [years(view), years({ ...view, names: nameEdition("ar") })];
    expect(right.length).toBeGreaterThan(4);
    left.forEach((x, index) => {
      expect(x).toBeCloseTo(100 - (right[index] ?? Number.NaN), 1);
    });
  });
});
