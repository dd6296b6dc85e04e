import { describe, expect, test } from "vitest";
import { ExperienceEntry } from "@/components/experience-entry";
import type { Experience } from "@/lib/resume/resume";
import { BIRCH, HARBOR, inline, makeResume, makeView } from "@/tests/sample";
import { show, textsOf } from "./show";

const { labels } = makeResume();

const entryOf = (entry: Experience, most?: number) => show(<ExperienceEntry entry={entry} view={makeView()} heading="h3" {...(most !== undefined && { most })} />);
const highlightsIn = (container: Element) => textsOf(container.querySelectorAll("li > span"));

describe("an employer's entry", () => {
  test("says when, for whom, as what, and what about", () => {
    const { container, getByRole } = entryOf(HARBOR);
    expect(textsOf(getByRole("article").children)[0]).toBe("Jul 2020 – present 3 years 8 months");
    expect([...container.querySelectorAll("time")].map((time) => time.getAttribute("datetime"))).toEqual(["2020-07"]);
    expect(getByRole("heading", { level: 3 }).textContent).toBe("Harbor Labs");
    expect(textsOf(container.querySelectorAll("p"))).toEqual(["Developer", "Tide tables for every port."]);
  });

  test("leads to its page by its name, but not on that page", () => {
    expect(entryOf(HARBOR).getByRole("link", { name: "Harbor Labs" }).getAttribute("href")).toBe("/en/experience/harbor/");
    const own = show(<ExperienceEntry entry={BIRCH} view={makeView("/experience/birch/")} heading="h1" />);
    expect(own.getByRole("heading", { level: 1 }).innerHTML).toBe("Birch &amp; Co");
  });

  test("shows all highlights and the stack", () => {
    const { container, getByRole } = entryOf(HARBOR);
    expect(highlightsIn(container)).toEqual(["Builds: cut to 2 s.", "With a cache.", "Wrote 90% of the manual."]);
    expect(textsOf(getByRole("list", { name: labels.stack }).children)).toEqual(["Go (Skill)", "Redis"]);
  });

  test("shows the first highlights, without those nested in them, where there is room for no more", () => {
    expect(highlightsIn(entryOf(HARBOR, 1).container)).toEqual(["Builds: cut to 2 s."]);
  });

  test.each([HARBOR, BIRCH])("shows neither highlights nor stack where there is no room: $id", (entry) => {
    const { container, queryByRole } = entryOf(entry, 0);
    expect(highlightsIn(container)).toEqual([]);
    expect(queryByRole("list", { name: labels.stack })).toBeNull();
  });

  test("with several roles says when each was, what it was about and what it brought", () => {
    const { container, getByRole } = entryOf(BIRCH);
    expect(textsOf(getByRole("article").children)[0]).toBe("Jan 2018 – Jul 2020 2 years 6 months");
    expect(textsOf(container.querySelectorAll("p"))).toEqual(["Lead", "Jan 2019 – Jul 2020 1 year 6 months", "Led six people.", "Tester", "Jan 2018 – Dec 2018 11 months"]);
    expect(highlightsIn(container)).toEqual(["Hired four."]);
  });

  test("of one month names that month once", () => {
    const { container } = entryOf({ ...HARBOR, roles: [{ ...HARBOR.roles[0], end: "2020-07" }] });
    expect(textsOf(container.querySelectorAll("bdi")).slice(0, 2)).toEqual(["Jul 2020", "1 month"]);
  });

  test("with one role keeps what that was about", () => {
    const { container } = entryOf({ ...HARBOR, roles: [{ ...HARBOR.roles[0], summary: inline("On call.") }] });
    expect(textsOf(container.querySelectorAll("p"))).toEqual(["Developer", "On call.", "Tide tables for every port."]);
  });
});
