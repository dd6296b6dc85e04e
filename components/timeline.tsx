import { formatMonth, formatPeriod, formatPeriods } from "@/lib/resume/format";
import { resolveEnd, spanPeriods } from "@/lib/resume/period";
import { periodOfExperience } from "@/lib/resume/resume";
import { fillLabel } from "@/lib/resume/schema/labels";
import { type Timeline as Career, deriveTimeline, type Measure } from "@/lib/resume/timeline";
import type { View } from "@/lib/site/view";
import { AxisText, Bar, Mark, Ticks } from "./axis";

/** A drawing's measures in pixels: of a row, and in it of the band and the base line of its name. */
type Drawing = { measure: Measure; row: number; band: { y: number; height: number }; name: number; className: string };

/** Drawn twice, since what stands side by side on paper and wide screens does not on a phone; places are in percent, so each fits all widths above its own. */
const DRAWINGS: Drawing[] = [
  { measure: { width: 284, letter: 14, isNamedAbove: true }, row: 38, band: { y: 18, height: 12 }, name: 13, className: "text-sm wide:hidden print:hidden" },
  { measure: { width: 690, letter: 14 }, row: 38, band: { y: 0, height: 32 }, name: 21, className: "hidden text-[0.8125rem] wide:block print:block print:[zoom:0.75]" },
];

const TOP = 26;
const LANE = 30;

/** The career as a picture: employers as bands, main skills as lanes below, and the same in words for those who do not see it. */
export function Timeline({ view }: { view: View }) {
  const { resume } = view;
  const { profile, labels, experience, edition, asOf } = resume;
  const [first, ...others] = experience.map(periodOfExperience);
  const pictures = DRAWINGS.flatMap((drawing) => {
    const timeline = deriveTimeline(resume, drawing.measure);
    return timeline ? { drawing, timeline } : [];
  });
  const [picture] = pictures;
  if (!first || !picture) return null;
  const whole = spanPeriods([first, ...others]);
  const name = fillLabel(labels.timelineName, { name: profile.name, start: formatMonth(whole.start, edition), end: formatMonth(resolveEnd(whole, asOf), edition) });
  return (
    <figure>
      {pictures.map(({ drawing, timeline }) => (
        <Picture key={drawing.className} view={view} drawing={drawing} timeline={timeline} name={name} />
      ))}
      <ul className="sr-only">
        {experience.map((entry) => (
          <li key={entry.id}>
            {entry.company}: {formatPeriods(entry.roles, resume)}
            {entry.roles.length > 1 && (
              <ul>
                {entry.roles.map((role) => (
                  <li key={`${role.role} ${role.start}`}>
                    {role.role}: {formatPeriod(role, resume)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {picture.timeline.lanes.map(({ skill, evidence }) => (
          <li key={skill.id}>
            {skill.name}: {formatPeriods(evidence.periods, resume)}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Picture({ view, drawing, timeline, name }: { view: View; drawing: Drawing; timeline: Career; name: string }) {
  const { axis, bands, rows, lanes } = timeline;
  const lanesTop = TOP + rows * drawing.row + 4;
  const height = lanesTop + lanes.length * LANE;
  return (
    <svg role="img" aria-label={name} width="100%" height={height} className={drawing.className}>
      <Ticks axis={axis} view={view} y={12} from={18} to={height} />
      {bands.map(({ entry, stretches, changes, row, isCurrent, label, isInside }) => {
        const top = TOP + row * drawing.row;
        const y = top + drawing.band.y;
        return (
          <g key={entry.id}>
            {stretches.map((stretch) => (
              <Bar
                key={stretch.x}
                stretch={stretch}
                view={view}
                y={y}
                height={drawing.band.height}
                rx="4"
                className={isCurrent ? "fill-seal" : stretch.width > 3 ? "fill-line stroke-paper" : "fill-line"}
              />
            ))}
            {changes.map((x) => (
              <Mark key={x} x={x} view={view} from={y} to={y + drawing.band.height} className="stroke-paper" />
            ))}
            <AxisText label={label} view={view} y={top + drawing.name} className={isInside ? (isCurrent ? "fill-white" : "fill-ink") : OUTSIDE} />
          </g>
        );
      })}
      {lanes.map(({ skill, stretches, label }, index) => {
        const y = lanesTop + index * LANE;
        return (
          <g key={skill.id}>
            <AxisText label={label} view={view} y={y + 14} className={`${OUTSIDE} text-xs`} />
            {stretches.map((stretch) => (
              <Bar key={stretch.x} stretch={stretch} view={view} y={y + 20} height="6" rx="3" className="fill-muted" />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** Keeps the lines of the years off the letters. */
const OUTSIDE = "fill-ink stroke-paper [paint-order:stroke] [stroke-width:5]";
