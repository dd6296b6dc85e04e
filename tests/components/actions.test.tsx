import { describe, expect, test } from "vitest";
import { Actions } from "@/components/actions";
import type { Download } from "@/lib/site/view";
import { makeResume, makeView } from "@/tests/sample";
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

  test("open the panel for sharing", () => {
    expect(
      show(<Actions view={makeView()} />)
        .getByRole("button", { name: labels.share })
        .getAttribute("popovertarget"),
    ).toBe("share");
  });

  test("take the résumé along: documents with pages and size, and the contact", () => {
    const downloads: Download[] = [
      { kind: "document", format: "PDF", path: "/en/resume.pdf", saveAs: "Mira.pdf", size: "70 kB", pages: "2 pages" },
      { kind: "document", format: "Word", path: "/en/resume.docx", saveAs: "Mira.docx" },
      { kind: "data", format: "TXT", path: "/en/resume.txt", saveAs: "Mira.txt", size: "3 kB" },
      { kind: "contact", format: "vCard", path: "/en/contact.vcf", saveAs: "Mira.vcf", size: "1 kB" },
    ];
    const { container } = show(<Actions view={{ ...makeView(), downloads }} />);
    expect([...container.querySelectorAll("a[download]")].map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("download")])).toEqual([
      ["PDF2 pages\u00a0· 70 kB", "/en/resume.pdf", "Mira.pdf"],
      ["Word", "/en/resume.docx", "Mira.docx"],
      [labels.saveContact, "/en/contact.vcf", "Mira.vcf"],
    ]);
  });

  test("that need script are hidden where none runs, the others never", () => {
    const items = [...show(<Actions view={makeView()} />).container.querySelectorAll("li:not(:has(li))")];
    expect(items.map((item) => [Boolean(item.querySelector("button")), item.classList.contains("needs-script")])).toEqual([
      [false, false],
      [true, true],
      [true, false],
      [true, true],
      [false, false],
    ]);
  });

  test("are fewer where the candidate has no place on the web", () => {
    const view = makeView("/", makeResume({ profile: { ...profile, links: [] } }));
    expect(Object.keys(linksIn(show(<Actions view={view} />).container))).toEqual(["mira@mira.example"]);
  });
});
