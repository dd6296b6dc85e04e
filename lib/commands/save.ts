import { realpathSync, statSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { CommandError } from "./run";

/** What a folder for files must stay out of: the content, and, where they hold private contacts, all of this folder but the one of our own. */
type Limits = { content: string; own: string; isPrivate: boolean };

/** Throws a CommandError where files would be taken for content, be published, or, with private contacts, be kept by git. */
export function refuseFolder(to: string, { content, own, isPrivate }: Limits): void {
  if (isWithin(content, to)) throw new CommandError(`--to ${to} leads into ${content}/, where the content is; name another folder`);
  const published = ["public", "out"].find((folder) => isWithin(folder, to));
  if (published) throw new CommandError(`--to ${to} leads into ${published}/, where all is published; name another folder`);
  if (isPrivate && isWithin(".", to) && !isWithin(own, to))
    throw new CommandError(`--to ${to} leads to where git keeps what it finds; with --private, name ${own}/ or a folder outside of this one`);
}

/** Writes files by their paths, all or none; throws a CommandError where the system refuses one. */
export async function saveFiles(files: Map<string, string | Uint8Array>, to: string): Promise<void> {
  try {
    await writeAll(files);
  } catch (error) {
    throw new CommandError(`${to} takes no files (${error instanceof Error ? error.message : error}); name another folder with --to`);
  }
}

async function writeAll(files: Map<string, string | Uint8Array>): Promise<void> {
  const folder = [...files.keys()].find((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory());
  if (folder) throw new Error(`${folder} is a folder`);
  try {
    for (const [file, made] of files) {
      await makeFolder(dirname(file));
      await writeFile(`${file}.part`, made);
    }
    for (const file of files.keys()) await rename(`${file}.part`, file);
  } finally {
    for (const file of files.keys()) await rm(`${file}.part`, { force: true }).catch(() => {}); // of a folder that is none
  }
}

/** Makes a folder with those above it, one at a time: in places like /proc, Node's own way to make several never ends. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/** Whether a path lies in a folder, links followed, or is that folder. Neither needs to be there. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(follow(resolve(folder)), follow(resolve(path)));
  return !way.startsWith("..") && !isAbsolute(way);
}

/** A path with the links in it followed, as far as it is there. */
function follow(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(follow(dirname(path)), basename(path));
  }
}
