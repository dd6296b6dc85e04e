import { describe, expect, test } from "vitest";
import { SkillMatrix } from "@/components/skill-matrix";
import { labelsSchema } from "@/lib/resume/schema/labels";
import type { SkillGroup } from "@/lib/resume/schema/skills";
import { makeResume, makeView } from "@/tests/sample";
import { linksIn, show, textsOf } from "./show";

const labels = labelsSchema("en").parse({});

describe("the matrix of skills", () => {
  const draw = () => {
    const { container } = show(<SkillMatrix view={makeView("/skills/")} />);
    return { container, cells: [...container.querySelectorAll("tr")].map((row) => textsOf(row.children)) };
  };

  test("has a column each for the skill, when, how long and how many proofs", () => {
    const { container, cells } = draw();
    expect(cells[0]).toEqual(["Skill", "When", "Duration", "Proofs"]);
    expect(textsOf(container.querySelectorAll("th[scope=col]"))).toEqual(["Skill", "When", "Duration", "Proofs"]);
  });

  test("has a heading for each group, and a row for each skill", () => {
    const { container, cells } = draw();
    expect(cells[1]).toEqual(["Languages"]);
    expect(cells[2]).toEqual(["Go (Skill)fluentten years", "2020 – present", "3 years 8 months1 proof", "1"]);
    expect(container.querySelectorAll("svg rect")).toHaveLength(2);
    expect(linksIn(container)).toEqual({ "Go (Skill)": "/en/skills/go/" });
  });

  test("has a heading for a group without a name only beside others", () => {
    const [group] = makeView("/skills/").resume.skills;
    const headings = (...skills: SkillGroup[]) =>
      textsOf(show(<SkillMatrix view={makeView("/skills/", makeResume({ skills }))} />).container.querySelectorAll("th[scope=rowgroup]"));
    const [first = [], others = []] = [group?.skills.slice(0, 1), group?.skills.slice(1)];
    const bare: SkillGroup = { skills: first };
    expect(headings(bare)).toEqual([]);
    expect(headings({ ...bare, level: "expert" })).toEqual(["expert"]);
    expect(headings({ name: "Care", skills: others }, bare)).toEqual(["Care", labels.skills]);
  });

  test("says modestly of a skill without proof that it is listed", () => {
    const { cells } = draw();
    expect(cells).toHaveLength(4);
    expect(cells[3]).toEqual(["Rust", labels.listed]);
  });
});
