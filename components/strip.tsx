import type { Period } from "@/lib/resume/period";
import type { Axis } from "@/lib/resume/timeline";
import type { View } from "@/lib/site/view";
import { Bar, Ticks } from "./axis";

type Props = {
  periods: Period[];
  axis: Axis;
  view: View;
  /** Whether to name the years below. */
  withYears?: boolean;
};

/** When a skill was used, as bars on a line; decoration, since words beside it say the same. */
export function Strip({ periods, axis, view, withYears = false }: Props) {
  return (
    <svg width="100%" height={withYears ? 32 : 8} aria-hidden="true">
      {withYears && <Ticks axis={axis} view={view} y={28} from={8} to={16} />}
      <rect width="100%" y="3" height="2" className="fill-line" />
      {axis.place(periods).map((stretch, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two short stretches may stand at the same place
        <Bar key={index} stretch={stretch} view={view} height="8" rx="1.5" className="fill-ink" />
      ))}
    </svg>
  );
}
