/** Packages that ship no types; these are the parts that we use. */
declare module "@marbec/web-auto-extractor" {
  /** What stands in a page as JSON-LD, microdata and RDFa, by type. */
  export type Extracted = Record<"jsonld" | "microdata" | "rdfa", Record<string, object[]>>;

  export default class WebAutoExtractor {
    parse(html: string): Extracted;
  }
}

declare module "@adobe/structured-data-validator" {
  import type { Extracted } from "@marbec/web-auto-extractor";

  /** Something amiss in what was extracted, with the way to it from the outermost thing. */
  type Issue = { issueMessage: string; severity: "ERROR" | "WARNING"; path: { type: string }[] };

  export default class Validator {
    constructor(vocabulary: { "@graph": object[] });
    validate(extracted: Extracted): Promise<Issue[]>;
  }
}

declare module "pngjs" {
  /** A picture as rows of red, green, blue and opacity. */
  type Pixels = { width: number; height: number; data: Buffer };

  export const PNG: { sync: { read(file: Buffer): Pixels } };
}
