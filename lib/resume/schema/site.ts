import * as z from "zod";
import { refuse } from "./hint";
import { proofreading } from "./proofreading";
import { EVEN_IF_WRONG, say, text } from "./scalars";

const ORIGIN = /^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d+)?$/;

const origin = text
  .superRefine((written, context) => {
    if (ORIGIN.test(written) && URL.canParse(written) && new URL(written).origin === written) return;
    context.addIssue({ code: "custom", message: `"${written}" is not an origin; write scheme and host alone, like https://example.com` });
  })
  .meta({ pattern: ORIGIN.source });

const BASE_PATH = /^(\/(?!\.{1,2}(\/|$))[\w.~-]+)*$/;

const basePath = z
  .string()
  .superRefine((written, context) => {
    if (BASE_PATH.test(written)) return;
    context.addIssue({ code: "custom", message: `"${written}" is not a base path; write it like /resume, or leave it out` });
  })
  .meta({ pattern: BASE_PATH.source });

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

const edition = text
  .superRefine((written, context) => {
    if (TAG.test(written) && isLocale(written)) return;
    context.addIssue({ code: "custom", message: `"${written}" is not a language tag; write it like zh, en or pt-BR` });
  })
  .meta({ pattern: TAG.source, examples: ["en"] });

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Sizes of text in points that can be read and still leave room for a line. */
const [SMALLEST, LARGEST] = [8, 14];

const documents = z.strictObject({
  paper: z
    .enum(
      ["a4", "us-letter"],
      say((written) => `"${written}" is not a paper size; write a4 or us-letter`),
    )
    .default("a4")
    .describe("The paper of PDF and Word: a4 or us-letter.")
    .meta({ examples: ["us-letter"] }),
  textSize: z
    .string()
    .refine(
      (written) => /^\d+(\.\d+)?$/.test(written) && Number(written) >= SMALLEST && Number(written) <= LARGEST,
      say((written) => `"${written}" is not a size of text; write points from ${SMALLEST} to ${LARGEST}, like 9.5`),
    )
    .default("9.2")
    .transform(Number)
    .describe("The size of text in the PDF, in points from 8 to 14, like 9.5; Word's is a point more, since its fonts look smaller.")
    .meta({ pattern: "^\\d+(\\.\\d+)?$", minimum: SMALLEST, maximum: LARGEST, examples: ["9.5"] }),
});

const filings = z.strictObject({
  icp: text
    .optional()
    .describe("The ICP number of a site served in mainland China, like 沪ICP备12345678号-1.")
    .meta({ examples: ["沪ICP备12345678号-1"] }),
  publicSecurity: text
    .regex(
      /(?<!\d)\d{14}(?!\d)/,
      say((written) => `"${written}" holds no number of 14 digits; write it like 沪公网安备31010402001234号`),
    )
    .optional()
    .describe("The public-security number of such a site, like 沪公网安备31010402001234号.")
    .meta({ examples: ["沪公网安备31010402001234号"] }),
});

const analytics = z
  .strictObject({
    service: z
      .enum(
        ["umami", "plausible", "goatcounter"],
        say((written) => `"${written}" is not a service that is known; write umami, plausible or goatcounter`),
      )
      .describe("What counts visits: umami, plausible or goatcounter.")
      .meta({ examples: ["plausible"] }),
    origin: origin
      .describe("Scheme and host of the service, like https://stats.example.com; pages ask this one origin besides their own.")
      .meta({ examples: ["https://stats.example.com"] }),
    id: text
      .default("")
      .describe("What the service knows the site by: Umami's website id; Plausible's domain, or its script where that has a name like pa-a1B2; GoatCounter needs none.")
      .meta({ examples: ["mira.example"] }),
  })
  .superRefine(({ service, id }, context) => {
    if (service && service !== "goatcounter" && !id) refuse(context, "is missing; add it", { path: ["id"] });
  }, EVEN_IF_WRONG);

/** `site.yaml`: where the site stands and in which languages. */
export const siteSchema = z
  .strictObject({
    origin: origin.describe("Scheme and host that the site is served from, without a path. SITE_ORIGIN overrides it.").meta({ examples: ["https://mira.example"] }),
    basePath: basePath
      .default("")
      .describe("Path that the site is served under, like /resume; empty for the root. SITE_BASE_PATH overrides it.")
      .meta({ examples: ["/resume"] }),
    editions: z
      .array(edition)
      .min(1)
      .describe("Language tags; each is a folder beside this file.")
      .meta({ examples: [["en", "zh"]] }),
    documents: documents
      .prefault({})
      .describe("How the PDF and Word files of the résumé are set.")
      .meta({ examples: [{ paper: "us-letter" }] }),
    filings: filings
      .optional()
      .describe("Numbers that a site served in mainland China shows at its foot.")
      .meta({ examples: [{ icp: "沪ICP备12345678号-1" }] }),
    analytics: analytics
      .optional()
      .describe("A service that counts visits; none where left out.")
      .meta({ examples: [{ service: "goatcounter", origin: "https://stats.example.com" }] }),
    aiTraining: z
      .enum(
        ["true", "false"],
        say((written) => `"${written}" is neither true nor false; write one of them`),
      )
      .default("false")
      .transform((written) => written === "true")
      .describe("true lets crawlers that train language models read the site; search engines may always.")
      .meta({ examples: ["true"] }),
    proofreading: proofreading
      .optional()
      .describe("What npm run check does not warn of.")
      .meta({ examples: [{ off: ["figure"], words: ["Github Copilot"] }] }),
    default: edition
      .optional()
      .describe("The edition at the root of the site; the first where left out.")
      .meta({ examples: ["zh"] }),
  })
  .superRefine(({ editions, default: root }, context) => {
    if (!Array.isArray(editions)) return;
    if (root && !editions.includes(root)) refuse(context, `"${root}" is not among editions; write one of ${editions.join(", ")}`, { path: ["default"], suggestion: editions[0] });
    const twice = editions.findIndex((tag, index) => editions.indexOf(tag) !== index);
    if (twice >= 0) refuse(context, `"${editions[twice]}" is listed twice; remove one`, { path: ["editions", twice] });
  }, EVEN_IF_WRONG)
  .transform(({ default: root, editions, ...site }) => {
    const first = root ?? (editions[0] as string);
    return { ...site, editions: [first, ...editions.filter((tag) => tag !== first)] };
  });

/** Where the site stands; the first of its editions is the one at the root. */
export type Site = z.output<typeof siteSchema>;
