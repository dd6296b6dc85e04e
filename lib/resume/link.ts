const SCHEMES = ["https:", "http:", "mailto:"];

/** Why an address cannot be linked, with the next step; undefined for one that can: https, http, mailto, or a path of this site. */
export function explainLink(url: string): string | undefined {
  if (/^[/#](?!\/)/.test(url)) return undefined;
  const scheme = URL.canParse(url) ? new URL(url).protocol : undefined;
  if (!scheme) return `"${url}" is not an address; write it in full, like https://example.com/page`;
  if (!SCHEMES.includes(scheme)) return `"${scheme}" is not a link scheme for a résumé; use https:, http: or mailto:`;
  return undefined;
}
