import { ArticleList } from "@/components/article-list";
import { ExperienceEntry } from "@/components/experience-entry";
import { Hero } from "@/components/hero";
import { PageFrame } from "@/components/page-frame";
import { ProjectList } from "@/components/project-list";
import { Section } from "@/components/section";
import { SkillGroups } from "@/components/skill-groups";
import { ROUTES } from "@/lib/site/pages";
import { type EditionProps, loadPage, metadataOf } from "./load";

/** How many highlights the home page shows of each entry, newest first. */
const MOST_HIGHLIGHTS = [4, 3];

export const generateMetadata = metadataOf(ROUTES.home);

export default async function HomePage({ params }: EditionProps) {
  const { view, seal } = await loadPage((await params).lang, ROUTES.home);
  const { labels, experience, skills, projects, writing } = view.resume;
  const more = (route: string, label: string) => ({ href: view.href(route), label });
  return (
    <PageFrame view={view} seal={seal}>
      <Hero view={view} />
      <Section title={labels.experience} more={more(ROUTES.experience, labels.allExperience)}>
        <div className="grid gap-10 print:gap-5">
          {experience.map((entry, index) => (
            <ExperienceEntry key={entry.id} entry={entry} view={view} heading="h3" most={MOST_HIGHLIGHTS[index] ?? 0} />
          ))}
        </div>
      </Section>
      <Section title={labels.skills} more={more(ROUTES.skills, labels.allSkills)}>
        <SkillGroups groups={skills} />
      </Section>
      <Section title={labels.projects} more={more(ROUTES.projects, labels.allProjects)}>
        <ProjectList projects={projects} view={view} />
      </Section>
      <Section title={labels.writing}>
        <ArticleList articles={writing} href={view.href} />
      </Section>
    </PageFrame>
  );
}
