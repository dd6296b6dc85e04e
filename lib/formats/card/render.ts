import { ImageResponse } from "@vercel/og";
import type { Card } from "@/lib/site/pages";
import { type Cut, cutFonts, measureShaped, type Use } from "../fonts/cut";
import { renderSeal } from "../seal";
import { CARD_SIZE, renderCardTemplate, type Shape } from "./template";

/** Draws a share card as a PNG, in fonts cut to the text of this card. */
export async function renderCard(content: Card): Promise<ArrayBuffer> {
  const card = { ...content, title: straighten(content.title), subtitle: straighten(content.subtitle), detail: straighten(content.detail) };
  const text = `${card.title}${card.subtitle}${card.detail}${card.name}${card.host}…`;
  const use = { language: card.edition };
  const [regular, bold] = await Promise.all([cutCardFonts(use, text, 400), cutCardFonts(use, text, 700)]);
  const nameSlice = (slice: number) => `slice-${slice}`;
  const fonts = [
    ...regular.map(({ data }, slice) => ({ name: nameSlice(slice), data, weight: 400 as const })),
    ...bold.map(({ data }, slice) => ({ name: nameSlice(slice), data, weight: 700 as const })),
  ];
  const template = renderCardTemplate(card, {
    sealPath: await renderSeal(card.seal),
    fontFamily: bold.map((_, slice) => nameSlice(slice)).join(", "),
    widths: new Map(bold.flatMap(({ widths }) => [...widths])),
    shape: { regular: shapeBy(regular), bold: shapeBy(bold) },
  });
  return new ImageResponse(template, { ...CARD_SIZE, fonts }).arrayBuffer();
}

/** Cuts fonts for a card. Those of letters that join come last: satori crashes where the first of several fonts has shapes that stand for no character. */
async function cutCardFonts(use: Use, text: string, weight: number): Promise<Cut[]> {
  const cuts = await cutFonts(use, text, weight);
  return cuts.toSorted((a, b) => Number(a.isJoining) - Number(b.isJoining));
}

/** Measures words of joined letters by the font that has them. */
function shapeBy(cuts: Cut[]): Shape {
  return (word) => {
    const cut = /\p{Script=Arabic}/u.test(word) ? cuts.find(({ widths }) => [...word].every((character) => widths.has(character))) : undefined;
    return cut && measureShaped(cut, word);
  };
}

/** The bundled font draws ’ as wide as a Han character; inside a Latin word that leaves a hole. */
function straighten(text: string): string {
  return text.replace(/(?<=[A-Za-z])’(?=[A-Za-z])/g, "'");
}
