import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { generate, MANUAL } from "@/lib/reference/generated";
import { run } from "./run";

await run(async () => {
  for (const [path, text] of Object.entries(generate(await readFile(MANUAL, "utf8")))) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(path);
  }
});
