import type { Report } from "./report";

/** What lines of front matter are called where they tell of the person. */
const FIELDS: [RegExp, string][] = [
  [/^(name|author|full_?name)$/i, "Name"],
  [/^(e?mail)$/i, "Email"],
  [/^(phone|mobile|tel|telephone)$/i, "Phone"],
  [/^(headline|position|job|role|tagline|subtitle|job_?title)$/i, "Headline"],
  [/^(website|url|homepage|site|web)$/i, "Website"],
];

/** A text whose front matter (YAML between ---, TOML between +++) stands as lines of the résumé; what tells of the file is left out. */
export function splitFrontMatter(text: string, report: Report): string {
  const [whole, , inner] = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n\1[ \t]*(?=\n|$)/.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return text;
  const lines = inner.split("\n").map((line, index) => {
    const [, key = "", value = ""] = /^(\w+)\s*[:=]\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
    const field = FIELDS.find(([names]) => names.test(key))?.[1];
    if (field && value) return `${field}: ${value}`;
    if (line.trim()) report.left(`line ${index + 2}`, line.trim(), "tells of the file, not of the person");
    return "";
  });
  return `\n${lines.join("\n")}\n${text.slice(whole.length)}`;
}
