import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortenCompany } from "@/lib/resume/format";
import type { Month } from "@/lib/resume/month";
import { deriveAxis, deriveTimeline, type Measure } from "@/lib/resume/timeline";
import { HARBOR, makeResume } from "@/tests/sample";

const WIDE: Measure = { width: 640, letter: 15 };
const PHONE: Measure = { width: 284, letter: 14, isNamedAbove: true };

type Job = [company: string, start: string, end: string];

/** A career of jobs with one position each, newest first; as of March 2024. */
function career(...jobs: Job[]) {
  const experience = jobs.map(([company, start, end], index) => ({
    ...HARBOR,
    id: `job-${index}`,
    company,
    results: [],
    roles: [{ role: "Nurse", start: start as Month, end: end as Month | "present", highlights: [] }] as (typeof HARBOR)["roles"],
  }));
  return makeResume({ experience, projects: [] });
}

function draw(jobs: Job[], measure = WIDE) {
  const timeline = deriveTimeline(career(...jobs), measure);
  if (!timeline) throw new Error("nothing is drawn");
  return timeline;
}

describe("the axis", () => {
  test("runs from the January before the first job to the last month, with a line for each year", () => {
    const { axis, bands } = draw([["Acme", "2020-07", "2024-01"]]);
    expect(axis.ticks).toEqual([
      { text: "2020", x: 0 },
      { text: "2021", x: 25 },
      { text: "2022", x: 50 },
      { text: "2023", x: 75 },
    ]);
    expect(bands[0]?.stretches).toEqual([{ x: 12.5, width: 87.5 }]);
  });

  test("names months where there are not two years, and is six months long at least", () => {
    const { axis, bands } = draw([["Acme", "2023-04", "2023-04"]]);
    expect(axis.ticks.map(({ text }) => text)).toEqual(["Apr 2023", "May 2023", "Jun 2023", "Jul 2023", "Aug 2023", "Sep 2023"]);
    expect(bands[0]?.stretches).toEqual([{ x: 0, width: 16.67 }]);
  });

  test("names fewer years where there is less room", () => {
    const jobs: Job[] = [["Acme", "1984-01", "present"]];
    expect(
      draw(jobs)
        .axis.ticks.map(({ text }) => text)
        .join(" "),
    ).toBe("1985 1990 1995 2000 2005 2010 2015 2020");
    expect(
      draw(jobs, PHONE)
        .axis.ticks.map(({ text }) => text)
        .join(" "),
    ).toBe("1990 2000 2010");
  });

  test("is left out where nothing has a time", () => {
    expect(deriveAxis(makeResume({ experience: [], projects: [] }), WIDE)).toBeUndefined();
    expect(deriveTimeline(makeResume({ experience: [], projects: [] }), WIDE)).toBeUndefined();
  });
});

describe("bands", () => {
  test("stand in one row, oldest first, as long as they and their names do not meet", () => {
    const { bands, rows } = draw([
      ["Gamma", "2022-01", "present"],
      ["Beta", "2019-01", "2022-01"],
      ["Alpha", "2014-01", "2018-06"],
    ]);
    expect(rows).toBe(1);
    expect(bands.map(({ label, isInside, isCurrent }) => [label.text, isInside, isCurrent])).toEqual([
      ["Alpha", true, false],
      ["Beta", true, false],
      ["Gamma", true, true],
    ]);
  });

  test("that overlap stand in rows of their own", () => {
    const { bands } = draw([
      ["Gamma", "2020-01", "present"],
      ["Beta", "2018-01", "2021-01"],
      ["Alpha", "2014-01", "2018-01"],
    ]);
    expect(bands.map(({ row }) => row)).toEqual([0, 0, 1]);
  });

  test("of one month can be seen, and are named beside", () => {
    const { bands } = draw([
      ["Beta", "2004-03", "present"],
      ["Alpha", "2004-01", "2004-01"],
    ]);
    expect(bands[0]).toMatchObject({ stretches: [{ x: 0, width: 1.2 }], isInside: false, label: { text: "Alpha", x: 1.2, anchor: "start", gap: 6 } });
  });

  test("at the end of the axis are named before them", () => {
    const { bands } = draw([
      ["Beta Laboratories", "2024-01", "present"],
      ["Alpha", "2014-01", "2020-01"],
    ]);
    expect(bands[1]).toMatchObject({ isInside: false, label: { text: "Beta Laboratories", anchor: "end" } });
  });

  test("of an employer left and joined again are stretches of one row; positions that follow each other are marked", () => {
    const [role] = HARBOR.roles;
    const roles: (typeof HARBOR)["roles"] = [
      { ...role, start: "2023-01", end: "present" },
      { ...role, start: "2020-01", end: "2021-01" },
      { ...role, start: "2019-01", end: "2020-01" },
    ];
    const timeline = deriveTimeline(makeResume({ experience: [{ ...HARBOR, roles }], projects: [] }), WIDE);
    expect(timeline?.bands[0]?.stretches).toHaveLength(2);
    expect(timeline?.bands[0]?.changes).toHaveLength(2);
  });

  test("have names that are cut where there is no room", () => {
    const long = "The Honourable Company of Edinburgh Golfers and Associated Pastimes";
    const { bands } = draw([
      [long, "2016-01", "2018-01"],
      ["Alpha", "2014-01", "2024-01"],
    ]);
    const [, band] = bands;
    expect(band?.label.text).toMatch(/^The Honourable .+…$/);
  });
});

test.each([
  ["上海示例科技有限公司", "上海示例科技"],
  ["示例股份有限公司", "示例"],
  ["示例有限责任公司", "示例"],
  ["趣味工坊", "趣味工坊"],
  ["Acme Technology Co., Ltd.", "Acme Technology"],
  ["Acme, Inc.", "Acme"],
  ["Acme GmbH", "Acme"],
  ["Incognito", "Incognito"],
  ["有限公司", "有限公司"],
])("the company %s is called %s in the drawing", (company, short) => {
  expect(shortenCompany(company)).toBe(short);
});

describe("lanes", () => {
  const skills = [
    { name: "All", skills: ["Go", "Redis", "SQL", "C++", "PHP", "Lua", "Qt"].map((name) => ({ id: name.toLowerCase().replace("++", "pp"), name, aliases: [], not: [] })) },
  ];

  test("are the skills shown most often and longest, in the order of the résumé", () => {
    const stack = ["Redis", "SQL", "C++", "PHP", "Lua", "Qt"];
    const resume = makeResume({
      skills,
      projects: [],
      experience: [
        { ...HARBOR, stack },
        { ...HARBOR, id: "old", stack: ["Go", "Qt"], roles: [{ ...HARBOR.roles[0], start: "2019-01", end: "2019-03" }] },
      ],
    });
    expect(deriveTimeline(resume, WIDE)?.lanes.map(({ skill }) => skill.name)).toEqual(["Redis", "SQL", "C++", "PHP", "Lua", "Qt"]);
  });

  test("that begin late are named so that the name stays in the drawing", () => {
    const long = { id: "kubernetes", name: "Kubernetes in production", aliases: [], not: [] };
    const resume = makeResume({
      skills: [{ name: "All", skills: [long] }],
      projects: [],
      experience: [
        { ...HARBOR, stack: [], roles: [{ ...HARBOR.roles[0], start: "2014-01", end: "2023-12" }] },
        { ...HARBOR, id: "new", stack: [long.name], roles: [{ ...HARBOR.roles[0], start: "2023-12" }] },
      ],
    });
    expect(deriveTimeline(resume, PHONE)?.lanes[0]?.label).toEqual({ text: long.name, x: 100, anchor: "end", gap: 0 });
  });
});

test("whatever the career, everything stays on the axis, and no two things in a row meet", () => {
  const index = fc.integer({ min: 1975 * 12, max: 2024 * 12 + 1 });
  const write = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  const name = fc.oneof(
    fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."上海示例科技网络"), minLength: 1, maxLength: 30 }),
  );
  const job = fc
    .tuple(name, index, fc.nat({ max: 500 }))
    .map(([company, start, length]): Job => [company, write(start), start + length > 2024 * 12 ? "present" : write(start + length)]);
  fc.assert(
    fc.property(fc.array(job, { minLength: 1, maxLength: 12 }), fc.constantFrom(WIDE, PHONE), (jobs, measure) => {
      const { bands, lanes, rows, axis } = draw(jobs, measure);
      for (const { x, width } of [...bands, ...lanes].flatMap(({ stretches }) => stretches)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(100.02);
        expect(width).toBeGreaterThan(0.5);
      }
      for (const { x } of axis.ticks) expect(x >= 0 && x < 100).toBe(true);
      const inRows = Array.from({ length: rows }, (_, row) => bands.filter((band) => band.row === row));
      for (const row of inRows) {
        expect(row.length).toBeGreaterThan(0);
        row.slice(1).forEach((band, position) => {
          const before = row[position];
          const end = Math.max(...(before?.stretches.map(({ x, width }) => x + width) ?? []));
          expect(band.stretches[0]?.x).toBeGreaterThanOrEqual(end - 0.02);
        });
      }
    }),
  );
});
