import type { Site } from "@/lib/resume/schema/site";

/** The id that tells the script of an analytics service from the framework's. */
export const ANALYTICS_ID = "analytics";

/** The attributes of the script element by which a service counts visits, all from its one origin. */
export function describeAnalytics({ service, origin, id }: NonNullable<Site["analytics"]>): Record<string, string> {
  // https://docs.umami.is/docs/collect-data, https://plausible.io/docs/plausible-script, https://www.goatcounter.com/help/start
  if (service === "umami") return { src: `${origin}/script.js`, "data-website-id": id };
  if (service === "plausible") return { src: `${origin}/js/script.js`, "data-domain": id };
  return { src: `${origin}/count.js`, "data-goatcounter": `${origin}/count` };
}
