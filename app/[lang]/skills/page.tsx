import { PageTitle } from "@/components/page-title";
import { SkillGroups } from "@/components/skill-groups";
import { ROUTES } from "@/lib/site/pages";
import { pageOf } from "../page-of";

const { Page, generateMetadata } = pageOf(ROUTES.skills, ({ resume: { labels, skills } }) => (
  <>
    <PageTitle>{labels.skills}</PageTitle>
    <SkillGroups groups={skills} heading="h2" />
  </>
));

export { generateMetadata };
export default Page;
