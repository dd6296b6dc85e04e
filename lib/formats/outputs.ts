import type { Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { formatPath } from "@/lib/site/edition";
import { ROUTES } from "@/lib/site/pages";
import { layOut } from "./document";
import { formatJsonResume } from "./json-resume/format";
import { formatMarkdown } from "./markdown";
import { formatText } from "./text";
import { formatVcard } from "./vcard";

/** What a file of an edition is made from: the résumé, the address of the edition's home page, and addresses of the site made whole. */
type Source = { resume: Resume; home: string; href: (url: string) => string };

/** Every file that an edition offers beside its pages, by its name. */
const OUTPUTS: Record<string, (source: Source) => string> = {
  "resume.json": ({ resume, home }) => JSON.stringify(formatJsonResume(resume, home)),
  "resume.md": ({ resume, home, href }) => formatMarkdown(layOut(resume, home), href),
  "resume.txt": ({ resume, home, href }) => formatText(layOut(resume, home), href),
  "contact.vcf": ({ resume, home }) => formatVcard(resume, home),
};

/** The names of those files. */
export const OUTPUT_NAMES = Object.keys(OUTPUTS);

/** Makes a file of an edition; undefined where there is none of that name. */
export function makeOutput(name: string, site: Site, resume: Resume): string | undefined {
  const href = (url: string) => (url.startsWith("/") ? `${site.origin}${formatPath(site, resume.edition, url)}` : url);
  return Object.hasOwn(OUTPUTS, name) ? OUTPUTS[name]?.({ resume, home: href(ROUTES.home), href }) : undefined;
}
