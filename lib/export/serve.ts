import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join, normalize } from "node:path/posix";
import send from "send";
import type { Site } from "@/lib/resume/schema/site";
import { contentTypeOf, isText } from "@/lib/site/content-type";
import { answerOf } from "./files";
import { HOST_FILES, readHeaders } from "./hosts";

/** A folder that is being served at a port of this machine. */
export type Serving = { port: number; close: () => void };

/** The endings of compressed twins, by the encoding that they are in. */
const TWINS = { br: ".br", gzip: ".gz" };

/** Serves an export as a static host would: folders by their index.html, 404 pages by edition, compressed twins where they are, with the headers that the export asks hosts for. Port 0 takes any that is free. */
export async function serveExport(folder: string, { basePath, editions }: Site, port: number): Promise<Serving> {
  const addHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of readHeaders(folder, path)) response.setHeader(name, value);
  };
  const refuse = (path: string, response: ServerResponse) => {
    const [, ...others] = editions;
    const own = others.find((edition) => path.startsWith(`${basePath}/${edition}/`));
    const page = join("/", own ?? "", "404.html");
    const html = readFileSync(join(folder, page));
    addHeaders(response, `${basePath}${page}`);
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(html);
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const [asked = "/", query = ""] = request.url?.split(/(?=\?)/) ?? [];
    const path = decode(asked);
    if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405, { allow: "GET, HEAD" }).end();
    if (path === basePath) return moveTo(`${basePath}/${query}`, response);
    if (!path?.startsWith(`${basePath}/`)) return refuse(asked, response);
    const file = normalize(answerOf(path.slice(basePath.length + 1))).replace(/^\/+/, "");
    if (HOST_FILES.includes(file) || /^\.\.(\/|$)/.test(file)) return refuse(path, response);
    if (isFile(join(folder, file, "index.html"))) return moveTo(`${basePath}/${encodeURI(file)}/${query}`, response);
    if (!isFile(join(folder, file))) return refuse(path, response);
    addHeaders(response, path);
    return sendFile(folder, file, request, response);
  };
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      wait(response);
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

function moveTo(location: string, response: ServerResponse): void {
  response.writeHead(308, { location }).end();
}

/** Sends a file, or the compressed twin of it that the visitor takes. */
function sendFile(folder: string, file: string, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("content-type", contentTypeOf(file) ?? "application/octet-stream");
  if (isText(file)) response.setHeader("vary", "Accept-Encoding");
  const [encoding, ending = ""] = Object.entries(TWINS).find(([name, twin]) => takes(request, name) && isFile(join(folder, `${file}${twin}`))) ?? [];
  if (encoding) response.setHeader("content-encoding", encoding);
  send(request, encodeURIComponent(`${file}${ending}`), { root: folder, index: false, dotfiles: "allow", acceptRanges: false, cacheControl: false })
    .on("error", () => wait(response))
    .pipe(response);
}

/** Asks to come back, for the moment in which a new build takes the place of the last; what has begun is broken off. */
function wait(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(503, { "retry-after": "1" }).end();
}

/** Whether a file is there; no file has a path through another file, or one that is too long. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether a visitor takes an encoding (https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding). */
function takes({ headers }: IncomingMessage, encoding: string): boolean {
  return new RegExp(`(^|[,\\s])${encoding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))|,|$)`, "i").test(String(headers["accept-encoding"] ?? ""));
}

/** A path with its % escapes undone; undefined where one is broken or hides a NUL. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") ? undefined : decoded;
  } catch {
    return undefined;
  }
}
