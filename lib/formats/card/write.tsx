import type { CSSProperties } from "react";
import { countLines, shorten, type Widths } from "./fit";
import { layOutFromRight, type Shape } from "./from-right";

/** What a text is drawn with: whether it runs from right to left, how wide its characters are, and its words once their letters are joined. */
export type Hand = { isMirrored: boolean; widths: Widths; shape: { regular: Shape; bold: Shape } };

/** How a text stands on a picture: in a column (pixels) of at most so many lines, at a size (pixels). */
type Look = { column: number; lines: number; size: number; weight?: 400 | 700; isBalanced?: boolean } & Pick<CSSProperties, "color" | "lineHeight" | "marginTop" | "whiteSpace">;

/** A text as satori is to draw it: never beyond its column, cut with an ellipsis where it does not fit. */
export function write(text: string, { isMirrored, widths, shape }: Hand, { column, lines, size, weight = 400, isBalanced = false, ...look }: Look) {
  const style = { ...look, flexShrink: 0, maxWidth: column, fontSize: size, fontWeight: weight };
  if (!isMirrored) {
    const isTooLong = countLines(text, widths, column / size) === Number.POSITIVE_INFINITY;
    const wrap = isBalanced ? ({ textWrap: "balance", lineClamp: lines + 1 } as const) : { lineClamp: lines }; // satori cuts balanced text a line early
    return <div style={{ ...style, ...wrap, display: "block", wordBreak: isTooLong ? "break-word" : "normal" }}>{shorten(text, widths, column / size, lines)}</div>;
  }
  const means = { widths, shape: weight === 700 ? shape.bold : shape.regular };
  const rows = layOutFromRight(text, { column: column / size, lines, isBalanced }, means);
  return (
    <div style={{ ...style, display: "flex", flexDirection: "column", alignItems: "flex-end" }}>
      {rows.map((pieces, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <div key={row} style={{ display: "flex", whiteSpace: "nowrap" }}>
          {pieces.map(({ text: letters, width }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do words
            <div key={place} style={{ flexShrink: 0, ...(width !== undefined && { width: `${width}em` }) }}>
              {letters}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
