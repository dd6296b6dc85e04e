import { formatInline } from "@/lib/resume/markdown";
import type { ProvenResult } from "@/lib/resume/results";
import { listHighlights } from "@/lib/resume/resume";
import { routeOf } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";

type Props = { results: ProvenResult[]; view: View };

/** Figures with their stories; each leads to the highlight that proves it. */
export function ResultList({ results, view }: Props) {
  if (!results.length) return null;
  const { resume, href } = view;
  return (
    <ul aria-label={resume.labels.results} className="grid border-line border-y wide:grid-cols-3 print:grid-cols-3">
      {results.map(({ result, entry }) => {
        const story = result.story ?? listHighlights(entry).find(({ id }) => id === result.highlight)?.content;
        return (
          <li
            key={`${entry.id} ${result.highlight} ${result.to}`}
            className="border-line py-2.5 wide:px-5 wide:py-4 wide:first:ps-0 not-first:border-t wide:not-first:border-s wide:not-first:border-t-0 print:px-3"
          >
            <a href={`${href(routeOf(entry))}#${result.highlight}`} className="grid grid-cols-[10rem_minmax(0,1fr)] items-baseline gap-x-3 no-underline wide:block">
              <span className="block whitespace-nowrap font-semibold text-lg/7 tabular-nums wide:text-2xl/9">
                {result.from && (
                  <>
                    {result.from}{" "}
                    <span className="font-normal text-muted leading-none" aria-hidden="true">
                      →
                    </span>{" "}
                    <span className="sr-only">{resume.labels.to}</span>
                  </>
                )}
                {result.to}
                {result.unit && ` ${result.unit}`}
              </span>
              <span className="block text-muted text-sm/6 text-pretty">{story && formatInline(story)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
