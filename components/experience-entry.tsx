import type { Highlight } from "@/lib/resume/highlight";
import { formatHost } from "@/lib/resume/link";
import { type Experience, periodOfExperience, type Role } from "@/lib/resume/resume";
import { routeOf } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";
import { HighlightList } from "./highlight-list";
import { Inline } from "./inline";
import { PeriodText } from "./period-text";
import { Railed } from "./railed";
import { StackList } from "./stack-list";

type Props = {
  entry: Experience;
  view: View;
  heading: "h1" | "h2" | "h3";
  /** How many highlights to show; all where left out, with 0 neither highlights nor stack. */
  most?: number;
};

/** One employer: when, what as, what about, highlights and stack. */
export function ExperienceEntry({ entry, view, heading: Heading, most }: Props) {
  const { resume, href } = view;
  const route = routeOf(entry);
  const [role, ...others] = entry.roles;
  const url = href(route);
  return (
    <Railed as="article" className="p-experience h-event" rail={<PeriodText period={periodOfExperience(entry)} resume={resume} />}>
      <Heading className={`p-name ${Heading === "h1" ? "font-semibold text-3xl/10" : "font-semibold text-xl/7"}`}>
        {Heading === "h1" ? (
          entry.company
        ) : (
          <a href={url} className="u-url inline-block max-w-full">
            {entry.company}
          </a>
        )}
      </Heading>
      {others.length === 0 && (
        <>
          <p className="mt-1 font-medium">{role.role}</p>
          {most !== 0 && <About entry={entry} location={role.location} />}
          <Inline content={role.summary} href={href} className="max-w-measure text-pretty" />
        </>
      )}
      {others.length > 0 && most !== 0 && <About entry={entry} />}
      <Inline content={entry.summary} href={href} className="p-summary mt-1 max-w-measure text-pretty" />
      <div className="mt-4 grid gap-5 empty:hidden print:mt-2 print:gap-3">
        <HighlightList highlights={most === undefined ? entry.highlights : shorten(entry.highlights, most)} view={view} home={route} />
        {others.length > 0 && most !== 0 && entry.roles.map((each) => <RoleEntry key={`${each.start} ${each.role}`} role={each} view={view} home={route} />)}
        {most !== 0 && <StackList words={entry.stack} view={view} />}
      </div>
    </Railed>
  );
}

/** Where the employer is, in the world and on the web, and what it does. */
function About({ entry: { url, description }, location }: { entry: Experience; location?: string | undefined }) {
  if (!url && !description && !location) return null;
  return (
    <p className="flex flex-wrap gap-x-3 text-[0.9375rem] text-muted row-links">
      {location && <span>{location}</span>}
      {description && <span>{description}</span>}
      {url && <a href={url}>{formatHost(url)}</a>}
    </p>
  );
}

/** The first highlights, without those nested in them. */
function shorten(highlights: Highlight[], most: number): Highlight[] {
  return highlights.slice(0, most).map((highlight) => ({ ...highlight, children: [] }));
}

function RoleEntry({ role, view, home }: { role: Role; view: View; home: string }) {
  return (
    <div>
      <p className="font-medium">{role.role}</p>
      <p className="text-[0.9375rem] text-muted">
        <PeriodText period={role} resume={view.resume} inline />
        {role.location && ` · ${role.location}`}
      </p>
      <Inline content={role.summary} href={view.href} className="max-w-measure text-pretty" />
      <div className="mt-2">
        <HighlightList highlights={role.highlights} view={view} home={home} />
      </div>
    </div>
  );
}
