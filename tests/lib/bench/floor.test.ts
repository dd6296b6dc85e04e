import { expect, test } from "vitest";
import { writeFloor } from "@/lib/bench/floor";

const PAGE = `<!doctype html><html lang="en"><head><title>Ada</title><script>run()</script></head><body><header class="flex"><svg><title>seal</title></svg><a href="/" aria-label="Home">Ada</a></header><main><div class="grid"><h1 class="big">Ada <span>Engineer</span></h1><ul class="a"><li id="x" class="b">Cut <code>fsck</code> to <time datetime="2020-01">2020</time></li></ul></div></main></body></html>`;

test("the page for comparison has the same words, links and places, plain elements and a style sheet of 3 KB", () => {
  const floor = writeFloor(PAGE);
  const [head = "", body] = floor.split("<body>");
  expect(body).toBe(
    '<header><a href="/">Ada</a></header><main><h1>Ada Engineer</h1><ul><li id="x">Cut <code>fsck</code> to <time datetime="2020-01">2020</time></li></ul></main></body></html>',
  );
  const [, css = ""] = /<style>([\s\S]*)<\/style>/.exec(head) ?? [];
  expect(css.length).toBeGreaterThan(2900);
  expect(css.length).toBeLessThan(3100);
});
