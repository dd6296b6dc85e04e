import { createHash } from "node:crypto";
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { ExportError } from "./problem";

/** What a page may run and be styled by, by hash or origin, and the origins that it may ask besides its own, as a policy's sources. */
export type Allowed = { scripts: Set<string>; styles: Set<string>; origins: Set<string> };

/** Writes the content security policy of a page into its head and gives what it allows. Throws an ExportError for what no policy by hash lets through. */
export function secure(file: string, page: Root): Allowed {
  const allowed: Allowed = { scripts: new Set(), styles: new Set(), origins: new Set() };
  let head: Element | undefined;
  visit(page, "element", (element) => {
    const { tagName, properties } = element;
    const refused = Object.keys(properties).find((name) => name === "style" || /^on/i.test(name));
    if (refused)
      throw new ExportError(`${file}  <${tagName}> has the attribute ${refused.toLowerCase()}, which the content security policy refuses; use a class or the page's script`);
    if (tagName === "head") head = element;
    if (tagName === "style") allowed.styles.add(hash(element));
    if (tagName !== "script" || properties.type === "application/ld+json") return;
    allowed.scripts.add(typeof properties.src === "string" ? new URL(properties.src).origin : hash(element));
    for (const origin of listOrigins(element)) allowed.origins.add(origin);
  });
  if (!head) throw new ExportError(`${file}  has no head for the content security policy`);
  const policy: Element = { type: "element", tagName: "meta", properties: { httpEquiv: ["content-security-policy"], content: formatPolicy(allowed) }, children: [] };
  head.children.splice(1, 0, policy); // after the charset, which must come first, and before all that it guards
  return allowed;
}

/** A content security policy (https://www.w3.org/TR/CSP3/) under which a page asks its own site alone and runs what is named by its hash. */
export function formatPolicy({ scripts, styles, origins }: Allowed): string {
  const directives = {
    "default-src": ["'none'"],
    "script-src": [...scripts].sort(),
    "style-src": [...styles].sort(),
    "connect-src": ["'self'", ...[...origins].sort()], // but for a service that counts visits, nothing on a page connects; auditors such as Lighthouse read robots.txt as the page would
    "img-src": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .filter(([, sources]) => sources.length)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** The origins that a script asks: that it is loaded from, and that it sends to. */
function listOrigins({ properties: { src, dataGoatcounter } }: Element): string[] {
  return [src, dataGoatcounter].flatMap((address) => (typeof address === "string" ? new URL(address).origin : []));
}

function hash({ children: [text] }: Element): string {
  return `'sha256-${createHash("sha256")
    .update(text?.type === "text" ? text.value : "")
    .digest("base64")}'`;
}
