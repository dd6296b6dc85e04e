import { describe, expect, test } from "vitest";
import { ProjectEntry } from "@/components/project-entry";
import { makeResume, makeView, REEF, TIDEPOOL } from "@/tests/sample";
import { linksIn, show, textsOf } from "./show";

const { labels } = makeResume();
const HOME = "/projects/tidepool/";

describe("a project's entry", () => {
  test("in brief has kind, employer, summary, its first figure and stack", () => {
    const { container, getByRole } = show(<ProjectEntry project={TIDEPOOL} view={makeView("/projects/")} heading="h3" />);
    expect(getByRole("heading", { level: 3 }).textContent).toBe("Tidepool");
    expect(linksIn(container)).toEqual({
      Tidepool: "/en/projects/tidepool/",
      "Harbor Labs": "/en/experience/harbor/",
      "3 portsShipped to three ports.": "/en/projects/tidepool/#ship",
      "Go (Skill)": "/en/skills/go/",
    });
    expect(textsOf(container.querySelectorAll("p"))).toEqual([`${labels.product}Harbor Labs`, "Tables for surfers."]);
    expect(textsOf(getByRole("list", { name: labels.stack }).children)).toEqual(["Go (Skill)"]);
    expect(container.querySelectorAll("li > span")).toHaveLength(0);
  });

  test("whole has figures, its own highlights with ids, and borrowed ones without", () => {
    const { container, getByRole } = show(<ProjectEntry project={TIDEPOOL} view={makeView(HOME)} heading="h1" whole />);
    expect(getByRole("heading", { level: 1 }).innerHTML).toBe("Tidepool");
    expect(getByRole("list", { name: labels.results }).children).toHaveLength(2);
    expect(textsOf(container.querySelectorAll("li > span"))).toEqual(["Shipped to three ports.", "Builds: cut to 2 s.", "With a cache."]);
    expect([...container.querySelectorAll("li[id]")].map(({ id }) => id)).toEqual(["ship"]);
    const permalinks = [...container.querySelectorAll("li > a[aria-label]")].map((link) => link.getAttribute("href"));
    expect(permalinks).toEqual(["/en/projects/tidepool/#ship", "/en/experience/harbor/#build", "/en/experience/harbor/#cache"]);
  });

  test("without months of its own has its employer's", () => {
    const { getByRole } = show(<ProjectEntry project={TIDEPOOL} view={makeView("/projects/")} heading="h3" />);
    expect(textsOf(getByRole("article").children)[0]).toBe(`Jul 2020 – present ${labels.duringJob}`);
  });

  test("with months of its own says how long it took", () => {
    const { getByRole } = show(<ProjectEntry project={{ ...TIDEPOOL, start: "2021-01", end: "2021-07" }} view={makeView("/projects/")} heading="h3" />);
    expect(textsOf(getByRole("article").children)[0]).toBe("Jan 2021 – Jul 2021 6 months");
  });

  test("that stands alone has its role and links, and no months", () => {
    const { container, getByRole } = show(<ProjectEntry project={REEF} view={makeView("/projects/reef/")} heading="h1" whole />);
    expect(textsOf(container.querySelectorAll("p"))).toEqual(["AuthorCode"]);
    expect(linksIn(container)).toEqual({ Code: "https://code.example/reef" });
    expect(textsOf(getByRole("article").children)[0]).toBe("");
    expect(container.querySelectorAll("ul")).toHaveLength(0);
  });
});
