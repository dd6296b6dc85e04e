import { parseArgs } from "node:util";
import { CommandError } from "./run";

/** What `npm run check` is asked for: a document for tools, or to note translations. */
export type CheckOptions = { json: boolean; translated: string[] };

const USAGE = "npm run check, with -- --json for a document that tools read (npm run -s), or with -- --translated FILE for translations that you have looked over";

/** Reads the words after the command; throws a CommandError of one line for those that are not known. */
export function readCheckOptions(words: string[]): CheckOptions {
  try {
    const options = { json: { type: "boolean" }, translated: { type: "string", multiple: true } } as const;
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const { json = false, translated = [] } = values;
    if (positionals.length && !translated.length) throw new Error(`"${positionals[0]}" is not expected`);
    return { json, translated: [...translated, ...positionals] };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(". ");
    throw new CommandError(`${reason}; write ${USAGE}`);
  }
}
