import { PageTitle } from "@/components/page-title";
import { SkillMatrix } from "@/components/skill-matrix";
import { ROUTES } from "@/lib/site/pages";
import { pageOf } from "../page-of";

const { Page, generateMetadata } = pageOf(ROUTES.skills, (view) => (
  <>
    <PageTitle>{view.resume.labels.skills}</PageTitle>
    <SkillMatrix view={view} />
  </>
));

export { generateMetadata };
export default Page;
