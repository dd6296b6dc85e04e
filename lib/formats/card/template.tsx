import type { Card } from "@/lib/site/pages";
import { light } from "@/tailwind.config";
import { renderSealSvg } from "../seal";
import { chooseSize, countLines, cutToFit, type Widths } from "./fit";

/** Size of a share card in pixels, the one of https://ogp.me that networks crop least. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Side margin, rail and text column as on the pages; title and subtitle stay inside the central square that chat apps crop to. */
const MARGIN = 72;
const COLUMN_START = 290;
const SQUARE_END = 915;
const TITLE_WIDTH = SQUARE_END - COLUMN_START;

const ONE_LINE_SIZES = [112, 100, 92, 84, 76, 68, 62] as const;
const TWO_LINE_SIZES = [68, 60, 52, 44, 38, 32] as const;
const SUBTITLE_SIZES = [40, 37, 34] as const;
const DETAIL_SIZE = 34;

/** What a card is drawn with: the seal's path, the fonts' names, and how wide each character of the bold font is. */
export type CardMeans = { sealPath: string; fontFamily: string; widths: Widths };

/** A share card as the element tree that satori draws. */
export function renderCardTemplate(card: Card, { sealPath, fontFamily, widths }: CardMeans) {
  const seal = `data:image/svg+xml;base64,${Buffer.from(renderSealSvg(sealPath, light.seal)).toString("base64")}`;
  const large = chooseSize(card.title, widths, TITLE_WIDTH, 1, ONE_LINE_SIZES);
  const onOneLine = countLines(card.title, widths, TITLE_WIDTH / large) === 1;
  const titleSize = onOneLine ? large : chooseSize(card.title, widths, TITLE_WIDTH, 2, TWO_LINE_SIZES);
  const subtitleSize = chooseSize(card.subtitle, widths, TITLE_WIDTH, 1, SUBTITLE_SIZES);
  const subtitleLines = countLines(card.subtitle, widths, TITLE_WIDTH / subtitleSize) === 1 ? 1 : 2;
  const detail = cutToFit(card.detail, widths, TITLE_WIDTH / DETAIL_SIZE, (onOneLine ? 5 : 4) - subtitleLines);
  const block = { display: "block", flexShrink: 0 } as const;
  return (
    <div style={{ ...CARD_SIZE, display: "flex", background: light.paper, color: light.ink, fontFamily, padding: `${MARGIN}px ${MARGIN}px 60px` }}>
      <div style={{ display: "flex", flexShrink: 0, width: COLUMN_START - MARGIN }}>
        <img src={seal} width={150} height={150} alt="" />
      </div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, width: 0 }}>
        <div style={{ ...block, width: TITLE_WIDTH, fontSize: titleSize, fontWeight: 700, lineHeight: 1.2, lineClamp: 3, textWrap: "balance" }}>{card.title}</div>
        <div style={{ ...block, width: TITLE_WIDTH, marginTop: 14, fontSize: subtitleSize, lineHeight: 1.35, color: light.accent, lineClamp: 2 }}>{card.subtitle}</div>
        <div style={{ ...block, width: TITLE_WIDTH, marginTop: 20, fontSize: DETAIL_SIZE, lineHeight: 1.45, color: light.muted, whiteSpace: "pre-wrap" }}>{detail}</div>
        <div style={{ display: "flex", marginTop: "auto", paddingTop: 20, borderTop: `2px solid ${light.line}`, fontSize: 28 }}>
          <div style={{ fontWeight: 700 }}>{card.name}</div>
          <div style={{ marginLeft: 24, color: light.muted }}>{card.host}</div>
        </div>
      </div>
    </div>
  );
}
