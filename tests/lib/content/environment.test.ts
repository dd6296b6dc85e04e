import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readNow } from "@/lib/content/environment";
import { HARBOR, load, problemsOf } from "./write-folder";

const WITHOUT_JOBS = Object.fromEntries(["zh", "en"].flatMap((edition) => [`${edition}/experience/harbor.md`, `${edition}/projects/tidepool.md`].map((file) => [file, null])));

describe("the month that present stands for", () => {
  test.each([
    ["1710460800", "2024-03"],
    ["1711929599", "2024-03"],
    ["1711929600", "2024-04"],
    ["0", "1970-01"],
  ])("is, with SOURCE_DATE_EPOCH=%s, %s in UTC", (epoch, month) => {
    expect(load(WITHOUT_JOBS, { SOURCE_DATE_EPOCH: epoch }).resumes[0].asOf).toBe(month);
  });

  test.each([
    ["unset", undefined],
    ["empty", ""],
  ])("is this month where SOURCE_DATE_EPOCH is %s", (_, epoch) => {
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ now: Date.UTC(2031, 10, 30, 23, 59) });
    const environment = epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch };
    expect(readNow(environment)).toEqual({ month: "2031-11", day: "2031-12-01" });
  });

  test.each(["soon", "-1", "1.5", "1710460800000"])("is refused where SOURCE_DATE_EPOCH is %s", (epoch) => {
    expect(problemsOf({}, { SOURCE_DATE_EPOCH: epoch })).toEqual([`SOURCE_DATE_EPOCH:1:1  "${epoch}" is not a time; write seconds since 1970, or unset it`]);
  });
});

test("a change is taken until the day is over where clocks are furthest ahead", () => {
  const changed = (day: string) => ({ "zh/experience/harbor.md": HARBOR, "en/experience/harbor.md": HARBOR.replace("end:", `updated: ${day}\nend:`) });
  expect(problemsOf(changed("2024-03-15"))).toEqual([]);
  expect(problemsOf(changed("2024-03-16"), { SOURCE_DATE_EPOCH: "1710496800" })).toEqual([]);
  expect(problemsOf(changed("2024-03-16"), { SOURCE_DATE_EPOCH: "1710496799" })).toEqual([
    "content/en/experience/harbor.md:5:10  updated: 2024-03-16 lies after today, 2024-03-15; write the day of the last change",
  ]);
});

describe("SITE_ORIGIN and SITE_BASE_PATH", () => {
  const site = "origin: https://mira.example\nbasePath: /resume\neditions: [zh, en]\n";

  test("stand in for what site.yaml says", () => {
    const { origin, basePath } = load({ "site.yaml": site }, { SITE_ORIGIN: "http://localhost:3000", SITE_BASE_PATH: "/cv/2024" }).site;
    expect({ origin, basePath }).toEqual({ origin: "http://localhost:3000", basePath: "/cv/2024" });
  });

  test("change nothing where they are not set", () => {
    const { origin, basePath } = load({ "site.yaml": site }).site;
    expect({ origin, basePath }).toEqual({ origin: "https://mira.example", basePath: "/resume" });
  });

  test("an empty base path is the root", () => {
    expect(load({ "site.yaml": site }, { SITE_BASE_PATH: "" }).site.basePath).toBe("");
  });

  test("an origin makes up for a missing one", () => {
    expect(load({ "site.yaml": "editions: [zh, en]\n" }, { SITE_ORIGIN: "https://mira.example" }).site.origin).toBe("https://mira.example");
  });

  test("are named where they are wrong, and site.yaml where it is", () => {
    expect(problemsOf({ "site.yaml": "origin: https://mira.example\neditions: [zh, en]\ndefault: fr\n" }, { SITE_ORIGIN: "mira.example", SITE_BASE_PATH: "resume/" })).toEqual([
      'SITE_ORIGIN:1:1  origin: "mira.example" is not an origin; write scheme and host alone, like https://example.com',
      'SITE_BASE_PATH:1:1  basePath: "resume/" is not a base path; write it like /resume, or leave it out',
      'content/site.yaml:3:10  default: "fr" is not among editions; write one of zh, en',
    ]);
  });

  test("an empty origin counts as unset", () => {
    expect(load({}, { SITE_ORIGIN: "" }).site.origin).toBe("https://mira.example");
  });
});
