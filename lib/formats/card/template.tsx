import { nameEdition } from "@/lib/site/edition";
import type { Card } from "@/lib/site/pages";
import { light } from "@/tailwind.config";
import { renderSealSvg } from "../seal";
import { chooseSize, countLines, cutToFit, fitTitle, measure, type Widths } from "./fit";
import type { Shape } from "./from-right";
import { CARD_SIZES, type CardForm } from "./sizes";
import { write } from "./write";

/** Margin, rail and text column as on the pages; title and subtitle of a wide card stay inside the central square that chat apps crop to. */
const MARGIN = 72;
const COLUMN_START = 290;
const SQUARE_END = 915;
const FORMS = {
  wide: {
    direction: "row",
    padding: `${MARGIN}px ${MARGIN}px 60px`,
    rail: COLUMN_START - MARGIN,
    seal: 150,
    column: SQUARE_END - COLUMN_START,
    foot: 1200 - MARGIN - COLUMN_START,
    lines: 5,
  },
  square: { direction: "column", padding: "52px 52px 44px", rail: 630 - 2 * 52, seal: 120, column: 630 - 2 * 52, foot: 630 - 2 * 52, lines: 2 },
} as const;

const SUBTITLE_SIZES = [40, 37, 34] as const;
const DETAIL_SIZE = 34;
const FOOT_SIZES = [28, 25, 22];
const FOOT_GAP = 24;

/** What a card is drawn with: the seal's path, the fonts' names, and how wide each character of the bold font is. */
export type CardMeans = { sealPath: string; fontFamily: string; widths: Widths; shape: { regular: Shape; bold: Shape } };

/** A share card as the element tree that satori draws. */
export function renderCardTemplate(card: Card, { sealPath, fontFamily, widths, shape }: CardMeans, form: CardForm = "wide") {
  const { direction, padding, rail, seal, column, foot, lines } = FORMS[form];
  const image = `data:image/svg+xml;base64,${Buffer.from(renderSealSvg(sealPath, light.seal)).toString("base64")}`;
  const title = fitTitle(card.title, widths, column);
  const subtitleSize = chooseSize(card.subtitle, widths, column, 1, SUBTITLE_SIZES);
  const wanted = countLines(card.subtitle, widths, column / subtitleSize);
  const subtitleLines = Math.min(wanted, 2);
  const detailLines = Math.max(0, lines - (title.lines - 1) - subtitleLines);
  const detail = cutToFit(card.detail, widths, column / DETAIL_SIZE, detailLines);
  const [name, host] = [measure(card.name, widths), measure(card.host, widths)];
  const footSize = FOOT_SIZES.find((size) => (name + host) * size + FOOT_GAP <= foot); // none where the name leaves no room for the address
  const isMirrored = nameEdition(card.edition).direction === "rtl";
  const row = isMirrored ? "row-reverse" : "row";
  const hand = { isMirrored, widths, shape };
  return (
    <div
      style={{
        ...CARD_SIZES[form],
        display: "flex",
        flexDirection: direction === "row" ? row : "column",
        background: light.paper,
        color: light.ink,
        fontFamily,
        padding,
      }}
    >
      <div style={{ display: "flex", flexDirection: row, flexShrink: 0, width: rail, marginBottom: direction === "row" ? 0 : 16 }}>
        <img src={image} width={seal} height={seal} alt="" />
      </div>
      <div style={{ display: "flex", flexDirection: "column", alignItems: isMirrored ? "flex-end" : "stretch", flexGrow: 1, ...(direction === "row" && { width: 0 }) }}>
        {write(card.title, hand, { column, lines: title.lines, size: title.size, weight: 700, lineHeight: 1.2, isBalanced: title.lines > 1 })}
        {write(card.subtitle, hand, {
          column,
          lines: subtitleLines,
          size: subtitleSize,
          isBalanced: wanted === 2 && !/\p{Script=Han}/u.test(card.subtitle),
          marginTop: 14,
          lineHeight: 1.35,
          color: light.accent,
        })}
        {detail && write(detail, hand, { column, lines: detailLines, size: DETAIL_SIZE, whiteSpace: "pre-wrap", marginTop: 20, lineHeight: 1.45, color: light.muted })}
        <div
          style={{
            display: "flex",
            flexDirection: row,
            alignSelf: "stretch",
            marginTop: "auto",
            paddingTop: 20,
            borderTop: `2px solid ${light.line}`,
          }}
        >
          {write(card.name, hand, { column: foot, lines: 1, size: footSize ?? Math.min(...FOOT_SIZES), weight: 700 })}
          {footSize && <div style={{ [isMirrored ? "marginRight" : "marginLeft"]: FOOT_GAP, fontSize: footSize, color: light.muted }}>{card.host}</div>}
        </div>
      </div>
    </div>
  );
}
