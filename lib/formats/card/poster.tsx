import { ImageResponse } from "@vercel/og";
import { encode } from "uqr";
import { nameEdition } from "@/lib/site/edition";
import type { Poster } from "@/lib/site/pages";
import { light } from "@/tailwind.config";
import { renderSeal, renderSealSvg } from "../seal";
import { chooseSize, fitTitle } from "./fit";
import { cutCardFonts, listFonts, nameFonts, shapeBy } from "./render";
import { POSTER_SIZE } from "./sizes";
import { write } from "./write";

const MARGIN = 108;
const COLUMN = POSTER_SIZE.width - 2 * MARGIN;
const QR = 400;
/** Names are this much larger than titles of cards. */
const NAME_SCALE = 1.34;
const HEADLINE_SIZES = [56, 48, 42] as const;

/** Draws the poster of an edition as a PNG: who, and a QR code (ISO/IEC 18004) of the address, for apps in which links do not travel. */
export async function renderPoster(poster: Poster): Promise<ArrayBuffer> {
  const { name, headline, detail, hint, address, edition } = poster;
  const use = { language: edition };
  const text = `${name}${headline}${detail}${hint}${address}`;
  const [regular, bold] = await Promise.all([cutCardFonts(use, text, 400), cutCardFonts(use, text, 700)]);
  const widths = new Map(bold.flatMap((cut) => [...cut.widths]));
  const isMirrored = nameEdition(edition).direction === "rtl";
  const hand = { isMirrored, widths, shape: { regular: shapeBy(regular), bold: shapeBy(bold) } };
  const title = fitTitle(name, widths, COLUMN / NAME_SCALE);
  const row = isMirrored ? "row-reverse" : "row";
  const template = (
    <div
      style={{
        ...POSTER_SIZE,
        display: "flex",
        flexDirection: "column",
        alignItems: isMirrored ? "flex-end" : "flex-start",
        background: light.paper,
        color: light.ink,
        padding: MARGIN,
        fontFamily: nameFonts(bold),
      }}
    >
      <img src={asAddress(renderSealSvg(await renderSeal(poster.seal), light.seal))} width={200} height={200} alt="" />
      {write(name, hand, { column: COLUMN, lines: title.lines, size: title.size * NAME_SCALE, weight: 700, isBalanced: title.lines > 1, marginTop: 60, lineHeight: 1.2 })}
      {write(headline, hand, { column: COLUMN, lines: 2, size: chooseSize(headline, widths, COLUMN, 1, HEADLINE_SIZES), marginTop: 20, lineHeight: 1.35, color: light.accent })}
      {write(detail, hand, { column: COLUMN, lines: title.lines === 1 ? 2 : 1, size: 40, marginTop: 32, lineHeight: 1.45, color: light.muted })}
      <div style={{ display: "flex", flexDirection: row, alignItems: "center", width: COLUMN, marginTop: "auto", paddingTop: 56, borderTop: `2px solid ${light.line}` }}>
        <img src={asAddress(drawCode(address))} width={QR} height={QR} alt="" />
        <div style={{ display: "flex", flexDirection: "column", alignItems: isMirrored ? "flex-end" : "flex-start", width: COLUMN - QR - 48, margin: "0 48px" }}>
          {write(hint, hand, { column: COLUMN - QR - 48, lines: 2, size: 38, lineHeight: 1.4 })}
          <div style={{ display: "flex", marginTop: 20, fontSize: 30, lineHeight: 1.4, color: light.muted, wordBreak: "break-all" }}>
            {address.replace(/^https?:\/\/|\/$/g, "")}
          </div>
        </div>
      </div>
    </div>
  );
  return new ImageResponse(template, { ...POSTER_SIZE, fonts: listFonts(regular, bold) }).arrayBuffer();
}

/** A QR code as an SVG document, with the quiet zone of four modules that readers ask for. */
function drawCode(text: string): string {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const squares = data.flatMap((modules, y) => modules.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${squares.join("")}"/></svg>`;
}

function asAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
