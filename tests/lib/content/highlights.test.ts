import { describe, expect, test } from "vitest";
import { parseHighlights } from "@/lib/content/highlights";
import { formatProblem } from "@/lib/content/problem";
import { flattenHighlights, type Highlight } from "@/lib/resume/highlight";
import { renderInline } from "@/lib/resume/markdown";

const read = (body: string) => parseHighlights({ file: "a.md", text: body }, body);
const problemsIn = (body: string) => read(body).problems.map(formatProblem);
const first = (body: string): Highlight[] => read(body).sections[0]?.highlights ?? [];
const idsIn = (body: string) => read(body).sections.flatMap(({ highlights }) => flattenHighlights(highlights).map(({ id }) => id));
const htmlOf = (body: string) => first(body).map(({ content }) => renderInline(content, (url) => url));

describe("ids of highlights", () => {
  test.each([
    ["are written at the end of a bullet", "- Cut it. {#cut}\n- Kept it.{#kept-it}", ["cut", "kept-it"]],
    ["come from the position where left out", "- a\n- b {#own}\n- c", ["h1", "own", "h3"]],
    ["of nested bullets hang on the bullet above", "- a {#top}\n  - b\n  - c {#c}\n- d\n  - e", ["top", "top-1", "c", "h2", "h2-1"]],
    ["count on over lists that stand apart", "- a\n\n* b\n", ["h1", "h2"]],
    ["count anew below each heading", "- a\n\n## Lead\n\n- b\n\n## Developer\n\n- c\n- d", ["h1", "r1-1", "r2-1", "r2-2"]],
    ["of two lists in a bullet count on", "- a\n  - b\n  + c", ["h1", "h1-1", "h1-2"]],
    ["follow a link, code or strong words", "- see [this](https://x.example) {#a}\n- `go` {#b}\n- **c** {#c}", ["a", "b", "c"]],
    ["may stand on a line of their own", "- one\n  {#a}", ["a"]],
  ])("ids %s", (_, body, ids) => {
    expect(idsIn(body)).toEqual(ids);
    expect(problemsIn(body)).toEqual([]);
  });
});

describe("words", () => {
  test.each([
    ["a bold lead-in stays", "- **Sync**: moved to Kafka. {#a}", ["<strong>Sync</strong>: moved to Kafka."]],
    ["a link stays", "- See [the post](https://x.example/a).", ['See <a href="https://x.example/a">the post</a>.']],
    ["code stays", "- Stopped `time.NewTicker`. {#a}", ["Stopped <code>time.NewTicker</code>."]],
    ["a range of figures stays", "- 从 10~20 增加到 30~40", ["从 10~20 增加到 30~40"]],
    ["an empty body has no highlights", "\n\n", []],
  ])("%s", (_, body, html) => {
    expect(htmlOf(body)).toEqual(html);
    expect(problemsIn(body)).toEqual([]);
  });

  test("nested bullets are children", () => {
    const [highlight] = first("- a\n  - b\n    - c\n");
    expect(highlight).toMatchObject({ id: "h1", children: [{ id: "h1-1", children: [{ id: "h1-1-1", children: [] }] }] });
  });
});

test("headings part the highlights, with the place of each", () => {
  const { sections } = read("- a\n\n## Lead **engineer**\n\n- b\n- c\n");
  expect(sections.map(({ heading, place, highlights }) => [heading, place.line, highlights.length])).toEqual([
    [undefined, 1, 1],
    ["Lead engineer", 3, 2],
  ]);
});

describe("what is not a highlight", () => {
  test.each([
    ["a paragraph", "Some text\n\n- a", ['a.md:1:1  a paragraph cannot stand here; write highlights as bullets that begin with "- "']],
    ["a numbered list", "1. a\n2. b", ['a.md:1:1  highlights are not numbered; begin each with "- "']],
    ["a table", "| a |\n| - |\n| b |", ['a.md:1:1  a table cannot stand here; write highlights as bullets that begin with "- "']],
    ["HTML", "<div>\n\n- a", ['a.md:1:1  HTML cannot stand here; write highlights as bullets that begin with "- "']],
    ["HTML in a bullet", "- a <b>b", ["a.md:1:5  HTML cannot stand here; write text, **strong**, `code` or a [link](https://…)"]],
    ["an image in a bullet", "- a\n- ![b](c.png)", ["a.md:2:3  an image cannot stand here; write text, **strong**, `code` or a [link](https://…)"]],
    ["an unknown link scheme", "- a\n- see **[b](ftp://x.example)**", ['a.md:2:9  "ftp:" is not a link scheme for a résumé; use https:, http: or mailto:']],
    ["a link that runs a script", "- [b](javascript:alert(1))", ['a.md:1:3  "javascript:" is not a link scheme for a résumé; use https:, http: or mailto:']],
    ["an unknown link scheme in a nested bullet", "- a\n  - [b](tel:1)", ['a.md:2:5  "tel:" is not a link scheme for a résumé; use https:, http: or mailto:']],
    ["a task", "- [ ] a", ["a.md:1:1  a highlight is not a task; drop the box"]],
    ["an empty bullet", "- a\n-\n", ["a.md:2:1  the bullet is empty; write the highlight or remove it"]],
    ["a bullet with nothing but an id", "- {#a}", ["a.md:1:3  the bullet is empty; write the highlight or remove it"]],
    ["a bullet that is a heading", "- # a", ["a.md:1:3  a heading cannot stand here; begin the bullet with text"]],
    ["a second paragraph", "- a\n\n  b", ["a.md:3:3  a paragraph cannot stand here; a highlight is one paragraph, with bullets below it"]],
    ["a numbered list in a bullet", "- a\n  1. b", ['a.md:2:3  highlights are not numbered; begin each with "- "']],
    ["an id that is no id", "- a {#Big_Id}", ['a.md:1:5  "Big_Id" is not a highlight id; write small Latin letters, digits and single hyphens, like {#id-allocation}']],
    ["an id twice", "- a {#x}\n- b\n- c {#x}", ['a.md:3:5  the highlight id "x" is taken; give each highlight its own']],
    ["an id twice, once nested", "- a {#x}\n  - b {#x}", ['a.md:2:7  the highlight id "x" is taken; give each highlight its own']],
    ["an id that a position has taken", "- a {#h2}\n- b", ['a.md:2:3  the highlight id "h2" is taken; give each highlight its own']],
    ["an id that pages have already", "- a {#content}", ['a.md:1:5  the id "content" belongs to the page itself; choose another']],
    ["an id before the full stop", "- a {#x}.", ["a.md:1:5  an id stands last in its bullet and alone, like {#id-allocation}"]],
    ["an id with a space", "- a {#x y}", ["a.md:1:5  an id stands last in its bullet and alone, like {#id-allocation}"]],
    ["two ids", "- a {#x} {#y}", ["a.md:1:5  an id stands last in its bullet and alone, like {#id-allocation}"]],
    ["a bullet without its space", "- a\n-b", ['a.md:2:1  a bullet ran into the text above it; begin it with "- " and indent it like its neighbours']],
    ["bold that Chinese punctuation undoes", "- **加粗：**后文", ["a.md:1:3  this ** makes nothing bold; move punctuation and spaces out of it, like **bold**:"]],
    [
      "a bare address before Chinese punctuation",
      "- 见 https://x.example/a，然后",
      ["a.md:1:5  the address https://x.example/a，然后 takes the text after it along; write [words](https://…)"],
    ],
    ["quotes nested without end", ">".repeat(9000), ["a.md:1:1  the text is nested too deeply; write bullets, and bullets below them"]],
    ["bullets nested without end", `${"- ".repeat(9000)}a`, ["a.md:1:1  the text is nested too deeply; write bullets, and bullets below them"]],
  ])("refuses %s", (_, body, problems) => {
    expect(problemsIn(body)).toEqual(problems);
  });
});
