import { ImageResponse } from "@vercel/og";
import type { Card } from "@/lib/site/pages";
import { type Cut, cutFonts } from "../fonts/cut";
import { renderSeal } from "../seal";
import { CARD_SIZE, renderCardTemplate } from "./template";

const WEIGHTS = [400, 700] as const;

/** Draws a share card as a PNG, in fonts cut to the text of this card. */
export async function renderCard(card: Card): Promise<ArrayBuffer> {
  const text = `${card.title}${card.subtitle}${card.detail}${card.name}${card.host}…`;
  const cuts = await Promise.all(WEIGHTS.map((weight) => cutFonts("noto-sans-sc", text, weight)));
  const fonts = WEIGHTS.flatMap((weight, index) => (cuts[index] ?? []).map(({ data }: Cut, slice) => ({ name: nameSlice(slice), data, weight })));
  const family = [...new Set(fonts.map(({ name }) => name))].join(", ");
  const image = new ImageResponse(renderCardTemplate(card, await renderSeal(card.seal), family), { ...CARD_SIZE, fonts });
  return image.arrayBuffer();
}

function nameSlice(slice: number): string {
  return `slice-${slice}`;
}
