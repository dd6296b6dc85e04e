import { formatMonth, formatPeriodLength } from "@/lib/resume/format";
import { PRESENT } from "@/lib/resume/month";
import type { Period } from "@/lib/resume/period";
import type { Resume } from "@/lib/resume/resume";

type Props = {
  period: Period;
  resume: Resume;
  /** What to say in the place of the length. */
  note?: string | undefined;
  /** Both on one line, wherever there is room. */
  inline?: boolean;
};

/** From when to when, and how long. */
export function PeriodText({ period, resume, note, inline }: Props) {
  const { edition, labels } = resume;
  const { start, end } = period;
  return (
    <>
      <bdi className="whitespace-nowrap">
        <time dateTime={start} className="dt-start">
          {formatMonth(start, edition)}
        </time>
        {end !== start && " – "}
        {end === PRESENT
          ? labels.present
          : end !== start && (
              <time dateTime={end} className="dt-end">
                {formatMonth(end, edition)}
              </time>
            )}
      </bdi>{" "}
      <bdi className={`whitespace-nowrap ${inline ? "before:[content:'·_']" : "max-wide:before:[content:'·_'] wide:block"}`}>{note ?? formatPeriodLength(period, resume)}</bdi>
    </>
  );
}
