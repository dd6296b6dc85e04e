import { formatMonth, formatPeriodLength } from "@/lib/resume/format";
import { PRESENT } from "@/lib/resume/month";
import type { Period } from "@/lib/resume/period";
import type { Resume } from "@/lib/resume/resume";

type Props = {
  period: Period;
  resume: Resume;
  /** What to say in the place of the length. */
  note?: string | undefined;
};

/** From when to when, and how long. */
export function PeriodText({ period, resume, note }: Props) {
  const { edition, labels } = resume;
  return (
    <>
      <span className="whitespace-nowrap">
        <time dateTime={period.start}>{formatMonth(period.start, edition)}</time> –{" "}
        {period.end === PRESENT ? labels.present : <time dateTime={period.end}>{formatMonth(period.end, edition)}</time>}
      </span>{" "}
      <span className="whitespace-nowrap max-wide:before:[content:'·_'] wide:block">{note ?? formatPeriodLength(period, resume)}</span>
    </>
  );
}
