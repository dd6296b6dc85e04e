import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Validator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";

/** A class or property of the vocabulary, as the validator reads it. */
type Term = { "@id": string; "@type"?: string; "rdfs:subClassOf": object[]; "schema:domainIncludes": object[] };

const CLASSES: Record<string, string> = {
  "http://www.w3.org/2000/01/rdf-schema#Class": "rdfs:Class",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property": "rdf:Property",
};

/** What a page tells search engines as JSON-LD and microdata: the types of things, outermost alone. */
export function listThings(html: string): { jsonld: string[]; microdata: string[] } {
  const { jsonld, microdata } = new WebAutoExtractor().parse(html);
  return { jsonld: Object.keys(jsonld), microdata: Object.keys(microdata) };
}

/** What is wrong in a page's JSON-LD and microdata, by the vocabulary of schema.org and by Google's rules for rich results. */
export async function findFaults(html: string): Promise<string[]> {
  const issues = await new Validator({ "@graph": readVocabulary() }).validate(new WebAutoExtractor().parse(html));
  return issues.map(({ issueMessage, path }) => `${path.map(({ type }) => type).join(" > ")}: ${issueMessage}`);
}

let vocabulary: Term[] | undefined;

/** The vocabulary of schema.org, from its triples. */
function readVocabulary(): Term[] {
  if (vocabulary) return vocabulary;
  const terms = new Map<string, Term>();
  const file = join(createRequire(import.meta.url).resolve("@vocabulary/schema"), "../schema.nq");
  for (const [, id = "", property = "", value = ""] of readFileSync(file, "utf8").matchAll(/^<([^>]*)> <([^>]*)> <([^>]*)>/gm)) {
    const term = terms.get(id) ?? { "@id": id, "rdfs:subClassOf": [], "schema:domainIncludes": [] };
    const type = property.endsWith("#type") ? CLASSES[value] : undefined;
    if (type) term["@type"] = type;
    if (property.endsWith("#subClassOf")) term["rdfs:subClassOf"].push({ "@id": value });
    if (property.endsWith("/domainIncludes")) term["schema:domainIncludes"].push({ "@id": value });
    terms.set(id, term);
  }
  vocabulary = [...terms.values()];
  return vocabulary;
}
