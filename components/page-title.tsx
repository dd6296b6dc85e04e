import type { ReactNode } from "react";

/** The heading of a page. */
export function PageTitle({ children }: { children: ReactNode }) {
  return <h1 className="pt-10 pb-5 font-semibold text-3xl/10 print:pt-4 print:pb-2 print:text-2xl/8">{children}</h1>;
}
