import { formatSitemap } from "@/lib/formats/sitemap";
import { withContent } from "../with-content";

export const dynamic = "force-static";

export function GET() {
  return withContent(
    ({ site, resumes }) => new Response(formatSitemap(site, resumes), { headers: { "content-type": "application/xml" } }),
    ({ message }) => new Response(message, { status: 500 }),
  );
}
