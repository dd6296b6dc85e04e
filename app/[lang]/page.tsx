import { ExperienceEntry } from "@/components/experience-entry";
import { Hero } from "@/components/hero";
import { ProjectList } from "@/components/project-list";
import { Section } from "@/components/section";
import { SectionList } from "@/components/section-list";
import { SkillGroups } from "@/components/skill-groups";
import { Timeline } from "@/components/timeline";
import { listFeatured } from "@/lib/resume/projects";
import { ROUTES } from "@/lib/site/pages";
import { pageOf } from "./page-of";

/** How many highlights the home page shows of each entry, newest first. */
const MOST_HIGHLIGHTS = [4, 3];

const { Page, generateMetadata } = pageOf(ROUTES.home, (view) => {
  const { labels, experience, skills, projects, sections } = view.resume;
  const more = (route: string, label: string) => ({ href: view.href(route), label });
  return (
    <>
      <Hero view={view} />
      <Section title={labels.timeline} shown={experience.length > 0}>
        <Timeline view={view} />
      </Section>
      <Section title={labels.experience} shown={experience.length > 0} more={more(ROUTES.experience, labels.allExperience)}>
        <div className="grid gap-10 print:gap-5">
          {experience.map((entry, index) => (
            <ExperienceEntry key={entry.id} entry={entry} view={view} heading="h3" most={MOST_HIGHLIGHTS[index] ?? 0} />
          ))}
        </div>
      </Section>
      <SectionList sections={sections.filter(({ id }) => id === "education")} view={view} />
      <Section title={labels.skills} shown={skills.length > 0} more={more(ROUTES.skills, labels.allSkills)}>
        <SkillGroups view={view} />
      </Section>
      <Section title={labels.projects} shown={projects.length > 0} more={more(ROUTES.projects, labels.allProjects)}>
        <ProjectList projects={listFeatured(projects)} view={view} />
      </Section>
      <SectionList sections={sections.filter(({ id }) => id !== "education")} view={view} />
    </>
  );
});

export { generateMetadata };
export default Page;
