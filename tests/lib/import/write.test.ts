import { toString as textOf } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { formatEdition } from "@/lib/import/write";
import { parseMarkdown } from "@/lib/resume/markdown";

test.each(["#", "##", "a #", "a ##", "# #", "C#", "\\#", "\\ #", "#\\", "1. a", "- a", "*a*"])("a role called %s keeps its name as a heading", (role) => {
  const draft = {
    lang: "en",
    profile: { name: "Mira" },
    skills: [],
    experience: [{ id: "acme", front: {}, parts: [{ heading: role, highlights: [] }] }],
    projects: [],
    sections: [],
  };
  const [, body] = formatEdition(draft).get("experience/acme.md")?.split("---\n\n") ?? [];
  const [heading] = parseMarkdown(body ?? "")?.children ?? [];
  expect([heading?.type, textOf(heading)]).toEqual(["heading", role]);
});
