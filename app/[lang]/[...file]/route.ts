import { makeOutput, OUTPUT_NAMES } from "@/lib/formats/outputs";
import { withContent } from "../../with-content";
import { generateStaticParams as listEditions } from "../edition-params";

export const dynamic = "force-static";

export function generateStaticParams(): { lang: string; file: string }[] {
  return listEditions().flatMap(({ lang }) => OUTPUT_NAMES.map((file) => ({ lang, file })));
}

export async function GET(_: Request, { params }: { params: Promise<{ lang: string; file: string }> }) {
  const { lang, file } = await params;
  return withContent(
    ({ site, resumes }) => {
      const resume = resumes.find(({ edition }) => edition === lang);
      const made = resume && makeOutput(file, site, resume);
      return made === undefined ? new Response(null, { status: 404 }) : new Response(made);
    },
    ({ message }) => new Response(message, { status: 500 }),
  );
}
