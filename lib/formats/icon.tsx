import { ImageResponse } from "@vercel/og";
import { renderSeal, renderSealSvg } from "./seal";

/** The seal as a PNG of so many pixels a side, for those that take no SVG. Its corners are filled, since phones round them themselves. */
export async function renderIcon(name: string, size: number, colour: string): Promise<ArrayBuffer> {
  const seal = `data:image/svg+xml;base64,${Buffer.from(renderSealSvg(await renderSeal(name), colour)).toString("base64")}`;
  const template = (
    <div style={{ display: "flex", width: size, height: size, background: colour }}>
      <img src={seal} width={size} height={size} alt="" />
    </div>
  );
  return new ImageResponse(template, { width: size, height: size }).arrayBuffer();
}
