import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { HighlightList } from "@/components/highlight-list";
import { HARBOR, inline, makeResume, makeView } from "@/tests/sample";
import { show } from "./show";

const HOME = "/experience/harbor/";

const permalink = (highlight: string) => makeResume().labels.permalink.replace("{highlight}", highlight);

const listAt = (route: string) => show(<HighlightList highlights={HARBOR.highlights} view={makeView(route)} home={HOME} />);

describe("highlights", () => {
  test("keep strong words, code and links", () => {
    expect([...listAt(HOME).container.querySelectorAll("li > span")].map(({ innerHTML }) => innerHTML)).toEqual([
      '<strong>Builds</strong>: cut to <a href="https://mira.example/build">2 s</a>.',
      "With a cache.",
      "Wrote 90% of the <code>manual</code>.",
    ]);
  });

  test("stand below the highlight that they belong to", () => {
    const [first] = listAt(HOME).getAllByRole("listitem");
    expect(first && within(first).getByRole("list").textContent).toBe("With a cache.");
  });

  test("have their ids on the page that they are at home on", () => {
    expect(
      listAt(HOME)
        .getAllByRole("listitem")
        .map(({ id }) => id),
    ).toEqual(["build", "cache", "manual"]);
  });

  test.each(["/", "/experience/", "/projects/tidepool/"])("have no ids at %s", (route) => {
    expect(listAt(route).container.querySelectorAll("[id]")).toHaveLength(0);
  });

  test.each(["/", HOME])("have permanent links, called by their first words, at %s", (route) => {
    const links = [...listAt(route).container.querySelectorAll("a[aria-label]")];
    expect(links.map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")])).toEqual([
      [permalink("Builds"), "/en/experience/harbor/#build"],
      [permalink("With a cache."), "/en/experience/harbor/#cache"],
      [permalink("Wrote 90% of the manual."), "/en/experience/harbor/#manual"],
    ]);
  });

  test("lead to pages of their own edition", () => {
    const { container } = show(<HighlightList highlights={[{ id: "a", content: inline("[b](/projects/reef/)"), children: [] }]} view={makeView()} home={HOME} />);
    expect(container.querySelector("span a")?.getAttribute("href")).toBe("/en/projects/reef/");
  });
});
