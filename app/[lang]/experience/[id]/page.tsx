import { ExperienceEntry } from "@/components/experience-entry";
import { ProjectList } from "@/components/project-list";
import { Section } from "@/components/section";
import { SkillList } from "@/components/skill-list";
import { listShownBy } from "@/lib/resume/proofs";
import { ROUTES } from "@/lib/site/pages";
import { listIds, pageOf } from "../../page-of";

export const generateStaticParams = () => listIds(({ resumes: [{ experience }] }) => experience);

const { Page, generateMetadata } = pageOf(ROUTES.experience, (view, id) => {
  const { labels, experience, projects } = view.resume;
  const entry = experience.find((candidate) => candidate.id === id);
  if (!entry) return null;
  const related = projects.filter((project) => project.experience === id);
  const shown = listShownBy(entry, view.resume);
  return (
    <>
      <div className="pt-6 pb-10 wide:pt-10 print:pt-4 print:pb-0">
        <ExperienceEntry entry={entry} view={view} heading="h1" />
      </div>
      <Section title={labels.relatedProjects} shown={related.length > 0}>
        <ProjectList projects={related} view={view} />
      </Section>
      <Section title={labels.shownSkills} shown={shown.length > 0}>
        <SkillList skills={shown} view={view} />
      </Section>
    </>
  );
});

export { generateMetadata };
export default Page;
