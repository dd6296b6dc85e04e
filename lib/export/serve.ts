import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path/posix";
import sirv from "sirv";
import type { Site } from "@/lib/resume/schema/site";
import { HOST_FILES, readHeaders } from "./hosts";

/** A folder that is being served at a port of this machine. */
export type Serving = { port: number; close: () => void };

/** Serves an export as a static host would: folders by their index.html, 404 pages by edition, compressed twins where they are, with the headers that the export asks hosts for. Port 0 takes any that is free. */
export async function serveExport(folder: string, { basePath, editions }: Site, port: number): Promise<Serving> {
  const addHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of readHeaders(folder, `${basePath}${path}`)) response.setHeader(name, value);
  };
  const files = sirv(folder, { dev: true, brotli: true, gzip: true, etag: true, setHeaders: addHeaders }); // dev: looks on disk at each request, so that a new build shows at once
  const refuse = (path: string, response: ServerResponse) => {
    const [, ...others] = editions;
    const own = others.find((edition) => path.startsWith(`${basePath}/${edition}/`));
    const page = join("/", own ?? "", "404.html");
    const html = readFileSync(join(folder, page));
    addHeaders(response, page);
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(html);
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "/";
    if (path === basePath) return response.writeHead(308, { location: `${basePath}/` }).end();
    if (!path.startsWith(`${basePath}/`)) return refuse(path, response);
    if (HOST_FILES.some((file) => path === `${basePath}/${file}`)) return refuse(path, response);
    request.url = path.slice(basePath.length);
    return files(request, response, () => refuse(path, response));
  };
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      response.writeHead(503, { "retry-after": "1" }).end(); // for the moment in which a new build takes the place of the last
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { port: address.port, close: () => void server.close() };
}
