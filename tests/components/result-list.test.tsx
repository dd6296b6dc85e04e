import { describe, expect, test } from "vitest";
import { ResultList } from "@/components/result-list";
import { listResults } from "@/lib/resume/results";
import { nameEdition } from "@/lib/site/edition";
import { makeResume, makeView, SITE } from "@/tests/sample";
import { show, textsOf } from "./show";

const { labels } = makeResume();
const view = makeView();

const list = () => show(<ResultList results={listResults(makeResume())} view={view} />).getByRole("list", { name: labels.results });

describe("figures", () => {
  test("show what was, what is, and how it came about", () => {
    expect([...list().querySelectorAll("a")].map(({ children }) => textsOf(children))).toEqual([
      [`20 → ${labels.to} 2 s`, "builds, by caching"],
      ["90%", "Wrote 90% of the manual."],
      ["3 ports", "Shipped to three ports."],
    ]);
  });

  test("hide the arrow from screen readers, and tell them in words", () => {
    const [arrow, word] = list().querySelectorAll("li span span");
    expect([arrow?.textContent, arrow?.getAttribute("aria-hidden")]).toEqual(["→", "true"]);
    expect([word?.textContent, word?.className]).toEqual([labels.to, "sr-only"]);
  });

  test("stand apart from the words around them, and the arrow points where reading goes", () => {
    const arabic = { ...view, names: nameEdition("ar") };
    const [first] = show(<ResultList results={listResults(makeResume())} view={arabic} />).getAllByRole("listitem");
    expect(textsOf(first?.querySelectorAll("bdi") ?? [])).toEqual(["20", "2 s"]);
    expect(first?.querySelector("[aria-hidden]")?.textContent).toBe("←");
  });

  test("lead to the highlights that prove them", () => {
    expect([...list().querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "/en/experience/harbor/#build",
      "/en/experience/harbor/#manual",
      "/en/projects/tidepool/#ship",
    ]);
  });

  test("lead below the base path", () => {
    const below = makeView("/", makeResume(), { ...SITE, basePath: "/cv" });
    const { container } = show(<ResultList results={listResults(makeResume()).slice(0, 1)} view={below} inColumns />);
    expect(container.querySelector("a")?.getAttribute("href")).toBe("/cv/en/experience/harbor/#build");
  });
});
