import { formatReference, listOwnHighlights, referTo } from "@/lib/resume/resume";
import type { Comparable } from "../parity";
import { readHighlight } from "../passage";
import { TEMPLATE_HIGHLIGHT } from "../template";
import { type Doubt, doubt } from "./doubt";
import type { Link, Text } from "./texts";

/** What a template leaves to be filled in. */
const PLACEHOLDERS = [
  /(?<![\w-])(?:TODO(?!\s?-?(?:list|app|MVC))|FIXME|TBD|TBC)(?![\w-])/,
  /(?<![A-Za-z0-9])x{3,}(?![A-Za-z0-9])/i,
  /[[【<{＜]{1,2}\s*(?:待|请|此处|这里|your\b|insert\b|enter\b|company name|job title|placeholder|name\b|x+\b)[^\]】>}＞\n]{0,40}[\]】>}＞]{1,2}/i,
  /待填写|待补充|待完善|请填写|此处填写/,
  /lorem ipsum|dolor sit amet/i,
  /(?<![\w.-])(?:[\w-]+\.)*example\.(?:com|org|net)(?![\w-])/i,
];

/** Warns of words that a template left, and of addresses at example.com. */
export function findPlaceholders(texts: Text[], links: Link[]): Doubt[] {
  const inTexts = texts.flatMap((passage) => {
    const match = PLACEHOLDERS.map((pattern) => pattern.exec(passage.text)).find((found) => found !== null);
    return match ? [warn(match[0], passage.locate(match.index, match[0].length))] : [];
  });
  return [...inTexts, ...links.filter(({ url }) => isExample(url)).map(({ url, spot }) => warn(url, spot))];
}

/** Warns of highlights that still have the template's id, which is their address. */
export function findTemplateIds({ experience, projects }: Comparable): Doubt[] {
  return [...experience, ...projects].flatMap(({ value, located }) =>
    listOwnHighlights(value)
      .filter(({ id }) => id === TEMPLATE_HIGHLIGHT)
      .map((highlight) =>
        doubt(
          "placeholder",
          readHighlight(highlight, located.source).locate(),
          `{#${highlight.id}} is the template's; it stands in the address ${formatReference(referTo(value, highlight.id))}, so name it after the result`,
        ),
      ),
  );
}

/** Whether an address is at one of the hosts that stand for others in examples (RFC 2606). */
export function isExample(url: string): boolean {
  const host = url.includes("@") ? url.split("@").at(-1) : URL.canParse(url) ? new URL(url).hostname : "";
  return /(?:^|\.)example\.(?:com|org|net)$/i.test(host ?? "");
}

function warn(found: string, spot: Link["spot"]): Doubt {
  return doubt("placeholder", spot, `"${found}" stands for something else; write what is meant, or leave it out`);
}
