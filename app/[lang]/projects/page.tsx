import { PageTitle } from "@/components/page-title";
import { ProjectEntry } from "@/components/project-entry";
import { Section } from "@/components/section";
import { groupByKind } from "@/lib/resume/projects";
import { ROUTES } from "@/lib/site/pages";
import { pageOf } from "../page-of";

const { Page, generateMetadata } = pageOf(ROUTES.projects, (view) => {
  const { labels, projects } = view.resume;
  const { products, openSource } = groupByKind(projects);
  const kinds = [
    { title: labels.products, projects: products },
    { title: labels.openSourceProjects, projects: openSource },
  ];
  return (
    <>
      <PageTitle>{labels.projects}</PageTitle>
      {kinds.map((kind) => (
        <Section key={kind.title} title={kind.title} shown={kind.projects.length > 0}>
          <div className="grid gap-10 print:gap-5">
            {kind.projects.map((project) => (
              <ProjectEntry key={project.id} project={project} view={view} heading="h3" />
            ))}
          </div>
        </Section>
      ))}
    </>
  );
});

export { generateMetadata };
export default Page;
