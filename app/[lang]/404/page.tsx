import { PageFrame } from "@/components/page-frame";
import { PageTitle } from "@/components/page-title";
import { ROUTES } from "@/lib/site/pages";
import { type EditionProps, loadPage, metadataOf } from "../load";

export const generateMetadata = metadataOf(ROUTES.notFound);

export default async function NotFoundPage({ params }: EditionProps) {
  const { view, seal } = await loadPage((await params).lang, ROUTES.notFound);
  const { labels } = view.resume;
  const ways = [
    [ROUTES.home, labels.home],
    [ROUTES.experience, labels.experience],
    [ROUTES.projects, labels.projects],
    [ROUTES.skills, labels.skills],
  ] as const;
  return (
    <PageFrame view={view} seal={seal}>
      <PageTitle>{labels.notFound}</PageTitle>
      <p>{labels.notFoundText}</p>
      <ul className="mt-4 flex flex-wrap gap-x-6">
        {ways.map(([route, label]) => (
          <li key={route}>
            <a href={view.href(route)} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
