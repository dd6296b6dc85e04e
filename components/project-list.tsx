import type { Project } from "@/lib/resume/resume";
import { routeOf } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";
import { Inline } from "./inline";
import { Railed } from "./railed";

/** Projects in brief: kind, name and summary, a row each. */
export function ProjectList({ projects, view: { resume, href } }: { projects: Project[]; view: View }) {
  if (!projects.length) return null;
  return (
    <ul className="grid gap-4 print:gap-1.5">
      {projects.map((project) => (
        <Railed key={project.id} as="li" rail={project.kind === "product" ? resume.labels.product : resume.labels.openSource}>
          <a href={href(routeOf(project))} className="font-medium">
            {project.name}
          </a>
          <Inline content={project.summary} href={href} className="max-w-measure text-muted text-pretty" />
        </Railed>
      ))}
    </ul>
  );
}
