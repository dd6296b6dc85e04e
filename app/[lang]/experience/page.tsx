import { ExperienceEntry } from "@/components/experience-entry";
import { PageTitle } from "@/components/page-title";
import { Timeline } from "@/components/timeline";
import { ROUTES } from "@/lib/site/pages";
import { pageOf } from "../page-of";

const { Page, generateMetadata } = pageOf(ROUTES.experience, (view) => (
  <>
    <PageTitle>{view.resume.labels.experience}</PageTitle>
    <div className="mb-12 empty:hidden print:hidden">
      <Timeline view={view} />
    </div>
    <div className="grid gap-12 print:gap-6">
      {view.resume.experience.map((entry) => (
        <ExperienceEntry key={entry.id} entry={entry} view={view} heading="h2" />
      ))}
    </div>
  </>
));

export { generateMetadata };
export default Page;
