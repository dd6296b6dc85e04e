import type { Project } from "@/lib/resume/resume";
import { routeOf } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";
import { Inline } from "./inline";

/** Projects in brief: name and summary, a row each. */
export function ProjectList({ projects, view }: { projects: Project[]; view: View }) {
  if (!projects.length) return null;
  return (
    <ul className="grid gap-3 wide:gap-2">
      {projects.map((project) => (
        <li key={project.id} className="grid gap-x-8 break-inside-avoid wide:grid-cols-railed print:grid-cols-railed-print">
          <a href={view.href(routeOf(project))} className="w-fit font-medium">
            {project.name}
          </a>
          <Inline content={project.summary} href={view.href} className="text-muted" />
        </li>
      ))}
    </ul>
  );
}
