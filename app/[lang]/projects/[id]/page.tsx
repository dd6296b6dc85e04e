import { PageFrame } from "@/components/page-frame";
import { ProjectEntry } from "@/components/project-entry";
import { loadCurrent } from "@/lib/content/current";
import { ROUTES } from "@/lib/site/pages";
import { type EntryProps, entryMetadataOf, loadPage } from "../../load";

export function generateStaticParams() {
  return loadCurrent().resumes[0].projects.map(({ id }) => ({ id }));
}

export const generateMetadata = entryMetadataOf(ROUTES.projects);

export default async function ProjectPage({ params }: EntryProps) {
  const { lang, id } = await params;
  const { view, seal } = await loadPage(lang, `${ROUTES.projects}${id}/`);
  return (
    <PageFrame view={view} seal={seal}>
      <div className="pt-6 pb-10 wide:pt-10">
        {view.resume.projects
          .filter((project) => project.id === id)
          .map((project) => (
            <ProjectEntry key={id} project={project} view={view} heading="h1" whole />
          ))}
      </div>
    </PageFrame>
  );
}
