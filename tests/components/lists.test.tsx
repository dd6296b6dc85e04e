import { describe, expect, test } from "vitest";
import { ArticleList } from "@/components/article-list";
import { ProjectList } from "@/components/project-list";
import { SkillGroups } from "@/components/skill-groups";
import { SkillList } from "@/components/skill-list";
import { StackList } from "@/components/stack-list";
import { listProven } from "@/lib/resume/proofs";
import { makeResume, makeView, SITE } from "@/tests/sample";
import { linksIn, show, textsOf } from "./show";

const { labels, projects, writing } = makeResume();
const below = makeView("/", makeResume(), { ...SITE, basePath: "/cv" });

test("articles are links with what they are about", () => {
  const { container, getAllByRole } = show(<ArticleList articles={writing} href={below.href} />);
  expect(getAllByRole("listitem")).toHaveLength(1);
  expect(linksIn(container)).toEqual({ "On tides": "https://mira.example/tides" });
  expect(container.querySelector("p")?.innerHTML).toBe("Why <code>tide</code> wins.");
});

test("an article may go without a word on it", () => {
  const { container } = show(<ArticleList articles={[{ title: "On tides", url: "https://mira.example/tides" }]} href={below.href} />);
  expect(container.querySelector("p")).toBeNull();
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
    expect(textsOf(getAllByRole("listitem"))).toEqual(["Go3 yearsfluentten years", "Rust"]);
    expect(linksIn(container)).toEqual({ Go: "/cv/en/skills/go/" });
  });
});

test("skills in a row lead to their proof", () => {
  const { container, getAllByRole } = show(<SkillList skills={listProven(below.resume)} view={below} />);
  expect(textsOf(getAllByRole("listitem"))).toEqual(["Go"]);
  expect(linksIn(container)).toEqual({ Go: "/cv/en/skills/go/" });
});

test("a stack is a list with a name; what is a skill with proof leads to it", () => {
  const { container, getByRole } = show(<StackList words={["golang", "Redis"]} view={below} />);
  expect(textsOf(getByRole("list", { name: "Stack" }).children)).toEqual(["golang", "Redis"]);
  expect(linksIn(container)).toEqual({ golang: "/cv/en/skills/go/" });
});
