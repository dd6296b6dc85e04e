import { formatInline } from "@/lib/resume/markdown";
import type { ProvenResult } from "@/lib/resume/results";
import { listHighlights } from "@/lib/resume/resume";
import { routeOf } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";

type Props = {
  results: ProvenResult[];
  view: View;
  /** Whether three stand side by side where there is room. */
  inColumns?: boolean;
};

const ROWS = {
  list: "",
  item: "py-2 not-first:border-t",
  link: "grid min-[24rem]:grid-cols-[minmax(10.25rem,auto)_minmax(6rem,1fr)] gap-x-3",
  figure: "text-lg/7",
  story: "min-[24rem]:pt-1", // on the baseline of the figure, without waiting for either to say where that is
};

const COLUMNS: typeof ROWS = {
  list: "wide:grid-cols-3 print:grid-cols-3",
  item: `${ROWS.item} wide:px-5 wide:py-4 wide:first:ps-0 wide:not-first:border-s wide:not-first:border-t-0 print:px-3`,
  link: `${ROWS.link} wide:block print:block`,
  figure: `${ROWS.figure} wide:text-xl/8 min-[60rem]:text-2xl/9`,
  story: `${ROWS.story} wide:pt-0 print:pt-0`,
};

/** Figures with their stories; each leads to the highlight that proves it. */
export function ResultList({ results, view, inColumns = false }: Props) {
  if (!results.length) return null;
  const { resume, href, names } = view;
  const classes = inColumns ? COLUMNS : ROWS;
  return (
    <ul aria-label={resume.labels.results} className={`grid border-line border-y ${classes.list}`}>
      {results.map(({ result, entry }) => {
        const story = result.story ?? listHighlights(entry).find(({ id }) => id === result.highlight)?.content;
        return (
          <li key={`${entry.id} ${result.highlight} ${result.to}`} className={`border-line ${classes.item}`}>
            <a href={`${href(routeOf(entry))}#${result.highlight}`} className={`no-underline ${classes.link}`}>
              <span className={`block font-semibold ${classes.figure}`}>
                {result.from && (
                  <>
                    <bdi>{result.from}</bdi>{" "}
                    <span className="font-normal text-muted [line-height:1]" aria-hidden="true">
                      {names.direction === "rtl" ? "←" : "→"}
                    </span>{" "}
                    <span className="sr-only">{resume.labels.to}</span>{" "}
                  </>
                )}
                <bdi>
                  {result.to}
                  {result.unit && ` ${result.unit}`}
                </bdi>
              </span>
              <span className={`block text-muted text-pretty text-sm/[1.4rem] wide:text-sm/6 ${classes.story}`}>{story && formatInline(story)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
