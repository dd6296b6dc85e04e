import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import type { Site } from "@/lib/resume/schema/site";

/** Serves an export as a static host would: folders by their index.html, 404 pages by edition, compressed twins where they are. */
export async function serveExport(folder: string, { basePath, editions }: Site, port: number): Promise<Server> {
  const files = sirv(folder, { dev: true, brotli: true, gzip: true, etag: true }); // dev: looks on disk at each request, so that a new build shows at once
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const refuse = () => {
      const [, ...others] = editions;
      const own = others.find((edition) => path.startsWith(`${basePath}/${edition}/`));
      response.writeHead(404, { "content-type": "text/html;charset=utf-8" }).end(readFileSync(join(folder, own ?? "", "404.html")));
    };
    if (path === basePath) response.writeHead(308, { location: `${basePath}/` }).end();
    else if (!path.startsWith(`${basePath}/`)) refuse();
    else {
      request.url = path.slice(basePath.length);
      files(request, response, refuse);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  return server;
}
