import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CARD_SIZE, renderCardTemplate } from "@/lib/formats/card/template";
import type { Card } from "@/lib/site/pages";

const CARD: Card = { title: "Tidepool", subtitle: "Product", detail: "Tables for surfers.", name: "Mira Okafor", seal: "米拉", host: "mira.example", edition: "en" };

const render = (changes: Partial<Card> = {}) => renderToStaticMarkup(renderCardTemplate({ ...CARD, ...changes }, { sealPath: "M0 0Z", fontFamily: "one", widths: new Map() }));

/** The size in pixels that a text of the card is set in. */
function sizeOf(text: string, markup: string): number {
  const element = markup.slice(0, markup.indexOf(`>${text}<`));
  return Number(/font-size:(\d+)px(?!.*font-size)/.exec(element)?.[1]);
}

describe("a card", () => {
  test("says what its page is and whose, and nothing else", () => {
    expect(
      render()
        .replace(/<[^>]*>/g, "\n")
        .split("\n")
        .filter(Boolean),
    ).toEqual(["Tidepool", "Product", "Tables for surfers.", "Mira Okafor", "mira.example"]);
  });

  test("has the size that networks ask for", () => {
    expect(CARD_SIZE).toEqual({ width: 1200, height: 630 });
    expect(render()).toMatch(/^<div style="width:1200px;height:630px;/);
  });

  test("sets a long title smaller than a short one", () => {
    const sizes = ["米拉", "米拉的潮汐表", "米拉的潮汐表与冲浪者的故事", "米拉的潮汐表与冲浪者的故事，以及她写下的所有服务和手册"].map((title) => sizeOf(title, render({ title })));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
  });
});
