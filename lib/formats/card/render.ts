import { ImageResponse } from "@vercel/og";
import type { Card } from "@/lib/site/pages";
import { centreAccents } from "../fonts/accents";
import { type Cut, cutFonts, measureShaped, type Use } from "../fonts/cut";
import { renderSeal } from "../seal";
import type { Shape } from "./from-right";
import { CARD_SIZES, type CardForm } from "./sizes";
import { renderCardTemplate } from "./template";

/** Draws a share card as a PNG, in fonts cut to the text of this card. */
export async function renderCard(content: Card, form: CardForm): Promise<ArrayBuffer> {
  const card = { ...content, title: straighten(content.title), subtitle: straighten(content.subtitle), detail: straighten(content.detail) };
  const text = `${card.title}${card.subtitle}${card.detail}${card.name}${card.host}…`;
  const use = { language: card.edition };
  const [regular, bold] = await Promise.all([cutCardFonts(use, text, 400), cutCardFonts(use, text, 700)]);
  const means = {
    sealPath: await renderSeal(card.seal),
    fontFamily: nameFonts(bold),
    widths: new Map(bold.flatMap(({ widths }) => [...widths])),
    shape: { regular: shapeBy(regular), bold: shapeBy(bold) },
  };
  return new ImageResponse(renderCardTemplate(card, means, form), { ...CARD_SIZES[form], fonts: listFonts(regular, bold) }).arrayBuffer();
}

/** Cuts fonts for a card. Those of letters that join come last: satori crashes where the first of several fonts has shapes that stand for no character. */
export async function cutCardFonts(use: Use, text: string, weight: number): Promise<Cut[]> {
  const cuts = centreAccents(await cutFonts(use, text, weight), text);
  return cuts.toSorted((a, b) => Number(a.isJoining) - Number(b.isJoining));
}

/** The names of cut fonts, as a font family of CSS. */
export function nameFonts(cuts: Cut[]): string {
  return cuts.map((_, slice) => `slice-${slice}`).join(", ");
}

/** Cut fonts of two weights, as satori takes them. */
export function listFonts(regular: Cut[], bold: Cut[]) {
  const named = (cuts: Cut[], weight: 400 | 700) => cuts.map(({ data }, slice) => ({ name: `slice-${slice}`, data, weight }));
  return [...named(regular, 400), ...named(bold, 700)];
}

/** Measures words of joined letters by the font that has them. */
export function shapeBy(cuts: Cut[]): Shape {
  return (word) => {
    const cut = /\p{Script=Arabic}/u.test(word) ? cuts.find(({ widths }) => [...word].every((character) => widths.has(character))) : undefined;
    return cut && measureShaped(cut, word);
  };
}

/** The bundled font draws ’ as wide as a Han character; inside a Latin word that leaves a hole. */
function straighten(text: string): string {
  return text.replace(/(?<=[A-Za-z])’(?=[A-Za-z])/g, "'");
}
