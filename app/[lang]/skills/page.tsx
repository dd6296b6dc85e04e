import { PageFrame } from "@/components/page-frame";
import { PageTitle } from "@/components/page-title";
import { SkillGroups } from "@/components/skill-groups";
import { ROUTES } from "@/lib/site/pages";
import { type EditionProps, loadPage, metadataOf } from "../load";

export const generateMetadata = metadataOf(ROUTES.skills);

export default async function SkillsPage({ params }: EditionProps) {
  const { view, seal } = await loadPage((await params).lang, ROUTES.skills);
  return (
    <PageFrame view={view} seal={seal}>
      <PageTitle>{view.resume.labels.skills}</PageTitle>
      <SkillGroups groups={view.resume.skills} heading="h2" />
    </PageFrame>
  );
}
