import { PageTitle } from "@/components/page-title";
import { listMenu, ROUTES } from "@/lib/site/pages";
import { pageOf } from "../page-of";

const { Page, generateMetadata } = pageOf(ROUTES.notFound, ({ site, resume, href }) => {
  const { labels } = resume;
  const ways = [{ route: ROUTES.home, label: labels.home }, ...listMenu(site, resume)];
  return (
    <>
      <PageTitle>{labels.notFound}</PageTitle>
      <p>{labels.notFoundText}</p>
      <ul className="mt-4 flex flex-wrap gap-x-6">
        {ways.map(({ route, label }) => (
          <li key={route}>
            <a href={href(route)} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
});

export { generateMetadata };
export default Page;
