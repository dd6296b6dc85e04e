import { SkillEntry } from "@/components/skill-entry";
import { findProven, listProven } from "@/lib/resume/proofs";
import { ROUTES } from "@/lib/site/pages";
import { listIds, pageOf } from "../../page-of";

export const generateStaticParams = () => listIds(({ resumes: [resume] }) => listProven(resume).map(({ skill }) => skill));

const { Page, generateMetadata } = pageOf(ROUTES.skills, (view, id) => {
  const proven = findProven(id, view.resume);
  return proven && <SkillEntry proven={proven} view={view} />;
});

export { generateMetadata };
export default Page;
