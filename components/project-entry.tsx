import { joinDots } from "@/lib/resume/format";
import { findEmployer, listProjectResults } from "@/lib/resume/results";
import { type Project, periodOfProject } from "@/lib/resume/resume";
import { routeOf } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";
import { HighlightList } from "./highlight-list";
import { Inline } from "./inline";
import { PeriodText } from "./period-text";
import { Railed } from "./railed";
import { ResultList } from "./result-list";
import { StackList } from "./stack-list";

type Props = {
  project: Project;
  view: View;
  heading: "h1" | "h3";
  /** Whether to show all figures, and the highlights too. */
  whole?: boolean;
};

/** A product worked on or a package published. */
export function ProjectEntry({ project, view, heading: Heading, whole = false }: Props) {
  const { resume, href } = view;
  const { start, end } = project;
  const period = periodOfProject(project, resume.experience);
  const employer = findEmployer(project, resume);
  const route = routeOf(project);
  const results = listProjectResults(project, resume);
  return (
    <Railed as="article" rail={period && <PeriodText period={period} resume={resume} note={start && end ? undefined : resume.labels.duringJob} />}>
      <Heading className={Heading === "h1" ? "font-semibold text-3xl/10" : "font-semibold text-xl/7"}>
        {Heading === "h1" ? (
          project.name
        ) : (
          <a href={href(route)} className="inline-block max-w-full">
            {project.name}
          </a>
        )}
      </Heading>
      <p className="mt-1 flex flex-wrap gap-x-3">
        <span className="font-medium">{joinDots(project.role) || (project.kind === "product" ? resume.labels.product : resume.labels.openSource)}</span>
        {employer && <a href={href(routeOf(employer))}>{employer.company}</a>}
        {project.organization && <span>{project.organization}</span>}
        {project.type && <span>{project.type}</span>}
        {project.links.map(({ label, url }) => (
          <a key={url} href={url}>
            {label}
          </a>
        ))}
      </p>
      <Inline content={project.summary} href={href} className="mt-1 max-w-measure text-pretty" />
      <div className="mt-4 grid gap-5 empty:hidden print:mt-2">
        <ResultList results={whole ? results : results.slice(0, 1)} view={view} />
        {whole && (
          <>
            <HighlightList highlights={project.highlights} view={view} home={route} />
            {employer && <HighlightList highlights={project.borrowed} view={view} home={routeOf(employer)} />}
          </>
        )}
        <StackList words={project.stack} view={view} />
      </div>
    </Railed>
  );
}
