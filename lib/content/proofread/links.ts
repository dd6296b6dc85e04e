import { type Doubt, doubt } from "./doubt";
import type { Link } from "./texts";

/** Hosts that no one else reaches; their traffic is not to be read on the way. */
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.(?:localhost|local|internal|test))$/;

/** Warns of links that are not encrypted. */
export function findUnencrypted(links: Link[]): Doubt[] {
  return links
    .filter(({ url }) => URL.canParse(url) && new URL(url).protocol === "http:" && !LOCAL.test(new URL(url).hostname))
    .map(({ url, spot }) => doubt("http", spot, `${url} is not encrypted, and browsers warn of it; write https:, where the site has it`));
}
