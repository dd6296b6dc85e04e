import { formatJsonResume } from "@/lib/formats/json-resume/format";
import { formatPath } from "@/lib/site/edition";
import { ROUTES } from "@/lib/site/pages";
import { withContent } from "../../with-content";
import { generateStaticParams } from "../edition-params";

export const dynamic = "force-static";

export async function GET(_: Request, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  return withContent(
    ({ site, resumes }) => {
      const resume = resumes.find(({ edition }) => edition === lang);
      return resume ? Response.json(formatJsonResume(resume, `${site.origin}${formatPath(site, lang, ROUTES.home)}`)) : new Response(null, { status: 404 });
    },
    ({ message }) => new Response(message, { status: 500 }),
  );
}

export { generateStaticParams };
