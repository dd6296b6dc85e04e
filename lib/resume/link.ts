const SCHEMES = ["https:", "http:", "mailto:"];

/** Why an address cannot be linked, with the next step; undefined for one that can: https, http, mailto, or a path of this site. */
export function explainLink(url: string): string | undefined {
  const full = `"${url}" is not an address; write it in full, like https://example.com/page`;
  const isPath = /^[/#](?!\/)/.test(url);
  const scheme = URL.canParse(url) ? new URL(url).protocol : undefined;
  if (!isPath && !scheme) return full;
  if (scheme && !SCHEMES.includes(scheme)) return `"${scheme}" is not a link scheme for a résumé; use https:, http: or mailto:`;
  if (/[\\\s\p{Cc}]/u.test(url)) return full;
  if (!isDecodable(url)) return `"${url}" has a broken % escape; write %25 for the sign itself`;
  return isPath || /^(mailto:[^@]+@[^@]+|https?:\/\/[^/].*)$/i.test(url) ? undefined : full;
}

/** What a link is called by where it leads: the host without www, or the whole address where it has none. */
export function formatHost(url: string): string {
  return (URL.canParse(url) && new URL(url).hostname.replace(/^www\./, "")) || url;
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
