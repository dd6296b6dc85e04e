import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import type { NginxSite } from "./setup";

/** An answer as it came over the wire: not decompressed, redirects not followed. */
export type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

/** Asks nginx for a path of a site by the site's name; fetch would add and undo encodings of its own. */
export async function ask({ site, port }: NginxSite, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const asked = request({ host: "127.0.0.1", port, path, headers: { host: new URL(site.origin).hostname, ...headers } }).end();
  const answer = await new Promise<IncomingMessage>((resolve, reject) => asked.once("response", resolve).once("error", reject));
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}
