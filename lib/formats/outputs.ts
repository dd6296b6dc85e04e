import type { Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { wholeAddress } from "@/lib/site/edition";
import { ROUTES } from "@/lib/site/pages";
import { layOut } from "./document";
import { formatJsonResume } from "./json-resume/format";
import { formatMarkdown } from "./markdown";
import { formatText } from "./text";
import { formatTwin, listTwins, TWIN } from "./twins";
import { formatVcard } from "./vcard";

/** What a file of an edition is made from: the résumé, the address of the edition's home page, and addresses of the site made whole. */
type Source = { resume: Resume; home: string; href: (url: string) => string };

/** Every file of the whole résumé that an edition offers beside its pages, by its name. */
const OUTPUTS: Record<string, (source: Source) => string> = {
  "resume.json": ({ resume, home }) => JSON.stringify(formatJsonResume(resume, home)),
  "resume.md": ({ resume, home, href }) => formatMarkdown(layOut(resume, home), href),
  "resume.txt": ({ resume, home, href }) => formatText(layOut(resume, home), href),
  "contact.vcf": ({ resume, home }) => formatVcard(resume, home),
};

/** The paths below an edition of all its files: those of the whole résumé, and each page's twin in Markdown. */
export function listOutputs(site: Site, resume: Resume): string[] {
  return [...Object.keys(OUTPUTS), ...listTwins(site, resume).map(({ route }) => `${route.slice(1)}${TWIN}`)];
}

/** Makes a file of an edition by its path; undefined where there is none. */
export function makeOutput(path: string, site: Site, resume: Resume): string | undefined {
  const href = wholeAddress(site, resume.edition);
  if (path.endsWith(TWIN)) return formatTwin(`/${path.slice(0, -TWIN.length)}`, site, resume);
  return Object.hasOwn(OUTPUTS, path) ? OUTPUTS[path]?.({ resume, home: href(ROUTES.home), href }) : undefined;
}
