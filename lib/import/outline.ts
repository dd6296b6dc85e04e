import type { Heading, Root, RootContent } from "mdast";
import { formatInline } from "@/lib/resume/markdown";

/** What a heading begins: its text, depth and line, and what stands below it up to the next one. */
export type Block = { title: string; depth: number; line: number; nodes: RootContent[] };

/** A part of a résumé written by hand: which it is, and its entries, each under a heading of its own; what stands before them is in `nodes`. */
export type Part = Block & { id: string; entries: Block[] };

/** Words by which headings name the parts, in the languages that résumés are often written in. */
const TITLES: [string, RegExp][] = [
  ["experience", /工作经历|工作经验|职业经历|任职|工作履历|^经历$|experience|employment|work history|career|berufserfahrung|expérience|experiencia|الخبرات|خبرة/i],
  ["projects", /项目|projects?\b|projekte/i],
  ["skills", /技能|专长|技术栈|skills|technologies|competenc|kenntnisse|compétences|المهارات/i],
  ["summary", /自我评价|个人简介|个人总结|关于我|^简介|summary|about( me)?|profile?$|profile|objective|نبذة/i],
  ["education", /教育|学历|education|studies|ausbildung|formation|التعليم/i],
  ["certificates", /证书|资格|certificat|licen[cs]es/i],
  ["awards", /奖|荣誉|awards?|honou?rs/i],
  ["publications", /发表|论文|publications?/i],
  ["talks", /演讲|talks|speaking|vorträge/i],
  ["writing", /文章|博客|writing|articles|blog/i],
  ["volunteering", /志愿|volunt/i],
  ["languages", /语言|languages|sprachen|langues|اللغات/i],
  ["interests", /兴趣|爱好|interests|hobbies/i],
  ["references", /推荐人|证明人|references|referees/i],
];

/** Takes a résumé in Markdown apart: what stands before its parts, and the parts; a first heading that names none of them is the person's name. */
export function readOutline(root: Root): { name?: string; preamble: Block; parts: Part[] } {
  const preamble: Block = { title: "", depth: 0, line: 1, nodes: [] };
  const parts: Part[] = [];
  let name: string | undefined;
  for (const node of root.children) {
    const part = parts.at(-1);
    if (node.type !== "heading") (part?.entries.at(-1) ?? part ?? preamble).nodes.push(node);
    else if (!part && name === undefined && preamble.nodes.length === 0 && !identify(node)) name = titleOf(node);
    else if (beginsPart(node, part)) parts.push({ ...begin(node), id: identify(node) ?? "", entries: [] });
    else part?.entries.push(begin(node));
  }
  return { ...(name !== undefined && { name }), preamble, parts };
}

/** A heading begins a part unless it stands deeper than the one before; it may do so where it names a part, and that before has no entries to be one of. */
function beginsPart(node: Heading, part: Part | undefined): boolean {
  if (!part || node.depth <= part.depth) return true;
  return identify(node) !== undefined && !["experience", "projects"].includes(part.id) && part.entries.length === 0;
}

function begin(node: Heading): Block {
  return { title: titleOf(node), depth: node.depth, line: node.position?.start.line ?? 1, nodes: [] };
}

function titleOf(node: Heading): string {
  return formatInline(node.children).trim();
}

/** Which part a heading names; undefined for none. */
function identify(node: Heading): string | undefined {
  const title = titleOf(node);
  return title.length > 40 ? undefined : TITLES.find(([, words]) => words.test(title))?.[0];
}
