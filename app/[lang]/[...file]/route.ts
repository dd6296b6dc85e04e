import { listOutputs, makeOutput } from "@/lib/formats/outputs";
import { contentTypeOf } from "@/lib/site/content-type";
import { listParams, withContent } from "../../with-content";

export const dynamic = "force-static";

export const generateStaticParams = () =>
  listParams(({ site, resumes }) => resumes.flatMap((resume) => listOutputs(site, resume).map((path) => ({ lang: resume.edition, file: path.split("/") }))));

export async function GET(_: Request, { params }: { params: Promise<{ lang: string; file: string[] }> }) {
  const { lang, file } = await params;
  return withContent(
    async ({ site, resumes }) => {
      const resume = resumes.find(({ edition }) => edition === lang);
      const path = file.join("/");
      const made = resume && (await makeOutput(path, site, resume));
      return made === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(made), { headers: { "content-type": contentTypeOf(path) ?? "" } });
    },
    ({ message }) => new Response(message, { status: 500 }),
  );
}
