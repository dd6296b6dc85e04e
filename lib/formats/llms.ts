import { escapeInline, formatInline } from "@/lib/resume/markdown";
import type { Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { nameEdition, wholeAddress } from "@/lib/site/edition";
import { listOutputs } from "./outputs";
import { listTwins, TWIN } from "./twins";

/** What language models may read of the site (https://llmstxt.org): who it is about, and every page and file in Markdown or as data, by edition. */
export function formatLlms(site: Site, resumes: [Resume, ...Resume[]]): string {
  const [{ profile }] = resumes;
  const about = profile.summary ? formatInline(profile.summary) : profile.headline;
  return `# ${line(profile.name)}\n\n> ${line(about)}\n${resumes.map((resume) => formatEdition(site, resume)).join("")}`;
}

function formatEdition(site: Site, resume: Resume): string {
  const address = (path: string) => wholeAddress(site, resume.edition)(`/${path}`);
  const twins = listTwins(site, resume).map(({ route, title, description }) => `- [${line(title)}](${address(`${route.slice(1)}${TWIN}`)}): ${line(description)}`);
  const files = listOutputs(site, resume)
    .filter((path) => !path.endsWith(TWIN))
    .map((path) => `- [${path}](${address(path)})`);
  return `\n## ${nameEdition(resume.edition).name}\n\n${[...twins, ...files].join("\n")}\n`;
}

/** Text as it may stand in a line of Markdown. */
function line(text: string): string {
  return escapeInline(text.replace(/\s+/g, " "));
}
