import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CARD_SIZES, type CardForm } from "@/lib/formats/card/sizes";
import { renderCardTemplate } from "@/lib/formats/card/template";
import type { Card } from "@/lib/site/pages";

const CARD: Card = { title: "Tidepool", subtitle: "Product", detail: "Tables for surfers.", name: "Mira Okafor", seal: "米拉", host: "mira.example", edition: "en" };

const shape = (word: string) => (/\p{Script=Arabic}/u.test(word) ? word.length : undefined);

const render = (changes: Partial<Card> = {}, form: CardForm = "wide") =>
  renderToStaticMarkup(renderCardTemplate({ ...CARD, ...changes }, { sealPath: "M0 0Z", fontFamily: "one", widths: new Map(), shape: { regular: shape, bold: shape } }, form));

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

  test("says nothing of what has no room", () => {
    const markup = render({ title: "米拉的潮汐表与冲浪者的故事" }, "square");
    expect(markup).toContain(">Product<");
    expect(markup).not.toMatch(/…|Tables/);
  });

  test("has the size that networks ask for", () => {
    expect(CARD_SIZES).toEqual({ wide: { width: 1200, height: 630 }, square: { width: 630, height: 630 } });
    expect(render({}, "square")).toMatch(/^<div style="width:630px;height:630px;/);
    expect(render()).toMatch(/^<div style="width:1200px;height:630px;/);
  });

  test.each(["wide", "square"] as const)("leaves the address out where a long name fills the foot of a %s one", (form) => {
    const widths = new Map([..."abcdefghijklmnopqrstuvwxyz. "].map((character) => [character, 0.55]));
    const draw = (name: string) =>
      renderToStaticMarkup(renderCardTemplate({ ...CARD, name }, { sealPath: "M0 0Z", fontFamily: "one", widths, shape: { regular: shape, bold: shape } }, form));
    expect(draw("mira okafor")).toContain(">mira.example<");
    expect(draw("wolfeschlegelsteinhausen maximiliana bergerdorff montgomery senior")).not.toContain("mira.example");
  });

  test("sets a long title smaller than a short one", () => {
    const sizes = ["米拉", "米拉的潮汐表", "米拉的潮汐表与冲浪者的故事", "米拉的潮汐表与冲浪者的故事，以及她写下的所有服务和手册"].map((title) => sizeOf(title, render({ title })));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
  });
});

describe("a card of a right-to-left edition", () => {
  test("runs from the right, and makes words as wide as their joined letters are", () => {
    const markup = render({ edition: "ar", title: "ميناء" });
    expect(markup).toMatch(/^<div style="[^"]*flex-direction:row-reverse/);
    expect(markup).toContain("width:5em");
  });

  test("keeps a figure and its story on lines of their own", () => {
    const linesOf = (detail: string) => render({ edition: "ar", title: "", subtitle: "", name: "", detail }).match(/white-space:nowrap/g)?.length;
    expect([linesOf("50% خلال"), linesOf("50%\nخلال")]).toEqual([4, 5]);
  });
});
