import { describe, expect, test } from "vitest";
import { Actions } from "@/components/actions";
import { makeResume, makeView, SITE } from "@/tests/sample";
import { linksIn, show } from "./show";

const { labels, profile } = makeResume();

describe("actions", () => {
  test("lead to the candidate's mail and places on the web", () => {
    expect(linksIn(show(<Actions view={makeView()} />).getByRole("list", { name: labels.contact }))).toMatchObject({
      "mira@mira.example": "mailto:mira@mira.example",
      Site: "https://mira.example",
    });
  });

  test("mark the candidate's places as theirs", () => {
    expect(
      show(<Actions view={makeView()} />)
        .getByRole("link", { name: "Site" })
        .getAttribute("rel"),
    ).toBe("me");
  });

  test("copy the address", () => {
    const { dataset } = show(<Actions view={makeView()} />).getByRole("button", { name: labels.copyEmail });
    expect({ ...dataset }).toEqual({ action: "copy", text: "mira@mira.example", done: labels.emailCopied });
  });

  test("print", () => {
    expect({ ...show(<Actions view={makeView()} />).getByRole("button", { name: labels.print }).dataset }).toEqual({ action: "print" });
  });

  test("share the page's address, by mail where no script runs", () => {
    const link = show(<Actions view={makeView("/skills/", makeResume(), { ...SITE, basePath: "/cv" })} />).getByRole("link", { name: labels.share });
    expect({ ...link.dataset }).toEqual({ action: "share", done: labels.linkCopied });
    const mail = new URL(link.getAttribute("href") ?? "");
    expect([mail.protocol, mail.searchParams.get("subject"), mail.searchParams.get("body")]).toEqual([
      "mailto:",
      `${labels.skills} · Mira Okafor`,
      "https://mira.example/cv/en/skills/",
    ]);
  });

  test("that need script are hidden where none runs, the others never", () => {
    const items = [...show(<Actions view={makeView()} />).container.querySelectorAll("li")];
    expect(items.map((item) => [Boolean(item.querySelector("button")), item.classList.contains("needs-script")])).toEqual([
      [false, false],
      [true, true],
      [false, false],
      [false, false],
      [true, true],
    ]);
  });

  test("are fewer where the candidate has no place on the web", () => {
    const view = makeView("/", makeResume({ profile: { ...profile, links: [] } }));
    expect(Object.keys(linksIn(show(<Actions view={view} />).container))).toEqual(["mira@mira.example", labels.share]);
  });
});
