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

/** The headers that a host should send with the files of an export; `allowed` is what its pages together may run and be styled by. */
export function listHeaders({ basePath }: Site, files: string[], allowed: Allowed): HeaderRule[] {
  const lifetimes = [...new Set(files.map(patternOf))].map((pattern) => ({
    pattern: `${basePath}/${pattern}`,
    headers: { "Cache-Control": pattern === `${HASHED}/*` ? IMMUTABLE : REVALIDATE },
  }));
  const types = listTypes(files).map(([extension, type]) => ({ pattern: `${basePath}/*${extension}`, headers: { "Content-Type": type } }));
  return [{ pattern: `${basePath}/*`, headers: listGuards(allowed) }, ...lifetimes, ...types];
}

/** Extensions of an export's files with their media types, as each host has to be told: what hosts know of text lacks the charset. */
export function listTypes(files: string[]): [extension: string, type: string][] {
  const extensions = new Set(files.map((file) => file.slice(file.lastIndexOf("."))));
  return [...extensions].sort().flatMap((extension) => {
    const type = contentTypeOf(`file${extension}`);
    return type ? [[extension, type]] : [];
  });
}

/** Headers that guard every file (https://owasp.org/www-project-secure-headers/). */
export function listGuards(allowed: Allowed): Record<string, string> {
  return {
    "Content-Security-Policy": `${formatPolicy(allowed)}; frame-ancestors 'none'`,
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  };
}

/** The pattern of the folder at the top that holds a file, or of the file itself; pages at the top go by their address. */
function patternOf(file: string): string {
  const [folder, ...rest] = file.split("/");
  return rest.length ? `${folder}/*` : file.replace(/^index\.html$/, "");
}
