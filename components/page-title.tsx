import type { ReactNode } from "react";

/** The heading of a page. */
export function PageTitle({ children }: { children: ReactNode }) {
  return <h1 className="pt-6 pb-8 font-semibold text-3xl/10 wide:pt-10">{children}</h1>;
}
