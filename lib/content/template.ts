import type { Month } from "@/lib/resume/month";

/** Kinds of entries that can be begun from a template. */
export const ENTRY_KINDS = ["experience", "projects"] as const;

/** The id of the highlight in a template, to be changed with it. */
export const TEMPLATE_HIGHLIGHT = "a-result";

/** The file of a new entry that is yet to be filled in; it passes the check, and says by TODO what to write. */
export function formatTemplate(kind: (typeof ENTRY_KINDS)[number], id: string, month: Month): string {
  const name = id.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());
  const head =
    kind === "experience"
      ? `company: ${name} # TODO as it is written\nrole: TODO the position\nstart: ${month} # TODO the first month\nend: present # TODO or the last month\n`
      : `name: ${name} # TODO as it is written\nkind: product # TODO or open-source\nrole: TODO what you were in it\n`;
  return `---
${head}summary: TODO what it was about, in a sentence or two
stack: [] # technologies, like [Go, Redis]
# results: # figures worth remembering, each proven by a highlight
#   - { highlight: ${TEMPLATE_HIGHLIGHT}, from: 20 s, to: 2 s, story: how it came about }
---

- **TODO a lead-in**: one result, with figures where there are some. {#${TEMPLATE_HIGHLIGHT}}
`;
}
