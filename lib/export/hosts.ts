import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { Site } from "@/lib/resume/schema/site";
import { listFiles } from "./files";
import { type AllowedByPage, GUARDS, HASHED, type HeaderRule, IMMUTABLE, listHeaders, listPolicies, listTypes, POLICY, REVALIDATE } from "./headers";

/** The settings of hosts; no visitor asks for them. */
export const HOST_FILES = ["_headers", "vercel.json", "nginx.conf"];

/** Writes the settings of hosts into an export: `_headers` for Netlify and Cloudflare Pages, `vercel.json`, and an example for nginx. */
export async function writeHostFiles(folder: string, site: Site, allowed: AllowedByPage): Promise<void> {
  const files = (await listFiles(folder)).filter((file) => !file.startsWith("."));
  const rules = listHeaders(site, files, allowed);
  await writeFile(join(folder, "_headers"), formatHeadersFile(rules));
  await writeFile(join(folder, "vercel.json"), `${JSON.stringify(formatVercel(rules), null, 2)}\n`);
  await writeFile(join(folder, "nginx.conf"), formatNginx(site, files, allowed));
}

/** The `_headers` file (https://docs.netlify.com/manage/routing/headers, https://developers.cloudflare.com/pages/configuration/headers). */
function formatHeadersFile(rules: HeaderRule[]): string {
  return rules.map(({ pattern, headers }) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n")).join("\n");
}

/** What we read of `vercel.json`. */
const vercelSchema = z.object({ headers: z.array(z.object({ source: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) })) });

/** The headers that the settings in an export ask for at a path. */
export function readHeaders(folder: string, path: string): [name: string, value: string][] {
  const { headers } = vercelSchema.parse(JSON.parse(readFileSync(join(folder, "vercel.json"), "utf8")));
  const matching = headers.filter(({ source }) => new RegExp(`^${source}$`).test(path));
  return matching.flatMap((rule) => rule.headers.map(({ key, value }): [string, string] => [key, value]));
}

/** The settings of Vercel (https://vercel.com/docs/project-configuration/vercel-json). */
function formatVercel(rules: HeaderRule[]) {
  const headers = rules.map((rule) => ({ source: asExpression(rule.pattern), headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })) }));
  return { $schema: "https://openapi.vercel.sh/vercel.json", trailingSlash: true, headers };
}

/** A pattern as a regular expression for whole paths. */
function asExpression(pattern: string): string {
  return escapeExpression(pattern).replaceAll("*", "(.*)");
}

function escapeExpression(path: string): string {
  return path.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
}

/** An nginx site, to be included in the http block (https://nginx.org/en/docs/http/ngx_http_core_module.html). */
function formatNginx(site: Site, files: string[], allowed: AllowedByPage): string {
  const { origin, basePath, editions } = site;
  const base = escapeExpression(basePath);
  const [, ...others] = editions;
  const types = listTypes(files).map(([extension, type]) => [type.replace(/;.*/, ""), extension.slice(1)]);
  return `# Copy the site to /var/www/resume${basePath}, name this file in nginx's http block (a link in /etc/nginx/conf.d does), reload nginx.
# After each build copy both anew: the policy names the styles and scripts of these very pages.

map $uri $resume_lifetime {
  ~^${base}/${HASHED}/ "${IMMUTABLE}";
  default "${REVALIDATE}";
}

map $uri $resume_policy {
${listPolicies(site, allowed)
  .map(({ pattern, policy }) => `  ~^${asExpression(`${basePath}/${pattern}`.replace(/\/$/, "/index.html"))}$ "${policy}";`)
  .join("\n")}
  default "";
}

server {
  listen 80; # with TLS: listen 443 ssl; and the certificate
  server_name ${new URL(origin).hostname};
  root /var/www/resume;
  absolute_redirect off;

  types {
${types.map(([type, extension]) => `    ${type} ${extension};`).join("\n")}
  }
  charset utf-8;
  charset_types ${[...new Set(types.flatMap(([type = ""]) => (type.startsWith("text/") && type !== "text/html" ? [type] : [])))].join(" ") || "text/plain"};

  gzip_static on;
  gzip_proxied any; # a CDN in front of this server gets the twins too
  gzip_vary on;
  brotli_static on; # Debian: libnginx-mod-http-brotli-static; without that module delete this line

  add_header Cache-Control $resume_lifetime always;
  add_header ${POLICY} $resume_policy always;
${Object.entries(GUARDS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join("\n")}

  error_page 403 404 =404 ${basePath}/404.html; # 403: a folder that is no page
  location / {
    try_files $uri $uri/ =404;
  }
${others.map((edition) => `  location ${basePath}/${edition}/ {\n    error_page 403 404 =404 ${basePath}/${edition}/404.html;\n    try_files $uri $uri/ =404;\n  }\n`).join("")}  location ~ ^${base}/(${HOST_FILES.map(escapeExpression).join("|")})$ {
    return 404;
  }
}
`;
}
