import type { Card } from "@/lib/site/pages";
import { light } from "@/tailwind.config";
import { renderSealSvg } from "../seal";

/** Size of a share card in pixels, the one of https://ogp.me that networks crop least. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Side margin, rail and text column as on the pages; title and subtitle stay inside the central square that chat apps crop to. */
const MARGIN = 72;
const COLUMN_START = 290;
const SQUARE_END = 915;
const TITLE_WIDTH = SQUARE_END - COLUMN_START;

const TITLE_SIZES = [112, 96, 80, 68, 56, 46, 38];

/** A share card as the element tree that satori draws, in fonts of these names. */
export function renderCardTemplate(card: Card, sealPath: string, fontFamily: string) {
  const seal = `data:image/svg+xml;base64,${Buffer.from(renderSealSvg(sealPath, light.seal)).toString("base64")}`;
  return (
    <div style={{ ...CARD_SIZE, display: "flex", background: light.paper, color: light.ink, fontFamily, padding: `${MARGIN}px ${MARGIN}px 60px` }}>
      <div style={{ display: "flex", flexShrink: 0, width: COLUMN_START - MARGIN }}>
        <img src={seal} width={150} height={150} alt="" />
      </div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, width: 0 }}>
        <div style={{ display: "block", width: TITLE_WIDTH, fontSize: chooseTitleSize(card.title), fontWeight: 700, lineHeight: 1.2, lineClamp: 3 }}>{card.title}</div>
        <div style={{ display: "block", width: TITLE_WIDTH, marginTop: 16, fontSize: 36, lineHeight: 1.35, color: light.accent, lineClamp: 2 }}>{card.subtitle}</div>
        <div style={{ display: "block", marginTop: 24, fontSize: 28, lineHeight: 1.5, color: light.muted, lineClamp: 3 }}>{card.detail}</div>
        <div style={{ display: "flex", marginTop: "auto", paddingTop: 20, borderTop: `2px solid ${light.line}`, fontSize: 28 }}>
          <div style={{ fontWeight: 700 }}>{card.name}</div>
          <div style={{ marginLeft: 24, color: light.muted }}>{card.host}</div>
        </div>
      </div>
    </div>
  );
}

/** The largest size at which a title fits two lines of the central square; the smallest may take a third. */
function chooseTitleSize(title: string): number {
  return TITLE_SIZES.find((size) => countLines(title, size) <= 2) ?? 38;
}

/** Lines that a text takes at a size; Han characters are an em wide, others about 0.62. */
function countLines(text: string, size: number): number {
  const ems = [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.62), 0);
  const longestWord = Math.max(...text.split(/[\s\u2e80-\uffef]/).map((word) => word.length * 0.62));
  return longestWord * size > TITLE_WIDTH ? Number.POSITIVE_INFINITY : Math.ceil((ems * size) / TITLE_WIDTH);
}
