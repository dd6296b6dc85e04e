import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { join, relative, resolve } from "node:path";

/** What a build and `npm run dev` read besides content. */
const PARTS = ["app", "components", "lib", "public", "next.config.ts", "package.json", "postcss.config.mjs", "tailwind.config.ts", "tsconfig.json"];

/** Copies the project, so that a second Next can run beside the first; inside ours, since Next looks no higher than the lock file for packages. */
export async function copyProject(name: string): Promise<string> {
  const folder = resolve(".export/copies", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(PARTS.map((part) => cp(part, join(folder, part), { recursive: true })));
  await symlink(relative(folder, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}
