import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { findFreePort } from "@/lib/bench/free-port";

/** Where Debian and Alpine put the module for Brotli twins. */
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** An nginx that serves an export: its port, and a way to end it. */
export type Nginx = { port: number; stop: () => Promise<void> };

/** Starts an nginx of its own for an export, by the settings that the export brings. Throws with what nginx says, also where it only warns. */
export async function startNginx(folder: string, basePath: string): Promise<Nginx> {
  const prefix = await mkdtemp(join(tmpdir(), "nginx-"));
  const port = await findFreePort();
  const root = join(prefix, "www");
  await mkdir(dirname(join(root, basePath)), { recursive: true });
  await symlink(folder, join(root, basePath));
  await writeFile(join(prefix, "site.conf"), placeSite(await readFile(join(folder, "nginx.conf"), "utf8"), port, root));
  await writeFile(join(prefix, "nginx.conf"), formatServer(port));
  const run = async (...options: string[]) => (await promisify(execFile)("nginx", ["-p", prefix, "-c", "nginx.conf", "-e", "error.log", ...options])).stderr;
  const said = await run("-q", "-t");
  if (said) throw new Error(`nginx warns of the settings in ${folder}:\n${said}`);
  await run();
  return {
    port,
    stop: async () => {
      await run("-s", "stop");
      await rm(prefix, { recursive: true, force: true });
    },
  };
}

/** The settings of an export with this port and folder in the place of those for a real server. */
function placeSite(settings: string, port: number, root: string): string {
  const listening = replaceLine(settings, "listen 80;", `listen 127.0.0.1:${port};`);
  return replaceLine(listening, "root /var/www/resume;", `root ${root};`);
}

function replaceLine(settings: string, from: string, to: string): string {
  const [before, after, ...more] = settings.split(`\n  ${from}`);
  if (after === undefined || more.length) throw new Error(`nginx.conf should say "${from}" on one line, and says it on ${more.length + (after === undefined ? 0 : 1)}`);
  return `${before}\n  ${to}${after}`;
}

/** What stands around a site: much as Debian has it, and a server that refuses all that do not ask for the site by its name. */
function formatServer(port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${name};`).join(" ");
  return `${process.getuid?.() === 0 ? "user root;" : ""}
load_module ${BROTLI};
pid nginx.pid;
events {}
http {
  access_log off;
  ${temporary}
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  gzip on;
  server { listen 127.0.0.1:${port} default_server; return 421; }
  include site.conf;
}
`;
}
