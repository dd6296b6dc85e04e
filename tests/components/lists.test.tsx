import { describe, expect, test } from "vitest";
import { ItemList } from "@/components/item-list";
import { ProjectList } from "@/components/project-list";
import { SkillGroups } from "@/components/skill-groups";
import { SkillList } from "@/components/skill-list";
import { StackList } from "@/components/stack-list";
import { listProven } from "@/lib/resume/proofs";
import { inline, item, makeResume, makeView, SITE } from "@/tests/sample";
import { linksIn, show, textsOf } from "./show";

const { labels, projects } = makeResume();
const below = makeView("/", makeResume(), { ...SITE, basePath: "/cv" });

describe("a section's items", () => {
  const list = (...items: Parameters<typeof item>[0][]) => show(<ItemList items={items.map(item)} view={below} />);

  test("are rows with what they are about, beside where they stand on the web", () => {
    const { container, getAllByRole } = list({ name: "On tides", url: "https://www.mira.example/tides", summary: inline("Why `tide` wins.") });
    expect(textsOf(getAllByRole("listitem"))).toEqual(["mira.exampleOn tidesWhy tide wins."]);
    expect(linksIn(container)).toEqual({ "On tides": "https://www.mira.example/tides" });
  });

  test("are rows with their time, in years where no months are known", () => {
    const { container, getAllByRole } = list(
      { name: "Port School", role: "BSc", field: "Tides", start: "2010", end: "2014-06", score: "1.3", keywords: ["Waves", "Winds"], highlights: [inline("Sailed.")] },
      { name: "Prize", by: "Harbor Guild", date: "2019-05" },
      { name: "Evening School", start: "2023-01", end: "present" },
      { name: "Night School", end: "2001" },
    );
    expect(textsOf(container.querySelectorAll("ul > li > div:first-child"))).toEqual(["2010 – Jun 2014", "May 2019", `Jan 2023 – ${labels.present}`, "2001"]);
    expect(textsOf(getAllByRole("listitem").filter((row) => row.querySelector("div")))[0]).toBe("2010 – Jun 2014Port SchoolBScTides1.3Sailed.Waves · Winds");
  });

  test("stand in one row where there is but a word on each", () => {
    const { container, getAllByRole } = list({ name: "Igbo", role: "mother tongue" }, { name: "Chess", keywords: ["blitz", "problems"] });
    expect(textsOf(getAllByRole("listitem"))).toEqual(["Igbomother tongue", "Chessblitzproblems"]);
    expect(container.querySelectorAll("p, div")).toHaveLength(0);
  });
});

test("projects are links to their pages, with kind and summary", () => {
  const { container, getAllByRole } = show(<ProjectList projects={projects} view={below} />);
  expect(textsOf(getAllByRole("listitem"))).toEqual([`${labels.product}TidepoolTables for surfers.`, `${labels.openSource}Reef`]);
  expect(linksIn(container)).toEqual({ Tidepool: "/cv/en/projects/tidepool/", Reef: "/cv/en/projects/reef/" });
});

describe("groups of skills", () => {
  test("hold each skill with its years, level and note; one with proof leads to it", () => {
    const { container, getAllByRole, getByRole } = show(<SkillGroups view={below} />);
    expect(getByRole("heading", { level: 3 }).textContent).toBe("Languages");
    expect(textsOf(getAllByRole("listitem"))).toEqual(["Go (Skill)3 yearsfluentten years", "Rust"]);
    expect(linksIn(container)).toEqual({ "Go (Skill)": "/cv/en/skills/go/" });
  });
});

test("skills in a row lead to their proof", () => {
  const { container, getAllByRole } = show(<SkillList skills={listProven(below.resume)} view={below} />);
  expect(textsOf(getAllByRole("listitem"))).toEqual(["Go (Skill)"]);
  expect(linksIn(container)).toEqual({ "Go (Skill)": "/cv/en/skills/go/" });
});

test("a stack is a list with a name; what is a skill with proof leads to it", () => {
  const { container, getByRole } = show(<StackList words={["golang", "Redis"]} view={below} />);
  expect(textsOf(getByRole("list", { name: "Stack" }).children)).toEqual(["golang", "Redis"]);
  expect(linksIn(container)).toEqual({ golang: "/cv/en/skills/go/" });
});
