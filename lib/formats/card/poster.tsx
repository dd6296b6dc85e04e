import { ImageResponse } from "@vercel/og";
import { encode } from "uqr";
import { nameEdition } from "@/lib/site/edition";
import type { Poster } from "@/lib/site/pages";
import { light } from "@/tailwind.config";
import { renderSeal, renderSealSvg } from "../seal";
import { chooseSize } from "./fit";
import { cutCardFonts, listFonts, nameFonts, shapeBy } from "./render";
import { POSTER_SIZE } from "./sizes";
import { MIRRORED, orderWords, type Shape } from "./template";

const MARGIN = 108;
const COLUMN = POSTER_SIZE.width - 2 * MARGIN;
const QR = 400;
const NAME_SIZES = [150, 130, 112, 96, 80, 64, 52] as const;
const HEADLINE_SIZES = [56, 48, 42] as const;

/** Draws the poster of an edition as a PNG: who, and a QR code (ISO/IEC 18004) of the address, for apps in which links do not travel. */
export async function renderPoster(poster: Poster): Promise<ArrayBuffer> {
  const { name, headline, detail, hint, address, edition } = poster;
  const use = { language: edition };
  const text = `${name}${headline}${detail}${hint}${address}`;
  const [regular, bold] = await Promise.all([cutCardFonts(use, text, 400), cutCardFonts(use, text, 700)]);
  const widths = new Map(bold.flatMap((cut) => [...cut.widths]));
  const isMirrored = nameEdition(edition).direction === "rtl";
  const words = (content: string, shape: Shape) => (isMirrored ? orderWords(content, shape) : content);
  const [thin, thick] = [shapeBy(regular), shapeBy(bold)];
  const display = isMirrored ? MIRRORED : { display: "block" };
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
      <img src={asAddress(renderSealSvg(await renderSeal(poster.seal), light.seal))} width={220} height={220} alt="" />
      <div style={{ ...display, width: COLUMN, marginTop: 72, fontSize: chooseSize(name, widths, COLUMN, 1, NAME_SIZES), fontWeight: 700, lineHeight: 1.2, lineClamp: 2 }}>
        {words(name, thick)}
      </div>
      <div
        style={{ ...display, width: COLUMN, marginTop: 20, fontSize: chooseSize(headline, widths, COLUMN, 1, HEADLINE_SIZES), lineHeight: 1.35, color: light.accent, lineClamp: 2 }}
      >
        {words(headline, thin)}
      </div>
      <div style={{ ...display, width: COLUMN, marginTop: 32, fontSize: 40, lineHeight: 1.45, color: light.muted, lineClamp: 3 }}>{words(detail, thin)}</div>
      <div style={{ display: "flex", flexDirection: row, alignItems: "center", width: COLUMN, marginTop: "auto", paddingTop: 56, borderTop: `2px solid ${light.line}` }}>
        <img src={asAddress(drawCode(address))} width={QR} height={QR} alt="" />
        <div style={{ display: "flex", flexDirection: "column", alignItems: isMirrored ? "flex-end" : "flex-start", width: COLUMN - QR - 48, margin: "0 48px" }}>
          <div style={{ ...display, fontSize: 38, lineHeight: 1.4 }}>{words(hint, thin)}</div>
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
