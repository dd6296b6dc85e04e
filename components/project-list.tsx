import { formatPeriod } from "@/lib/resume/format";
import { type Project, periodOfProject } from "@/lib/resume/resume";
import { routeOf } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";
import { Inline } from "./inline";
import { Railed } from "./railed";

/** Projects in brief: when, name and summary, a row each. */
export function ProjectList({ projects, view: { resume, href } }: { projects: Project[]; view: View }) {
  if (!projects.length) return null;
  return (
    <ul className="grid gap-4 print:gap-1.5">
      {projects.map((project) => {
        const period = periodOfProject(project, resume.experience);
        return (
          <Railed key={project.id} as="li" rail={period && formatPeriod(period, resume)}>
            <a href={href(routeOf(project))} className="font-medium">
              {project.name}
            </a>
            <Inline content={project.summary} href={href} className="max-w-measure text-muted text-pretty" />
          </Railed>
        );
      })}
    </ul>
  );
}
