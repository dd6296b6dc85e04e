import { ExperienceEntry } from "@/components/experience-entry";
import { ProjectList } from "@/components/project-list";
import { Section } from "@/components/section";
import { ROUTES } from "@/lib/site/pages";
import { listIds, pageOf } from "../../page-of";

export const generateStaticParams = () => listIds(({ resumes: [{ experience }] }) => experience);

const { Page, generateMetadata } = pageOf(ROUTES.experience, (view, id) => {
  const { labels, experience, projects } = view.resume;
  const related = projects.filter((project) => project.experience === id);
  return (
    <>
      <div className="pt-6 pb-10 wide:pt-10 print:pt-4 print:pb-0">
        {experience
          .filter((entry) => entry.id === id)
          .map((entry) => (
            <ExperienceEntry key={id} entry={entry} view={view} heading="h1" />
          ))}
      </div>
      <Section title={labels.relatedProjects} shown={related.length > 0}>
        <ProjectList projects={related} view={view} />
      </Section>
    </>
  );
});

export { generateMetadata };
export default Page;
