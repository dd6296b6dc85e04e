import { brotliCompressSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { PAGE_SCRIPT_ID } from "@/lib/site/page-script";
import { pages } from "./content";
import { fetchPage, findAll } from "./html";

const { origin } = inject("site");

/** What a server may send before it waits for the first answer of the visitor, ten packets (RFC 6928), in bytes, less what headers need. */
const FIRST_FLIGHT = 14_000;

const MOST_SCRIPT = 1000;

test.for(pages)("$path comes whole in the first flight of packets, script and styles included.", async ({ path }) => {
  const { headers } = await fetch(`${origin}${path}`, { headers: { "accept-encoding": "br" } });
  expect(headers.get("content-encoding")).toBe("br");
  const size = Number(headers.get("content-length"));
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(FIRST_FLIGHT);
});

test("The script of a page takes less than a thousand bytes.", async () => {
  const { tree } = await fetchPage(`${origin}/`);
  const [script] = findAll(tree, ({ properties }) => properties.id === PAGE_SCRIPT_ID);
  const [text] = script?.children ?? [];
  if (text?.type !== "text") throw new Error("the page has no script");
  expect(brotliCompressSync(text.value).length).toBeLessThanOrEqual(MOST_SCRIPT);
});
