import { describe, expect, test } from "vitest";
import { ArticleList } from "@/components/article-list";
import { ProjectList } from "@/components/project-list";
import { SkillGroups } from "@/components/skill-groups";
import { WordList } from "@/components/word-list";
import { makeResume, makeView, SITE } from "@/tests/sample";
import { linksIn, show, textsOf } from "./show";

const { labels, projects, skills, writing } = makeResume();
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

describe("skills", () => {
  test("stand in groups, with level and note", () => {
    const { getAllByRole, getByRole } = show(<SkillGroups groups={skills} />);
    expect(getByRole("heading", { level: 3 }).textContent).toBe("Languages");
    expect(textsOf(getAllByRole("listitem"))).toEqual(["Gofluentten years", "Rust"]);
  });

  test("have headings of the level that their page needs", () => {
    expect(show(<SkillGroups groups={skills} heading="h2" />).getByRole("heading", { level: 2 }).textContent).toBe("Languages");
  });
});

test("words are a list with a name", () => {
  const { getByRole } = show(<WordList label="Stack" words={["Go", "Redis"]} />);
  expect(textsOf(getByRole("list", { name: "Stack" }).children)).toEqual(["Go", "Redis"]);
});
