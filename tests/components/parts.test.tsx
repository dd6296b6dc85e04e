import { describe, expect, test } from "vitest";
import { ContentProblems } from "@/components/content-problems";
import { Inline } from "@/components/inline";
import { PageTitle } from "@/components/page-title";
import { PeriodText } from "@/components/period-text";
import { Seal } from "@/components/seal";
import { Section } from "@/components/section";
import { labelsSchema } from "@/lib/resume/schema/labels";
import { inline, makeResume, makeView } from "@/tests/sample";
import { linksIn, show, textsOf } from "./show";

describe("a part of a page", () => {
  test("has a title, and a link to all of its kind", () => {
    const { container, getByRole } = show(
      <Section title="Projects" more={{ href: "/en/projects/", label: "All projects" }}>
        <p>words</p>
      </Section>,
    );
    expect(getByRole("heading", { level: 2 }).textContent).toBe("Projects");
    expect(linksIn(container)).toEqual({ "All projects": "/en/projects/" });
    expect(textsOf(container.querySelectorAll("p"))).toEqual(["words"]);
  });

  test("may go without a link", () => {
    const { container } = show(<Section title="Projects">words</Section>);
    expect(linksIn(container)).toEqual({});
  });
});

describe("inline text", () => {
  test("stands in the element asked for", () => {
    const { container } = show(<Inline as="span" content={inline("**a** [b](/skills/)")} href={makeView().href} className="c" />);
    expect(container.innerHTML).toBe('<span class="c"><strong>a</strong> <a href="/en/skills/">b</a></span>');
  });

  test("carries no script", () => {
    const { container } = show(<Inline content={inline("a <script>alert(1)</script><b onclick='x'>b</b> [c](javascript:x)")} href={(url) => url} />);
    expect(container.querySelectorAll("script, b, [onclick], [href]")).toHaveLength(0);
  });
});

describe("a period", () => {
  const chinese = makeResume({ edition: "zh", labels: labelsSchema("zh").parse({}) });

  test.each([
    ["en", makeResume(), "Jul 2020 – Dec 2021 1 year 5 months"],
    ["zh", chinese, "2020.07 – 2021.12 1 年 5 个月"],
  ])("in %s has its months and its length", (_, resume, words) => {
    const { container } = show(<PeriodText period={{ start: "2020-07", end: "2021-12" }} resume={resume} />);
    expect(textsOf([container])).toEqual([words]);
    expect([...container.querySelectorAll("time")].map((time) => time.getAttribute("datetime"))).toEqual(["2020-07", "2021-12"]);
  });

  test("that is open has one date, and counts to the month given", () => {
    const { container } = show(<PeriodText period={{ start: "2020-07", end: "present" }} resume={chinese} />);
    expect(textsOf([container])).toEqual(["2020.07 – 至今 3 年 8 个月"]);
    expect(container.querySelectorAll("time")).toHaveLength(1);
  });

  test("may have a note in the place of its length", () => {
    const { container } = show(<PeriodText period={{ start: "2020-07", end: "2021-12" }} resume={chinese} note="任职期间" />);
    expect(textsOf([container])).toEqual(["2020.07 – 2021.12 任职期间"]);
  });
});

describe("the seal", () => {
  test("is decoration where it has no name", () => {
    const { container, queryByRole } = show(<Seal className="size-9" />);
    expect(queryByRole("img")).toBeNull();
    expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });

  test("is a picture where it has one", () => {
    expect(
      show(<Seal label="Mira Okafor" />)
        .getByRole("img", { name: "Mira Okafor" })
        .getAttribute("aria-hidden"),
    ).toBeNull();
  });
});

test("a page's title is its first heading", () => {
  expect(show(<PageTitle>Skills</PageTitle>).getByRole("heading", { level: 1 }).textContent).toBe("Skills");
});

test("what is wrong with the content is said in its own words, with the spot marked in its line, what was meant and an example", () => {
  const { container } = show(
    <ContentProblems
      problems={[
        {
          title: 'content/en/profile.yaml:4:1  unknown key "<sumary>"',
          frame: { line: 4, before: "", spot: "<sumary>", after: ": Writes services." },
          suggestion: "summary",
          example: undefined,
        },
        { title: "content/en/profile.yaml:1:1  name: is missing; add it", frame: undefined, suggestion: undefined, example: "name: Mira Okafor" },
      ]}
    />,
  );
  expect(textsOf(container.querySelectorAll("section"))).toEqual([
    'content/en/profile.yaml:4:1 unknown key "<sumary>"4 | <sumary>: Writes services. 4 | ^ summary',
    "content/en/profile.yaml:1:1 name: is missing; add itFor example: name: Mira Okafor",
  ]);
  expect(textsOf(container.querySelectorAll("mark"))).toEqual(["<sumary>"]);
});
