import type { SVGProps } from "react";
import type { Axis, Label, Stretch } from "@/lib/resume/timeline";
import type { View } from "@/lib/site/view";

/** A bar on the axis; in right-to-left editions time runs to the left. */
export function Bar({ stretch: { x, width }, view, ...shape }: { stretch: Stretch; view: View } & Omit<SVGProps<SVGRectElement>, "x" | "width">) {
  return <rect x={place(view, x + (isMirrored(view) ? width : 0))} width={`${width}%`} {...shape} />;
}

/** A line across the axis at a point in time. */
export function Mark({ x, view, from, to, className }: { x: number; view: View; from: number; to: number; className: string }) {
  return <line x1={place(view, x)} x2={place(view, x)} y1={from} y2={to} className={className} />;
}

/** A text on the axis. */
export function AxisText({ label: { text, x, anchor, gap }, view, y, className }: { label: Label; view: View; y: number; className: string }) {
  const towards = (anchor === "start") === isMirrored(view) ? -gap : gap;
  return (
    <text
      x={place(view, x)}
      dx={gap ? towards : undefined}
      y={y}
      textAnchor={anchor === "end" ? anchor : undefined}
      className={isMirrored(view) ? `${className} [unicode-bidi:plaintext]` : className}
    >
      {text}
    </text>
  );
}

/** The years or months that are named, each with a line across the drawing. */
export function Ticks({ axis, view, y, from, to }: { axis: Axis; view: View; y: number; from: number; to: number }) {
  return axis.ticks.map(({ text, x }) => (
    <g key={text}>
      <Mark x={x} view={view} from={from} to={to} className="stroke-line" />
      <AxisText label={{ text, x, anchor: "start", gap: 0 }} view={view} y={y} className="fill-muted text-xs" />
    </g>
  ));
}

function isMirrored({ names }: View): boolean {
  return names.direction === "rtl";
}

function place(view: View, x: number): string {
  return `${isMirrored(view) ? Math.round((100 - x) * 100) / 100 : x}%`;
}
