import { formatPages, formatSize } from "@/lib/resume/format";
import type { Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { formatPath, wholeAddress } from "@/lib/site/edition";
import { ROUTES } from "@/lib/site/pages";
import type { Download } from "@/lib/site/view";
import { findMade, keepMade, nameMade } from "./cache";
import { type Document, type Linked, layOut } from "./document";
import { renderDocx } from "./docx/render";
import { formatJsonResume } from "./json-resume/format";
import { formatMarkdown } from "./markdown";
import { countPages, renderPdf } from "./pdf/render";
import { formatText } from "./text";
import { formatTwin, listTwins, TWIN } from "./twins";
import { formatVcard } from "./vcard";

/** What a file of an edition is made from: the résumé, the same laid out, the settings, the address of the edition's home page, and addresses of the site made whole. */
type Source = { resume: Resume; document: Document; site: Site; home: string; href: (url: string) => string };

type Output = {
  /** Documents and the contact are offered first, data to whom looks for it. */
  kind: Download["kind"];
  /** What readers call the format. */
  format: string;
  make: (source: Source) => string | Promise<Uint8Array>;
};

/** Every file of the whole résumé that an edition offers beside its pages, by its name. */
const OUTPUTS: Record<string, Output> = {
  "resume.pdf": { kind: "document", format: "PDF", make: ({ document, site, href }) => renderPdf(document, site.documents, href) },
  "resume.docx": { kind: "document", format: "Word", make: ({ document, site, href }) => renderDocx(document, site.documents, href) },
  "resume.md": { kind: "data", format: "Markdown", make: ({ document, href }) => formatMarkdown(document, href) },
  "resume.txt": { kind: "data", format: "TXT", make: ({ document, href }) => formatText(document, href) },
  "resume.json": { kind: "data", format: "JSON Resume", make: ({ resume, home }) => JSON.stringify(formatJsonResume(resume, home)) },
  "contact.vcf": { kind: "contact", format: "vCard", make: ({ resume, home }) => formatVcard(resume, home) },
};

/** The names of the files of the whole résumé. */
export const OUTPUT_NAMES = Object.keys(OUTPUTS);

/** The paths below an edition of all its files: those of the whole résumé, and each page's twin in Markdown. */
export function listOutputs(site: Site, resume: Resume): string[] {
  return [...OUTPUT_NAMES, ...listTwins(site, resume).map(({ route }) => `${route.slice(1)}${TWIN}`)];
}

/** Makes a file of an edition by its path, or finds it made; undefined where there is none. */
export async function makeOutput(path: string, site: Site, resume: Resume): Promise<string | Uint8Array | undefined> {
  if (path.endsWith(TWIN)) return formatTwin(`/${path.slice(0, -TWIN.length)}`, site, resume);
  const output = Object.hasOwn(OUTPUTS, path) ? OUTPUTS[path] : undefined;
  const name = nameOutputs(site, resume).get(path);
  return output && name && keepMade(name, () => output.make(sourceOf(site, resume)));
}

/** The PDF and the Word file of an edition, by the names they are saved under, with contacts in front that its pages do not show. They are not kept. */
export async function makeDocuments(site: Site, resume: Resume, contacts: Linked[]): Promise<[saveAs: string, made: string | Uint8Array][]> {
  const source = sourceOf(site, resume);
  const document = { ...source.document, contacts: [...contacts, ...source.document.contacts] };
  const documents = Object.entries(OUTPUTS).filter(([, { kind }]) => kind === "document");
  const made: [string, string | Uint8Array][] = [];
  for (const [name, { make }] of documents) made.push([nameSaved(name, resume), await make({ ...source, document })]); // one after the other, for the memory they take
  return made;
}

function sourceOf(site: Site, resume: Resume): Source {
  const href = wholeAddress(site, resume.edition);
  const home = href(ROUTES.home);
  return { resume, document: layOut(resume, home), site, home, href };
}

/** The names under which the files of an edition are kept once they are made, by their own. */
export function nameOutputs(site: Site, resume: Resume): ReadonlyMap<string, string> {
  const hash = nameMade([site, resume]);
  return new Map(OUTPUT_NAMES.map((name) => [name, `${hash}-${name}`]));
}

const known = new WeakMap<Resume, Download[]>();

/** The files of an edition as its pages offer them; how large each is, as far as it is made. Looked up once they all are. */
export function listDownloads(site: Site, resume: Resume): Download[] {
  const found = known.get(resume) ?? describeAll(site, resume);
  if (found.every(({ size }) => size)) known.set(resume, found);
  return found;
}

function describeAll(site: Site, resume: Resume): Download[] {
  const { edition } = resume;
  const names = nameOutputs(site, resume);
  return Object.entries(OUTPUTS).map(([name, { kind, format }]) => {
    const made = findMade(names.get(name) ?? name);
    return {
      kind,
      format,
      path: formatPath(site, edition, `/${name}`),
      saveAs: nameSaved(name, resume),
      size: made && formatSize(made.length, edition),
      pages: made && name.endsWith(".pdf") ? formatPages(countPages(made), resume) : undefined,
    };
  });
}

/** The name that a file has among a recruiter's others, like 刘宁-Go后端开发.pdf. */
export function nameSaved(name: string, { profile }: Resume): string {
  const words = name.startsWith("contact.") ? [profile.name] : [profile.name, profile.headline];
  const plain = words.map((word) =>
    word
      .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, "")
      .replace(/[\s\\/:*?"<>|\p{Cc}]+/gu, "-")
      .replace(/-{2,}/g, "-")
      .replace(/^[-.]+|[-.]+$/g, ""),
  );
  return `${plain.join("-")}${name.slice(name.lastIndexOf("."))}`;
}
