import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Hero } from "@/components/hero";
import type { Resume } from "@/lib/resume/resume";
import { BIRCH, HARBOR, makeResume, makeView, TIDEPOOL } from "@/tests/sample";
import { show, textsOf } from "./show";

const { labels, profile } = makeResume();

const hero = (changes: Partial<Resume> = {}) => show(<Hero view={makeView("/", makeResume(changes))} />);

/** Terms and what is said of them. */
const factsIn = ({ container }: ReturnType<typeof hero>): Record<string, string> =>
  Object.fromEntries([...container.querySelectorAll("dl > div")].map(({ children }) => textsOf(children)));

describe("the top of the home page", () => {
  test("says who, what, wanted as what, where now and for how long", () => {
    const shown = hero();
    expect(shown.getByRole("heading", { level: 1 }).textContent).toBe("Mira Okafor");
    expect(shown.getByText("Back-end developer")).toBeTruthy();
    expect(factsIn(shown)).toEqual({
      [labels.seeking]: "Lead developer",
      [labels.current]: "Harbor Labs · Developer",
      [labels.inTheTrade]: "6 years 2 months",
      Go: "3 years 8 months (as of Mar 2024)",
    });
    expect(shown.container.querySelector("p strong")?.textContent).toBe("services");
  });

  test("counts jobs that overlap once", () => {
    const overlapping = { ...BIRCH, roles: [{ role: "Tester", start: "2020-01", end: "2021-01", highlights: [] }] } satisfies typeof BIRCH;
    expect(factsIn(hero({ experience: [HARBOR, overlapping] }))[labels.inTheTrade]).toContain("4 years 2 months");
  });

  test("says the role that is wanted once where it is the trade", () => {
    const shown = hero({ profile: { ...profile, seeking: profile.headline } });
    expect(shown.getAllByText(/Back-end developer/)).toHaveLength(1);
    expect(shown.getByText(/Back-end developer/).parentElement?.textContent).toBe(`${labels.seeking} Back-end developer`);
    expect(factsIn(shown)).not.toHaveProperty([labels.seeking]);
  });

  test("names no current position where there is none", () => {
    expect(Object.keys(factsIn(hero({ experience: [BIRCH], projects: [] })))).toEqual([labels.seeking, labels.inTheTrade]);
  });

  test("counts no time where there is no job", () => {
    expect(Object.keys(factsIn(hero({ experience: [], projects: [] })))).toEqual([labels.seeking]);
  });

  test.each([
    ["米拉", "zh"],
    ["Mira", "en"],
  ])("shows the name in another script, %s, as %s", (alias, lang) => {
    const heading = hero({ profile: { ...profile, alias } }).getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe(`Mira Okafor${alias}`);
    expect(heading.querySelector(`[lang=${lang}]`)?.textContent).toBe(alias);
  });

  test("shows the three strongest figures", () => {
    const project = { ...TIDEPOOL, results: [...TIDEPOOL.results, { highlight: "ship", to: "4", unit: "boats" }] };
    const links = within(hero({ projects: [project] }).getByRole("list", { name: labels.results })).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/en/experience/harbor/#build", "/en/experience/harbor/#manual", "/en/projects/tidepool/#ship"]);
  });

  test("shows no figures where there are none", () => {
    expect(hero({ experience: [BIRCH], projects: [] }).queryByRole("list", { name: labels.results })).toBeNull();
  });

  test("offers ways to get in touch", () => {
    expect(within(hero().getByRole("list", { name: labels.contact })).getByRole("link", { name: "mira@mira.example" })).toBeTruthy();
  });
});
