import { formatManifest } from "@/lib/formats/manifest";
import { withContent } from "../with-content";

export const dynamic = "force-static";

export function GET() {
  return withContent(
    ({ site, resumes }) => new Response(formatManifest(site, resumes[0]), { headers: { "content-type": "application/manifest+json" } }),
    ({ message }) => new Response(message, { status: 500 }),
  );
}
