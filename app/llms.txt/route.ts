import { formatLlms } from "@/lib/formats/llms";
import { withContent } from "../with-content";

export const dynamic = "force-static";

export function GET() {
  return withContent(
    ({ site, resumes }) => new Response(formatLlms(site, resumes)),
    ({ message }) => new Response(message, { status: 500 }),
  );
}
