import { describe, expect, test } from "vitest";
import { SkillEntry } from "@/components/skill-entry";
import { findProven } from "@/lib/resume/proofs";
import { BIRCH, HARBOR, inline, makeResume, makeView, REEF, TIDEPOOL } from "@/tests/sample";
import { linksIn, show, textsOf } from "./show";

const cached = { ...HARBOR, highlights: [{ id: "build", content: inline("Builds in Go."), children: [{ id: "cache", content: inline("With a cache."), children: [] }] }] };

function entryOf(changes: Parameters<typeof makeResume>[0] = {}) {
  const view = makeView("/skills/go/", makeResume(changes));
  const proven = findProven("go", view.resume);
  if (!proven) throw new Error("Go has no proof");
  return show(<SkillEntry proven={proven} view={view} />);
}

describe("a skill's page", () => {
  test("says for how long, when and how often, and what for", () => {
    const { getByRole, container } = entryOf();
    expect(getByRole("heading", { level: 1 }).textContent).toBe("Go");
    expect(container.querySelector("h1 + p")?.textContent).toBe("3 years 8 months\u00a0· 2020 – present\u00a0· 1 prooffluent\u00a0· ten years");
  });

  test("holds the highlights that show it, without those nested in them, by employer, each a link to its home", () => {
    const { container, getByRole } = entryOf({ experience: [cached] });
    expect(getByRole("heading", { level: 2 }).textContent).toBe("Harbor Labs");
    expect(textsOf(container.querySelectorAll("article li"))).toEqual(["Builds in Go.", "Tidepool"]);
    expect(linksIn(container)).toMatchObject({ "Harbor Labs": "/en/experience/harbor/", Tidepool: "/en/projects/tidepool/" });
    expect(container.querySelector("article li a")?.getAttribute("href")).toBe("/en/experience/harbor/#build");
    expect(container.querySelectorAll("article li[id]")).toHaveLength(0);
  });

  test("says of an entry without such highlights that it names the skill in its stack", () => {
    const { getByText } = entryOf();
    expect(getByText("Part of the stack")).toBeTruthy();
  });

  test("names projects that stand alone, with or without months", () => {
    const alone = entryOf({ experience: [], projects: [{ ...REEF, stack: ["Go"] }] });
    expect(alone.getByRole("heading", { level: 2 }).textContent).toBe("Reef");
    expect(alone.container.querySelector("h1 + p")?.textContent).toBe("1 prooffluent\u00a0· ten years");
    expect(alone.container.querySelector("svg")).toBeNull();
  });

  test("names of several positions at one employer those that show it, and their months", () => {
    const [lead, tester] = BIRCH.roles;
    const head = { ...lead, highlights: [{ id: "port", content: inline("Ported it to Go."), children: [] }] };
    const { container } = entryOf({ experience: [{ ...BIRCH, roles: [head, ...(tester ? [tester] : [])] }], projects: [] });
    expect(container.querySelector("article h2 + p")?.textContent).toBe("Lead");
    expect(textsOf(container.querySelectorAll("article bdi"))).toEqual(["Jan 2019 – Jul 2020", "1 year 6 months"]);
  });

  test("does not name a project twice that proves by itself", () => {
    const own = { ...TIDEPOOL, highlights: [{ id: "ship", content: inline("Shipped in Go."), children: [] }] };
    const { getAllByRole } = entryOf({ projects: [own] });
    expect(textsOf(getAllByRole("heading", { level: 2 }))).toEqual(["Harbor Labs", "Tidepool"]);
    expect(getAllByRole("link", { name: "Tidepool" })).toHaveLength(1);
  });
});
