import * as z from "zod";
import { EN } from "@/lib/resume/labels/en";
import { findReadyLabels } from "@/lib/resume/labels/ready";
import { type Labels, WORDS, type Word } from "@/lib/resume/labels/words";
import { refuse } from "./hint";
import { EVEN_IF_WRONG, text } from "./scalars";

/** `labels.yaml` of an edition: its own words for the interface, over the ready ones of its language, or the English ones. */
export function labelsSchema(edition: string): ReturnType<typeof makeSchema> {
  const schema = schemas.get(edition) ?? makeSchema(edition);
  schemas.set(edition, schema);
  return schema;
}

/** Those made already; to make one takes longer than to use it. */
const schemas = new Map<string, ReturnType<typeof makeSchema>>();

function makeSchema(edition: string) {
  const fields = Object.entries(WORDS).map(([word, meaning]) => [
    word,
    text
      .optional()
      .describe(meaning)
      .meta({ examples: [EN[word as Word]] }),
  ]);
  const shape = Object.fromEntries(fields) as Record<Word, z.ZodOptional<typeof text>>;
  const ready = findReadyLabels(edition) ?? EN;
  return z
    .strictObject(shape)
    .superRefine((own, context) => {
      for (const [word, written] of Object.entries(own)) {
        if (typeof written !== "string") continue;
        const [holes, wanted] = [listHoles(written), listHoles(ready[word as Word])];
        if (holes !== wanted) refuse(context, `has the placeholders ${holes || "none"}; it takes ${wanted || "none"}`, { path: [word] });
      }
    }, EVEN_IF_WRONG)
    .transform((own): Labels => {
      const given = Object.entries(own).filter(([, words]) => words !== undefined);
      return { ...ready, ...Object.fromEntries(given) };
    });
}

function listHoles(label: string): string {
  return [...new Set(label.match(/\{\w+\}/g))].sort().join(" ");
}

/** A label with its {placeholders} filled in. */
export function fillLabel(label: string, values: Record<string, string>): string {
  return label.replace(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? hole) : hole));
}
