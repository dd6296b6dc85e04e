import { formatRobots } from "@/lib/formats/robots";
import { withContent } from "../with-content";

export const dynamic = "force-static";

export function GET() {
  return withContent(
    ({ site }) => new Response(formatRobots(site), { headers: { "content-type": "text/plain; charset=utf-8" } }),
    ({ message }) => new Response(message, { status: 500 }),
  );
}
