import { ExperienceEntry } from "@/components/experience-entry";
import { PageFrame } from "@/components/page-frame";
import { ProjectList } from "@/components/project-list";
import { Section } from "@/components/section";
import { loadCurrent } from "@/lib/content/current";
import { ROUTES } from "@/lib/site/pages";
import { type EntryProps, entryMetadataOf, loadPage } from "../../load";

export function generateStaticParams() {
  return loadCurrent().resumes[0].experience.map(({ id }) => ({ id }));
}

export const generateMetadata = entryMetadataOf(ROUTES.experience);

export default async function ExperienceEntryPage({ params }: EntryProps) {
  const { lang, id } = await params;
  const { view, seal } = await loadPage(lang, `${ROUTES.experience}${id}/`);
  const { labels, experience, projects } = view.resume;
  const related = projects.filter((project) => project.experience === id);
  return (
    <PageFrame view={view} seal={seal}>
      <div className="pt-6 pb-10 wide:pt-10">
        {experience
          .filter((entry) => entry.id === id)
          .map((entry) => (
            <ExperienceEntry key={id} entry={entry} view={view} heading="h1" />
          ))}
      </div>
      {related.length > 0 && (
        <Section title={labels.relatedProjects}>
          <ProjectList projects={related} view={view} />
        </Section>
      )}
    </PageFrame>
  );
}
