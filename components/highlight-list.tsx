import type { Highlight } from "@/lib/resume/highlight";
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
    <ul className="grid max-w-measure gap-2.5 print:max-w-none print:gap-1">
      {highlights.map(({ id, content, children }) => (
        <li
          key={id}
          id={page.route === home ? id : undefined}
          className="relative scroll-mt-6 rounded text-pretty ps-[1.1em] target:bg-wash target:outline-8 target:outline-wash break-inside-avoid"
        >
          <a href={`${href(home)}#${id}`} aria-label={resume.labels.permalink} className="marker" />
          <Inline as="span" content={content} href={href} />
          {children.length > 0 && (
            <div className="mt-2">
              <HighlightList highlights={children} view={view} home={home} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
