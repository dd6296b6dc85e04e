import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { PageFrame } from "@/components/page-frame";
import { makeResume, makeView, SITE } from "@/tests/sample";
import { linksIn, show, textsOf } from "./show";

const { labels } = makeResume();

function frame(route: string, site = SITE) {
  return show(
    <PageFrame view={makeView(route, makeResume(), site)} seal="M1 2Z">
      <p>The page</p>
    </PageFrame>,
  );
}

describe("the header", () => {
  test("leads home and to every section", () => {
    expect(linksIn(frame("/").getByRole("banner"))).toMatchObject({
      [`Mira Okafor · ${labels.home}`]: "/en/",
      [labels.experience]: "/en/experience/",
      [labels.projects]: "/en/projects/",
      [labels.skills]: "/en/skills/",
    });
  });

  test.each([
    ["/", []],
    ["/404.html", []],
    ["/projects/", [[labels.projects, "page"]]],
    ["/projects/reef/", [[labels.projects, "true"]]],
    ["/experience/harbor/", [[labels.experience, "true"]]],
  ])("marks at %s where the visitor is", (route, marked) => {
    const current = frame(route).container.querySelectorAll("[aria-current]");
    expect([...current].map((link) => [link.textContent, link.getAttribute("aria-current")])).toEqual(marked);
  });

  test("leads to the same page in the other editions", () => {
    const menu = frame("/skills/", { ...SITE, editions: ["zh", "en", "fr"] }).getByRole("navigation", { name: labels.languageMenu });
    const links = within(menu).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("lang"), link.getAttribute("hreflang")])).toEqual([
      ["中文", "/skills/", "zh-Hans", "zh-Hans"],
      ["français", "/fr/skills/", "fr", "fr"],
    ]);
  });

  test("has no language menu where there is one edition", () => {
    const { queryByRole, getAllByRole } = frame("/skills/", { ...SITE, editions: ["en"] });
    expect(queryByRole("navigation", { name: labels.languageMenu })).toBeNull();
    expect(getAllByRole("navigation")).toHaveLength(1);
  });

  test("leads below the base path", () => {
    const links = Object.values(linksIn(frame("/", { ...SITE, basePath: "/cv" }).getByRole("banner")));
    expect(links.filter((href) => !href?.startsWith("/cv/"))).toEqual([]);
  });
});

test("the first link of a page leads past the menu to the page", () => {
  const { container, getByRole } = frame("/");
  const first = container.querySelector("a");
  expect([first?.textContent, first?.getAttribute("href")]).toEqual([labels.skipToContent, `#${getByRole("main").id}`]);
  expect(getByRole("main").textContent).toBe("The page");
});

test("the seal is drawn once, and repeated in the header", () => {
  const { container, getByRole } = frame("/");
  expect(container.querySelectorAll('path[d="M1 2Z"]')).toHaveLength(1);
  const shape = container.querySelector("symbol");
  expect(getByRole("banner").querySelector("use")?.getAttribute("href")).toBe(`#${shape?.id}`);
});

test("the footer says whose page it is and which month durations count to, and shares and themes it", () => {
  const footer = frame("/").getByRole("contentinfo");
  expect(textsOf(footer.querySelectorAll(":scope > span"))).toEqual(["Mira Okafor", labels.asOf.replace("{month}", "Mar 2024")]);
  expect(within(footer).getByRole("button", { name: labels.share })).toBeTruthy();
  expect(within(footer).getByRole("group", { name: labels.theme })).toBeTruthy();
});

test("the footer shows the numbers of a site filed in mainland China, each leading to its register, and none by default", () => {
  const filed = { ...SITE, filings: { icp: "沪ICP备12345678号-1", publicSecurity: "沪公网安备31010402001234号" } };
  expect(linksIn(frame("/", filed).getByRole("contentinfo"))).toMatchObject({
    "沪ICP备12345678号-1": "https://beian.miit.gov.cn/",
    沪公网安备31010402001234号: "https://beian.mps.gov.cn/#/query/webSearch?code=31010402001234",
  });
});

test("the panel for sharing offers the system's sheet, the page's address, mail and the poster", () => {
  const { container } = frame("/skills/", { ...SITE, basePath: "/cv" });
  const panel = container.querySelector("#share");
  expect(panel?.getAttribute("popover")).toBe("auto");
  expect([...container.querySelectorAll("[popovertarget=share]")].map((button) => button.textContent)).toEqual([labels.share, labels.close]);
  expect(textsOf(panel?.querySelectorAll("li > a, li > button") ?? [])).toEqual([labels.shareBy, labels.copyLink, labels.mailLink, labels.savePoster, labels.close]);
  const mail = new URL(panel?.querySelector('a[href^="mailto:"]')?.getAttribute("href") ?? "");
  expect([mail.searchParams.get("subject"), mail.searchParams.get("body")]).toEqual([`${labels.skills} · Mira Okafor`, "https://mira.example/cv/en/skills/"]);
  const poster = panel?.querySelector("img")?.getAttribute("src") ?? "";
  expect(poster).toMatch(/^\/cv\/og\/en-[0-9a-f]{12}-poster\.png$/);
  expect(panel?.querySelector("a[download]")?.getAttribute("href")).toBe(poster);
});

describe("a printed page", () => {
  const words = "Mira Okafor Back-end developer";

  test("says whose it is and where it stands", () => {
    const { container } = frame("/skills/", { ...SITE, basePath: "/cv" });
    expect(textsOf(container.querySelectorAll("header + p > span"))).toEqual([words, "mira@mira.example · https://mira.example/cv/en/skills/"]);
  });

  test("needs not say so where it is the home page", () => {
    expect(textsOf([frame("/").container])[0]).not.toContain(words);
  });
});

test("a place for messages is there, and empty", () => {
  expect(frame("/").getByRole("status").innerHTML).toBe("");
});
