import type { Inline as Content, Highlight } from "@/lib/resume/highlight";
import { formatInline } from "@/lib/resume/markdown";
import { fillLabel } from "@/lib/resume/schema/labels";
import type { View } from "@/lib/site/view";
import { Inline } from "./inline";

type Props = {
  highlights: Highlight[];
  view: View;
  /** The route of the page that the highlights are at home on. */
  home: string;
};

/** Highlights; the dash before each is its permalink. Ids are set on the page that they are at home on. */
export function HighlightList({ highlights, view, home }: Props) {
  if (!highlights.length) return null;
  const { resume, href, page } = view;
  return (
    <ul className="grid max-w-measure gap-2.5 [li_&]:gap-1.5 print:max-w-none print:gap-1">
      {highlights.map(({ id, content, children }) => (
        <li
          key={id}
          id={page.route === home ? id : undefined}
          className="relative scroll-mt-6 rounded text-pretty ps-[1.1em] target:bg-wash target:[box-shadow:-0.75rem_0_0_var(--wash),-0.875rem_0_0_var(--accent)] break-inside-avoid"
        >
          <a href={`${href(home)}#${id}`} aria-label={fillLabel(resume.labels.permalink, { highlight: nameHighlight(content) })} className="marker" />
          <Inline as="span" content={content} href={href} />
          {children.length > 0 && (
            <div className="mt-1.5">
              <HighlightList highlights={children} view={view} home={home} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The bold words that a highlight begins with, else its first ones. */
function nameHighlight(content: Content): string {
  const [first] = content;
  return first?.type === "strong" ? formatInline(first.children) : formatInline(content).slice(0, 24);
}
