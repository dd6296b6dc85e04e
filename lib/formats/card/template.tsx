import { nameEdition } from "@/lib/site/edition";
import type { Card } from "@/lib/site/pages";
import { light } from "@/tailwind.config";
import { renderSealSvg } from "../seal";
import { chooseSize, countLines, cutToFit, measure, type Widths } from "./fit";
import { CARD_SIZES, type CardForm } from "./sizes";

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
  square: { direction: "column", padding: "52px 52px 44px", rail: 630 - 2 * 52, seal: 132, column: 630 - 2 * 52, foot: 630 - 2 * 52, lines: 2 },
} as const;

const ONE_LINE_SIZES = [112, 100, 92, 84, 76, 68, 62] as const;
const TWO_LINE_SIZES = [68, 60, 52, 44, 38, 32, 28, 25] as const;
const SUBTITLE_SIZES = [40, 37, 34] as const;
const DETAIL_SIZE = 34;
const FOOT_SIZES = [28, 25, 22];
const FOOT_GAP = 24;

/** What a card is drawn with: the seal's path, the fonts' names, and how wide each character of the bold font is. */
export type CardMeans = { sealPath: string; fontFamily: string; widths: Widths; shape: { regular: Shape; bold: Shape } };

/** How wide a word of joined letters is, in ems; undefined where a script does not join. */
export type Shape = (word: string) => number | undefined;

/** A share card as the element tree that satori draws. */
export function renderCardTemplate(card: Card, { sealPath, fontFamily, widths, shape }: CardMeans, form: CardForm = "wide") {
  const { direction, padding, rail, seal, column, foot, lines } = FORMS[form];
  const image = `data:image/svg+xml;base64,${Buffer.from(renderSealSvg(sealPath, light.seal)).toString("base64")}`;
  const large = chooseSize(card.title, widths, column, 1, ONE_LINE_SIZES);
  const onOneLine = countLines(card.title, widths, column / large) === 1;
  const titleSize = onOneLine ? large : chooseSize(card.title, widths, column, 2, TWO_LINE_SIZES);
  const subtitleSize = chooseSize(card.subtitle, widths, column, 1, SUBTITLE_SIZES);
  const subtitleLines = countLines(card.subtitle, widths, column / subtitleSize) === 1 ? 1 : 2;
  const detail = cutToFit(card.detail, widths, column / DETAIL_SIZE, lines - (onOneLine ? 0 : 1) - subtitleLines);
  const [name, host] = [measure(card.name, widths), measure(card.host, widths)];
  const footSize = FOOT_SIZES.find((size) => (name + host) * size + FOOT_GAP <= foot);
  const isMirrored = nameEdition(card.edition).direction === "rtl";
  const row = isMirrored ? "row-reverse" : "row";
  const block = { flexShrink: 0, width: column } as const;
  const text = (content: string, shape: Shape) => (isMirrored ? orderWords(content, shape) : content);
  const display = isMirrored ? MIRRORED : { display: "block" };
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
      <div style={{ display: "flex", flexDirection: row, flexShrink: 0, width: rail, marginBottom: direction === "row" ? 0 : 24 }}>
        <img src={image} width={seal} height={seal} alt="" />
      </div>
      <div style={{ display: "flex", flexDirection: "column", alignItems: isMirrored ? "flex-end" : "stretch", flexGrow: 1, ...(direction === "row" && { width: 0 }) }}>
        <div style={{ ...block, ...display, fontSize: titleSize, fontWeight: 700, lineHeight: 1.2, lineClamp: 3, textWrap: "balance" }}>{text(card.title, shape.bold)}</div>
        <div style={{ ...block, ...display, marginTop: 14, fontSize: subtitleSize, lineHeight: 1.35, color: light.accent, lineClamp: 2 }}>{text(card.subtitle, shape.regular)}</div>
        <div style={{ ...block, ...display, marginTop: 20, fontSize: DETAIL_SIZE, lineHeight: 1.45, color: light.muted, whiteSpace: "pre-wrap" }}>
          {text(detail, shape.regular)}
        </div>
        <div
          style={{
            display: "flex",
            flexDirection: row,
            alignSelf: "stretch",
            marginTop: "auto",
            paddingTop: 20,
            borderTop: `2px solid ${light.line}`,
            fontSize: footSize ?? Math.min(...FOOT_SIZES),
          }}
        >
          <div style={{ ...display, fontWeight: 700, lineClamp: 1 }}>{text(card.name, shape.bold)}</div>
          {footSize && <div style={{ [isMirrored ? "marginRight" : "marginLeft"]: FOOT_GAP, color: light.muted }}>{card.host}</div>}
        </div>
      </div>
    </div>
  );
}

/** satori knows no text direction: in right-to-left editions each word is an item of its own, in rows from the right. */
export const MIRRORED = { display: "flex", flexDirection: "row-reverse", flexWrap: "wrap" } as const;

/** The space between two words, in ems. */
const SPACE = 0.26;

/** The words of a text in the order of reading, each as wide as its letters are once joined. Latin words that follow one another are one item, since they run from left to right; signs beside a word stand apart within its item, since satori would lay them over it. */
export function orderWords(content: string, shape: Shape) {
  return listRuns(content).map((pieces, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words never move
    <div key={index} style={{ display: "flex", flexDirection: "row-reverse", flexShrink: 0, whiteSpace: "nowrap", marginLeft: `${SPACE}em` }}>
      {pieces.map((piece, position) => {
        const width = shape(piece);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <div key={position} style={{ flexShrink: 0, ...(width && { width: `${width}em` }) }}>
            {turn(piece)}
          </div>
        );
      })}
    </div>
  ));
}

const MIRRORS: Record<string, string> = { "(": ")", ")": "(", "[": "]", "]": "[", "«": "»", "»": "«" };

/** A piece as satori is to draw it: Hebrew letters from the left (Arabic ones it turns itself when it joins them), and brackets mirrored. */
function turn(piece: string): string {
  if (/\p{Script=Latin}/u.test(piece)) return piece;
  const letters = /\p{Script=Hebrew}/u.test(piece) ? (piece.match(/\P{M}\p{M}*/gu) ?? []).reverse().join("") : piece;
  return letters.replace(/[()[\]«»]/g, (bracket) => MIRRORS[bracket] ?? bracket);
}

/** The words of a text, each as its pieces that run in one direction; Latin words that follow one another are one piece. */
function listRuns(content: string): string[][] {
  const runs: string[][] = [];
  let latin: string[] | undefined;
  for (const word of content.split(/\s+/).filter(Boolean)) {
    const isLatin = /\p{Script=Latin}/u.test(word) || (latin !== undefined && /^[\p{N}\p{P}\p{S}]+$/u.test(word));
    if (latin && isLatin) latin[0] += ` ${word}`;
    else {
      latin = isLatin ? [word] : undefined;
      runs.push(latin ?? word.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []);
    }
  }
  return runs.map((pieces) =>
    pieces.flatMap(
      (piece) =>
        piece
          .match(/^(.*\p{Script=Latin}.*?)([,;:،]?)$/u)
          ?.slice(1)
          .filter(Boolean) ?? piece,
    ),
  );
}
