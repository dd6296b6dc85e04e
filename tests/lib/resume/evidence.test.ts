import { describe, expect, test } from "vitest";
import { deriveEvidence } from "@/lib/resume/evidence";
import { formatReference, type Resume } from "@/lib/resume/resume";
import type { Skill } from "@/lib/resume/schema/skills";
import { findUses } from "@/lib/resume/uses";
import { BIRCH, HARBOR, inline, makeResume, REEF, TIDEPOOL } from "@/tests/sample";

const skill = (id: string, changes: Partial<Skill> = {}): Skill => ({ id, name: id, aliases: [], not: [], ...changes });
const skills = (...listed: Skill[]) => [{ name: "All", skills: listed }];
const highlight = (id: string, text: string, ...children: Resume["experience"][number]["highlights"]) => ({ id, content: inline(text), children });

const bare = { ...HARBOR, stack: [], results: [], highlights: [] };

/** What shows the skill Redis, for a résumé with changes and other editions of it. */
function redis(changes: Partial<Resume>, ...editions: Partial<Resume>[]) {
  const all = [{ projects: [], skills: skills(skill("redis", { name: "Redis" })), ...changes }, ...editions].map((each) => makeResume(each));
  const [resume] = all;
  if (!resume) throw new Error("no résumé");
  const [evidence] = deriveEvidence(resume, findUses(all));
  return evidence && { proofs: evidence.proofs.map(formatReference), entries: evidence.entries.map(formatReference), periods: evidence.periods };
}

describe("a skill is proven by", () => {
  test("an entry whose stack names it", () => {
    expect(redis({ experience: [{ ...bare, stack: ["Go", "redis 7"] }] })).toEqual({
      proofs: ["experience/harbor"],
      entries: ["experience/harbor"],
      periods: [{ start: "2020-07", end: "present" }],
    });
  });

  test("each highlight that mentions it, nested and bold ones too; the entry is then no proof beside them", () => {
    const highlights = [highlight("queue", "A **queue on Redis**.", highlight("retry", "用Redis重试")), highlight("manual", "A manual.")];
    expect(redis({ experience: [{ ...bare, stack: ["Redis"], highlights }] })?.proofs).toEqual(["experience/harbor#queue", "experience/harbor#retry"]);
  });

  test("an alias", () => {
    const aliased = skills(skill("redis", { name: "Redis", aliases: ["Valkey"] }));
    expect(redis({ skills: aliased, experience: [{ ...bare, highlights: [highlight("queue", "Moved to Valkey.")] }] })?.proofs).toEqual(["experience/harbor#queue"]);
  });

  test("the author's word for an entry, or for some of its highlights", () => {
    const highlights = [highlight("queue", "A queue."), highlight("manual", "A manual.")];
    expect(redis({ experience: [{ ...bare, highlights, skills: [{ id: "redis", highlights: [] }] }] })?.proofs).toEqual(["experience/harbor"]);
    expect(redis({ experience: [{ ...bare, highlights, skills: [{ id: "redis", highlights: ["manual"] }] }] })?.proofs).toEqual(["experience/harbor#manual"]);
  });

  test("a project that stands alone", () => {
    expect(redis({ experience: [], projects: [{ ...REEF, stack: ["Redis"], start: "2019-01", end: "2019-06" }] })).toEqual({
      proofs: ["projects/reef"],
      entries: ["projects/reef"],
      periods: [{ start: "2019-01", end: "2019-06" }],
    });
  });
});

describe("a project at an employer", () => {
  const project = { ...TIDEPOOL, stack: ["Redis"], highlights: [], results: [] };

  test("is no proof of its own beside the employer's entry", () => {
    expect(redis({ experience: [{ ...bare, stack: ["Redis"] }], projects: [project] })).toMatchObject({
      proofs: ["experience/harbor"],
      entries: ["experience/harbor", "projects/tidepool"],
    });
  });

  test("is one where the employer's entry does not show the skill; its time is the employer's", () => {
    expect(redis({ experience: [bare], projects: [project] })).toEqual({
      proofs: ["projects/tidepool"],
      entries: ["projects/tidepool"],
      periods: [{ start: "2020-07", end: "present" }],
    });
  });

  test("without months lasts as long as the position that holds what it borrows", () => {
    const [lead] = BIRCH.roles;
    const held = [highlight("queue", "A queue.")];
    const roles: (typeof BIRCH)["roles"] = [lead, { role: "Tester", start: "2016-01", end: "2017-01", highlights: held }];
    const borrowing = { ...project, experience: "birch", borrowed: held };
    expect(redis({ experience: [{ ...BIRCH, roles }], projects: [borrowing] })?.periods).toEqual([{ start: "2016-01", end: "2017-01" }]);
  });

  test("has highlights of its own that count", () => {
    const own = { ...project, stack: [], highlights: [highlight("cache", "A Redis cache.")] };
    expect(redis({ experience: [{ ...bare, stack: ["Redis"] }], projects: [own] })?.proofs).toEqual(["experience/harbor", "projects/tidepool#cache"]);
  });

  test("shows what the highlights that it borrows show, and these count once", () => {
    const highlights = [highlight("queue", "A Redis queue.")];
    expect(redis({ experience: [{ ...bare, highlights }], projects: [{ ...project, stack: [], borrowed: highlights }] })).toMatchObject({
      proofs: ["experience/harbor#queue"],
      entries: ["experience/harbor", "projects/tidepool"],
    });
  });
});

describe("the time of a skill", () => {
  const [lead] = BIRCH.roles;
  const roles: (typeof BIRCH)["roles"] = [lead, { role: "Tester", start: "2018-01", end: "2018-06", highlights: [highlight("load", "Load tests of Redis.")] }];

  test("is that of the position whose highlight mentions it", () => {
    expect(redis({ experience: [{ ...BIRCH, roles }] })?.periods).toEqual([{ start: "2018-01", end: "2018-06" }]);
  });

  test("is that of all positions where the stack names it, without the gaps between them", () => {
    expect(redis({ experience: [{ ...BIRCH, stack: ["Redis"], roles }] })?.periods).toEqual([
      { start: "2019-01", end: "2020-07" },
      { start: "2018-01", end: "2018-06" },
    ]);
  });

  test("is unknown for a project without months and employer", () => {
    expect(redis({ experience: [], projects: [{ ...REEF, stack: ["Redis"] }] })).toMatchObject({ proofs: ["projects/reef"], periods: [] });
  });
});

describe("an author can deny", () => {
  const experience = [{ ...bare, stack: ["Redis"], highlights: [highlight("queue", "No Redis here."), highlight("cache", "Redis.")] }];
  const denying = (...not: string[]) => redis({ experience, skills: skills(skill("redis", { name: "Redis", not })) })?.proofs;

  test("one highlight", () => {
    expect(denying("experience/harbor#queue")).toEqual(["experience/harbor#cache"]);
  });

  test("an entry with all its highlights", () => {
    expect(denying("experience/harbor")).toBeUndefined();
  });
});

describe("editions", () => {
  const experience = [{ ...bare, highlights: [highlight("queue", "A queue."), highlight("cache", "A cache.")] }];
  const chinese = [{ ...bare, highlights: [highlight("queue", "用Redis做队列"), highlight("cache", "缓存")] }];

  test("show what one of them says", () => {
    expect(redis({ experience }, { edition: "zh", experience: chinese })?.proofs).toEqual(["experience/harbor#queue"]);
    expect(redis({ experience: chinese }, { experience })?.proofs).toEqual(["experience/harbor#queue"]);
  });

  test("share the names that a skill has in one of them", () => {
    const named = skills(skill("redis", { name: "远程字典" }));
    expect(redis({ experience: [{ ...bare, stack: ["Redis"] }], skills: named, projects: [] }, { skills: skills(skill("redis", { name: "Redis" })) })?.proofs).toEqual([
      "experience/harbor",
    ]);
  });

  test("share what an author denies in one of them", () => {
    const denied = skills(skill("redis", { name: "Redis", not: ["experience/harbor"] }));
    expect(redis({ experience: chinese }, { experience, skills: denied })).toBeUndefined();
  });
});

test("a skill that nothing shows has no evidence", () => {
  expect(redis({ experience: [bare] })).toBeUndefined();
});
