import type { Site } from "@/lib/resume/schema/site";
import { contentTypeOf } from "@/lib/site/content-type";
import { type Allowed, formatPolicy } from "./secure";

/** Headers for the paths that a pattern matches; `*` in it stands for any text. No two patterns that share a path set the same header, since hosts join such values. */
export type HeaderRule = { pattern: string; headers: Record<string, string> };

/** Lifetime of files whose name is a hash of what they hold: a year, the longest that caches honour. */
export const IMMUTABLE = "public, max-age=31536000, immutable";
/** Lifetime of all other files: kept, but asked for anew each time. */
export const REVALIDATE = "public, max-age=0, must-revalidate";

/** The folder whose files are named by a hash. */
export const HASHED = "og";

/** What each page of an export may run and be styled by; pages by their file. */
export type AllowedByPage = ReadonlyMap<string, Allowed>;

/** The headers that a host should send with the files of an export. */
export function listHeaders(site: Site, files: string[], allowed: AllowedByPage): HeaderRule[] {
  const all: HeaderRule[] = [
    { pattern: "*", headers: GUARDS },
    ...listPolicies(site, allowed).map(({ pattern, policy }) => ({ pattern, headers: { [POLICY]: policy } })),
    ...files.map((file) => ({ pattern: patternOf(file), headers: { "Cache-Control": file.startsWith(`${HASHED}/`) ? IMMUTABLE : REVALIDATE } })),
    ...listTypes(files).map(([extension, type]) => ({ pattern: `*${extension}`, headers: { "Content-Type": type } })),
  ];
  const rules = new Map<string, HeaderRule["headers"]>();
  for (const { pattern, headers } of all) rules.set(pattern, { ...rules.get(pattern), ...headers });
  return [...rules].map(([pattern, headers]) => ({ pattern: `${site.basePath}/${pattern}`, headers }));
}

/** The header that carries a content security policy. */
export const POLICY = "Content-Security-Policy";

/** The content security policies of pages, one for those that a pattern matches: of an edition its home page, its 404 page, each of its sections. */
export function listPolicies({ editions: [, ...others] }: Site, allowed: AllowedByPage): { pattern: string; policy: string }[] {
  const byPattern = new Map<string, Allowed[]>();
  for (const [file, each] of allowed) {
    const folder = others.map((edition) => `${edition}/`).find((start) => file.startsWith(start)) ?? "";
    const pattern = `${folder}${patternOf(file.slice(folder.length))}`;
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), each]);
  }
  return [...byPattern].map(([pattern, all]) => ({ pattern, policy: `${formatPolicy(unite(all))}; frame-ancestors 'none'` }));
}

function unite(all: Allowed[]): Allowed {
  const join = (key: keyof Allowed) => new Set(all.flatMap((each) => [...each[key]]));
  return { scripts: join("scripts"), styles: join("styles"), origins: join("origins") };
}

/** Extensions of an export's files with their media types, as each host has to be told: what hosts know of text lacks the charset. */
export function listTypes(files: string[]): [extension: string, type: string][] {
  const extensions = new Set(files.map((file) => file.slice(file.lastIndexOf("."))));
  return [...extensions].sort().flatMap((extension) => {
    const type = contentTypeOf(`file${extension}`);
    return type ? [[extension, type]] : [];
  });
}

/** Headers that guard every file (https://owasp.org/www-project-secure-headers/); pages have their policy besides. */
export const GUARDS = {
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** The pattern of the folder at the top that holds a file, or of the file itself; pages at the top go by their address. */
function patternOf(file: string): string {
  const [folder, ...rest] = file.split("/");
  return rest.length ? `${folder}/*` : file.replace(/^index\.html$/, "");
}
