import { expect, test } from "vitest";
import { formatRatio, formatTable, median } from "@/lib/bench/table";

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[10, 9, 1, 2], 2],
])("the middle of %j is %d", (figures, middle) => {
  expect(median(figures)).toBe(middle);
});

test("there is no middle of nothing", () => {
  expect(() => median([])).toThrow("nothing was measured");
});

test("a ratio has two digits after the point", () => {
  expect(formatRatio(5, 4)).toBe("1.25×");
});

test("a table sets columns of figures to the right, also with a gap", () => {
  const rows = [
    ["home", "2 / 1", 7, "–"],
    ["404", "12 / 3", "1.5×", 12],
  ];
  expect(formatTable(["page", "ms", "times", "more"], rows)).toBe(
    "| page | ms | times | more |\n| --- | ---: | ---: | ---: |\n| home | 2 / 1 | 7 | – |\n| 404 | 12 / 3 | 1.5× | 12 |",
  );
});
