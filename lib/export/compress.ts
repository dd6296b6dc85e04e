import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isText } from "@/lib/site/content-type";
import { listFiles } from "./files";
import { HOST_FILES } from "./hosts";

const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];

/** Bytes of text up to which a site is compressed as well as can be, which takes about 2 s for each million; a larger one becomes a tenth larger than it could, in a hundredth of that time. */
const SMALL_SITE = 4_000_000;

/** How many files are compressed at once; Node compresses beside its main thread, on four by default. */
const AT_ONCE = 8;

/** Writes a Brotli and a gzip twin beside each text file, for hosts that serve them as they are. */
export async function compress(folder: string): Promise<void> {
  const waiting = (await listFiles(folder)).filter((file) => isText(file) && !HOST_FILES.includes(file));
  const sizes = await Promise.all(waiting.map(async (file) => (await stat(join(folder, file))).size));
  const quality = sizes.reduce((sum, size) => sum + size, 0) > SMALL_SITE ? 5 : constants.BROTLI_MAX_QUALITY;
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) await writeTwins(join(folder, file), quality);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function writeTwins(file: string, quality: number): Promise<void> {
  const text = await readFile(file);
  const settings = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const [brotli, zipped] = await Promise.all([brotliOf(text, { params: settings }), gzipOf(text, { level: constants.Z_BEST_COMPRESSION })]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
}
