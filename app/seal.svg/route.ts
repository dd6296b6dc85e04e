import { renderSeal, renderSealSvg } from "@/lib/formats/seal";
import { light } from "@/tailwind.config";
import { withContent } from "../with-content";

export const dynamic = "force-static";

export function GET() {
  return withContent(
    async ({ resumes: [{ profile }] }) => new Response(renderSealSvg(await renderSeal(profile.seal ?? profile.name), light.seal), { headers: { "content-type": "image/svg+xml" } }),
    ({ message }) => new Response(message, { status: 500 }),
  );
}
