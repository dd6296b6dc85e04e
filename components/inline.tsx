import type { Inline as Content } from "@/lib/resume/highlight";
import { renderInline } from "@/lib/resume/markdown";
import type { Href } from "@/lib/site/view";

type Props = { content: Content | undefined; href: Href; as?: "p" | "span" | "div"; className?: string };

/** Inline Markdown in an element of its own; the HTML is sanitised where it is rendered. */
export function Inline({ content, href, as: Element = "p", className }: Props) {
  if (!content) return null;
  return <Element className={className} dangerouslySetInnerHTML={{ __html: renderInline(content, href) }} />;
}
