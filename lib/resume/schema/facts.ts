import * as z from "zod";
import { text } from "./scalars";

const list = z.array(text).default([]);
const all = list.describe("Words that must stand in every edition: figures, product names, addresses.").meta({ examples: [["2000+", "mira@example.com"]] });
const own = (edition: string) => list.describe(`Words that must stand in the edition ${edition}.`).meta({ examples: [["Tide Tables"]] });

/** `facts.yaml`: words that must stand somewhere on the built site, so that no edit loses them unseen. */
export function factsSchema(editions: string[]) {
  return z.strictObject({ all, ...Object.fromEntries(editions.map((edition) => [edition, own(edition)])) });
}

/** The same for editors, which do not know the editions: every other key is taken for one. */
export const anyFactsSchema = z.object({ all }).catchall(own("that the key names"));

/** Words that must stand somewhere in an edition; those under `all` in each. */
export type Facts = Record<string, string[]>;
