import type { ReactNode } from "react";

type Props = { title: string; shown?: boolean; more?: { href: string; label: string }; children: ReactNode };

/** A titled part of a page, with an optional link to all of its kind; nothing where it is not to be shown. */
export function Section({ title, shown = true, more, children }: Props) {
  if (!shown) return null;
  return (
    <section className="border-line border-t pt-10 pb-10 last:pb-0 print:border-0 print:pt-4 print:pb-0 [h1+&]:border-0 [h1+&]:pt-0">
      <div className="mb-5 flex items-baseline gap-4 print:mb-2">
        <h2 className="font-semibold text-accent text-base/6 tracking-wider">{title}</h2>
        {more && (
          <a href={more.href} className="ms-auto py-1 text-muted text-sm/5 print:hidden">
            {more.label}
          </a>
        )}
      </div>
      {children}
    </section>
  );
}
