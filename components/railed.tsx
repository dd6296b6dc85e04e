import type { ReactNode } from "react";

type Props = { rail: ReactNode; children: ReactNode; as?: "article" | "div" | "li"; className?: string };

/** A row of the page's grid: dates or labels in the rail, text beside it; one below the other on narrow screens. */
export function Railed({ rail, children, as: Element = "div", className = "" }: Props) {
  return (
    <Element className={`${className} grid break-inside-avoid gap-x-8 gap-y-1 wide:items-baseline wide:grid-cols-railed print:grid-cols-railed-print print:items-baseline`.trim()}>
      <div className="text-[0.9375rem]/7 text-muted">{rail}</div>
      <div className="min-w-0">{children}</div>
    </Element>
  );
}
