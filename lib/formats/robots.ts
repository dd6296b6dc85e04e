import type { Site } from "@/lib/resume/schema/site";

/** What gathers pages to train models with, by the names that their makers publish; crawlers for search and those that fetch a page for a person who asks are not among them. */
const TRAINING = [
  "AI2Bot",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "Diffbot",
  "Google-Extended",
  "GPTBot",
  "Meta-ExternalAgent",
  "PanguBot",
];

/** robots.txt (RFC 9309): all may read the site; those that train models only where its settings say so. */
export function formatRobots({ origin, basePath, aiTraining }: Site): string {
  const refused = aiTraining ? "" : `${TRAINING.map((name) => `User-agent: ${name}\n`).join("")}Disallow: /\n\n`;
  return `${refused}User-agent: *\nDisallow:\n\nSitemap: ${origin}${basePath}/sitemap.xml\n`;
}
