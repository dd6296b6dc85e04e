import { PageFrame } from "@/components/page-frame";
import { PageTitle } from "@/components/page-title";
import { ProjectEntry } from "@/components/project-entry";
import { Section } from "@/components/section";
import { ROUTES } from "@/lib/site/pages";
import { type EditionProps, loadPage, metadataOf } from "../load";

export const generateMetadata = metadataOf(ROUTES.projects);

export default async function ProjectsPage({ params }: EditionProps) {
  const { view, seal } = await loadPage((await params).lang, ROUTES.projects);
  const { labels, projects } = view.resume;
  const kinds = [
    { title: labels.products, projects: projects.filter(({ kind }) => kind === "product") },
    { title: labels.openSourceProjects, projects: projects.filter(({ kind }) => kind === "open-source") },
  ];
  return (
    <PageFrame view={view} seal={seal}>
      <PageTitle>{labels.projects}</PageTitle>
      {kinds
        .filter((kind) => kind.projects.length > 0)
        .map((kind) => (
          <Section key={kind.title} title={kind.title}>
            <div className="grid gap-10 print:gap-5">
              {kind.projects.map((project) => (
                <ProjectEntry key={project.id} project={project} view={view} heading="h3" />
              ))}
            </div>
          </Section>
        ))}
    </PageFrame>
  );
}
