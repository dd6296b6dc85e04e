import { ExperienceEntry } from "@/components/experience-entry";
import { PageFrame } from "@/components/page-frame";
import { PageTitle } from "@/components/page-title";
import { ROUTES } from "@/lib/site/pages";
import { type EditionProps, loadPage, metadataOf } from "../load";

export const generateMetadata = metadataOf(ROUTES.experience);

export default async function ExperiencePage({ params }: EditionProps) {
  const { view, seal } = await loadPage((await params).lang, ROUTES.experience);
  const { labels, experience } = view.resume;
  return (
    <PageFrame view={view} seal={seal}>
      <PageTitle>{labels.experience}</PageTitle>
      <div className="grid gap-12 print:gap-6">
        {experience.map((entry) => (
          <ExperienceEntry key={entry.id} entry={entry} view={view} heading="h2" />
        ))}
      </div>
    </PageFrame>
  );
}
