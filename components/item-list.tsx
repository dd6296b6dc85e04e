import { formatMoment, joinDots } from "@/lib/resume/format";
import { formatHost } from "@/lib/resume/link";
import { PRESENT } from "@/lib/resume/month";
import type { Resume } from "@/lib/resume/resume";
import type { Item } from "@/lib/resume/schema/section";
import type { View } from "@/lib/site/view";
import { Inline } from "./inline";
import { Railed } from "./railed";

/** What stands in a section: a row each with its time, or all in one row where there is but a word on each. */
export function ItemList({ items, view }: { items: Item[]; view: View }) {
  if (!items.length) return null;
  if (items.every(isBrief)) return <Words items={items} />;
  return (
    <ul className="grid gap-4 print:gap-1.5">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two items apart, and they never move
        <Railed key={index} as="li" rail={<Time item={item} resume={view.resume} />}>
          {item.url ? (
            <a href={item.url} className="font-medium">
              {item.name}
            </a>
          ) : (
            <span className="font-medium">{item.name}</span>
          )}
          <Details item={item} />
          <Inline content={item.summary} href={view.href} className="max-w-measure text-muted text-pretty" />
          {item.highlights.length > 0 && (
            <ul className="mt-1 grid max-w-measure gap-1">
              {item.highlights.map((highlight, position) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <li key={position} className="relative text-pretty ps-[1.1em]">
                  <span className="marker" aria-hidden="true" />
                  <Inline as="span" content={highlight} href={view.href} />
                </li>
              ))}
            </ul>
          )}
          {item.keywords.length > 0 && <p className="text-[0.9375rem] text-muted">{joinDots(item.keywords)}</p>}
        </Railed>
      ))}
    </ul>
  );
}

/** Whether an item is but a name, with what the candidate is in it. */
function isBrief({ name, role, keywords, highlights, ...rest }: Item): boolean {
  return highlights.length === 0 && Object.values(rest).every((value) => value === undefined);
}

function Words({ items }: { items: Item[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {items.map(({ name, role, keywords }) => (
        <li key={`${name} ${role}`}>
          {name}
          {[role, ...keywords].filter(Boolean).map((word) => (
            <span key={word} className="ms-2 text-[0.9375rem] text-muted">
              {word}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Years where only years are known, else months; where it stands on the web, where no time is known. */
function Time({ item: { start, end, date, url }, resume }: { item: Item; resume: Resume }) {
  const { edition, labels } = resume;
  const moments = [start, end, date].filter((moment) => moment !== undefined);
  if (!moments.length) return url ? formatHost(url) : null;
  return moments.map((moment, index) => (
    <span key={moment} className="whitespace-nowrap">
      {index > 0 && " – "}
      {moment === PRESENT ? labels.present : <time dateTime={moment}>{formatMoment(moment, edition)}</time>}
    </span>
  ));
}

function Details({ item: { role, field, by, location, score } }: { item: Item }) {
  const details = [role, field, by, location, score].filter((detail) => detail !== undefined);
  return details.length ? (
    <p className="flex flex-wrap gap-x-3">
      {details.map((detail) => (
        <span key={detail}>{detail}</span>
      ))}
    </p>
  ) : null;
}
