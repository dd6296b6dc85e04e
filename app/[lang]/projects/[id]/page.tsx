import { ProjectEntry } from "@/components/project-entry";
import { ROUTES } from "@/lib/site/pages";
import { listIds, pageOf } from "../../page-of";

export const generateStaticParams = () => listIds(({ resumes: [{ projects }] }) => projects);

const { Page, generateMetadata } = pageOf(ROUTES.projects, (view, id) => (
  <div className="pt-6 pb-10 wide:pt-10 print:pt-4 print:pb-0">
    {view.resume.projects
      .filter((project) => project.id === id)
      .map((project) => (
        <ProjectEntry key={id} project={project} view={view} heading="h1" whole />
      ))}
  </div>
));

export { generateMetadata };
export default Page;
