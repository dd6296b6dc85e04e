import { expect, test } from "vitest";
import { formatPage } from "@/lib/export/format-page";
import { parsePage } from "@/lib/export/parse";

const page = (title: string, body = "") => `<!doctype html><html><head><title>a</title><meta name="description" content="${title}"></head><body>${body}</body></html>`;

test("no attribute holds < or >, and each says the same as before", () => {
  const html = formatPage(parsePage("index.html", page("&lt;/title>&lt;script>alert(&quot;1&quot;)&lt;/script> &amp; 5 &lt; 6 &amp;lt;")).page);
  expect(html).toContain('content="&lt;/title&gt;&lt;script&gt;alert(&#x22;1&#x22;)&lt;/script&gt; &#x26; 5 &lt; 6 &#x26;lt;"');
  expect(formatPage(parsePage("index.html", html).page)).toBe(html);
});

test("text, scripts and styles stay as they are", () => {
  const body = '<p>a &#x3C; b > c</p><script>if (1 < 2 && 3 > 2) run("&lt;")</script><style>p>i{color:red}</style>';
  expect(formatPage(parsePage("index.html", page("a", body)).page)).toContain(body);
});
