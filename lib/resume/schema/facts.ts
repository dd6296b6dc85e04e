import * as z from "zod";
import { text } from "./scalars";

/** `facts.yaml`: words that must stand somewhere on the built site, so that no edit loses them unseen. */
export function factsSchema(editions: string[]) {
  const list = z.array(text).default([]);
  const own = Object.fromEntries(editions.map((edition) => [edition, list.describe(`Words that must stand in the edition ${edition}.`)]));
  return z.strictObject({ all: list.describe("Words that must stand in every edition: figures, product names, addresses."), ...own });
}

/** Words that must stand somewhere in an edition; those under `all` in each. */
export type Facts = Record<string, string[]>;
