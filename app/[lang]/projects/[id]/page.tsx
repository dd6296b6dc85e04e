import { ProjectEntry } from "@/components/project-entry";
import { Section } from "@/components/section";
import { SkillList } from "@/components/skill-list";
import { listShownBy } from "@/lib/resume/proofs";
import { ROUTES } from "@/lib/site/pages";
import { listIds, pageOf } from "../../page-of";

export const generateStaticParams = () => listIds(({ resumes: [{ projects }] }) => projects);

const { Page, generateMetadata } = pageOf(ROUTES.projects, (view, id) => {
  const { labels, projects } = view.resume;
  const project = projects.find((candidate) => candidate.id === id);
  if (!project) return null;
  const shown = listShownBy(project, view.resume);
  return (
    <>
      <div className="pt-6 pb-10 wide:pt-10 print:pt-4 print:pb-0">
        <ProjectEntry project={project} view={view} heading="h1" whole />
      </div>
      <Section title={labels.shownSkills} shown={shown.length > 0}>
        <SkillList skills={shown} view={view} />
      </Section>
    </>
  );
});

export { generateMetadata };
export default Page;
