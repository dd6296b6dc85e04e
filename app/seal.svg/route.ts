import { loadCurrent } from "@/lib/content/current";
import { renderSeal, renderSealSvg } from "@/lib/formats/seal";
import { light } from "@/tailwind.config";

export const dynamic = "force-static";

export async function GET() {
  const { name, seal } = loadCurrent().resumes[0].profile;
  return new Response(renderSealSvg(await renderSeal(seal ?? name), light.seal), { headers: { "content-type": "image/svg+xml" } });
}
