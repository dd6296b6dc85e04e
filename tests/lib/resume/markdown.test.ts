import { describe, expect, test } from "vitest";
import { findInlineProblems, formatInline, renderInline } from "@/lib/resume/markdown";
import { inline } from "@/tests/sample";

const render = (text: string) => renderInline(inline(text), (url) => (url.startsWith("/") ? `/en${url}` : url));

describe("renderInline", () => {
  test.each([
    ["strong words, emphasis and code", "**a** *b* `c` ~~d~~", "<strong>a</strong> <em>b</em> <code>c</code> <del>d</del>"],
    ["a link", "[a](https://x.example/b)", '<a href="https://x.example/b">a</a>'],
    ["an address in the text", "see https://x.example/b", 'see <a href="https://x.example/b">https://x.example/b</a>'],
    ["a link inside the site, mapped", "**[a](/projects/b/#c)**", '<strong><a href="/en/projects/b/#c">a</a></strong>'],
    ["signs that HTML knows", 'TPS <100 & > "2"', 'TPS &#x3C;100 &#x26; > "2"'],
  ])("writes %s", (_, text, html) => {
    expect(render(text)).toBe(html);
  });

  test.each([
    ["a script", "a <script>alert(1)</script> b", "a alert(1) b"],
    ["an event handler", 'a <b onclick="alert(1)">b</b>', "a b"],
    ["a link that runs a script", "[a](javascript:alert(1))", "<a>a</a>"],
    ["a link to data", "[a](data:text/html,x)", "<a>a</a>"],
  ])("takes out %s", (_, text, html) => {
    expect(render(text)).toBe(html);
  });

  test("leaves its input as it was", () => {
    const content = inline("[a](/b/)");
    renderInline(content, () => "/elsewhere/");
    expect(content).toEqual(inline("[a](/b/)"));
  });
});

describe("formatInline", () => {
  test.each([
    ["**Sync**: moved to [Kafka](https://x.example) in `go`.", "Sync: moved to Kafka in go."],
    ["one\\\ntwo", "one two"],
    ["**one\\\ntwo** three", "one two three"],
    ["**a [b *c*](https://x.example)**", "a b c"],
    ["10 &lt; 20", "10 < 20"],
  ])("makes plain text of %j", (text, plain) => {
    expect(formatInline(inline(text))).toBe(plain);
  });
});

describe("findInlineProblems", () => {
  const INSTEAD = "cannot stand here; write text, **strong**, `code` or a [link](https://…)";

  test.each([
    ["a <b>b", [`HTML ${INSTEAD}`]],
    ["a <!-- b -->", [`HTML ${INSTEAD}`]],
    ["![a](b.png)", [`an image ${INSTEAD}`]],
    ["**![a](b.png)**", [`an image ${INSTEAD}`]],
    [
      "[a](ftp://x.example) [b](x.example)",
      ['"ftp:" is not a link scheme for a résumé; use https:, http: or mailto:', '"x.example" is not an address; write it in full, like https://example.com/page'],
    ],
    ["[![a](b.png)](tel:1)", ['"tel:" is not a link scheme for a résumé; use https:, http: or mailto:', `an image ${INSTEAD}`]],
  ])("finds in %j", (text, messages) => {
    expect(findInlineProblems(inline(text)).map(({ message }) => message)).toEqual(messages);
  });

  test.each(["plain", "**a** *b* `c` ~~d~~ [e](https://x.example)", "one\\\ntwo", "1 < 2 and 3 > 2", "[a](/projects/) [b](#c) [d](mailto:mira@mira.example)"])(
    "finds nothing in %j",
    (text) => {
      expect(findInlineProblems(inline(text))).toEqual([]);
    },
  );
});
