import type { ReactNode } from "react";
import { formatMonth } from "@/lib/resume/format";
import { fillLabel } from "@/lib/resume/schema/labels";
import { listMenu, ROUTES } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";
import { Seal, SealShape } from "./seal";
import { ShareButton } from "./share-button";
import { SharePanel } from "./share-panel";
import { ThemeSwitch } from "./theme-switch";

type Props = { view: View; seal: string; children: ReactNode };

/** What stands around every page: skip link, seal, menus, footer. */
export function PageFrame({ view, seal, children }: Props) {
  const { labels } = view.resume;
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:top-3 focus:z-1 focus:rounded-lg focus:bg-ink focus:p-3 focus:text-paper focus:no-underline">
        {labels.skipToContent}
      </a>
      <SealShape path={seal} />
      <Header view={view} />
      {view.page.route !== ROUTES.home && <PrintedHeader view={view} />}
      <main id="content" className={view.page.route === ROUTES.home ? "h-resume" : undefined}>
        {children}
      </main>
      <Footer view={view} />
      <SharePanel view={view} />
      <p role="status" className="fixed inset-x-0 bottom-6 z-1 mx-auto w-fit rounded-lg bg-ink text-paper not-empty:px-4 not-empty:py-2 print:hidden" />
    </>
  );
}

function Header({ view: { site, resume, page, href, twins } }: Pick<Props, "view">) {
  const { labels, profile, edition } = resume;
  const link = "flex min-h-11 min-w-6 items-center whitespace-nowrap no-underline aria-[current]:font-semibold aria-[current]:text-accent";
  return (
    <header className="flex flex-wrap items-center gap-x-2 py-3 text-[0.9375rem] min-[22rem]:gap-x-5 wide:gap-x-8 print:hidden">
      <a href={href(ROUTES.home)} aria-label={`${profile.name} · ${labels.home}`} className="my-1">
        <Seal className="size-9" />
      </a>
      <nav aria-label={labels.navigation}>
        <ul className="flex gap-3 min-[22rem]:gap-4 wide:gap-6">
          {listMenu(site, resume).map(({ route, label }) => (
            <li key={route}>
              <a href={href(route)} className={link} aria-current={page.route === route ? "page" : page.route.startsWith(route) ? "true" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {twins.length > 1 && (
        <nav aria-label={labels.languageMenu} className="ms-auto">
          <ul className="flex gap-4">
            {twins
              .filter((twin) => twin.edition !== edition)
              .map(({ tag, path, name }) => (
                <li key={tag}>
                  <a href={path} lang={tag} hrefLang={tag} className={link}>
                    {name}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

/** Whose page it is and where it stands, for a printed sheet that has left the others behind. */
function PrintedHeader({ view: { site, resume, page, href } }: Pick<Props, "view">) {
  const { name, headline, email } = resume.profile;
  return (
    <p className="hidden items-center gap-3 border-line border-b pb-2 print:flex">
      <Seal className="size-7" />
      <span>
        <span className="font-semibold">{name}</span> {headline}
      </span>
      <span className="ms-auto text-muted">
        {email && (
          <>
            <bdi>{email}</bdi>
            {" · "}
          </>
        )}
        <bdi>{`${site.origin}${href(page.route)}`}</bdi>
      </span>
    </p>
  );
}

function Footer({ view }: Pick<Props, "view">) {
  const { labels, profile, edition, asOf } = view.resume;
  return (
    <footer className="mt-10 flex flex-wrap items-center gap-x-6 gap-y-3 border-line border-t py-8 text-muted text-sm/8 print:hidden">
      <span>{profile.name}</span>
      <span>{fillLabel(labels.asOf, { month: formatMonth(asOf, edition) })}</span>
      <ShareButton label={labels.share} className="link inline-flex min-h-8 min-w-6 cursor-pointer items-center" />
      <div className="flex basis-full wide:ms-auto wide:basis-auto">
        <ThemeSwitch labels={labels} />
      </div>
      <FileList view={view} />
      <Filings filings={view.site.filings} />
    </footer>
  );
}

/** The files of the whole résumé, with type and size. */
function FileList({ view: { resume, downloads } }: Pick<Props, "view">) {
  return (
    <ul aria-label={resume.labels.files} className="grid basis-full grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-2 gap-y-1 wide:flex wide:flex-wrap wide:gap-x-6">
      {downloads.map(({ format, path, saveAs, size }) => (
        <li key={path}>
          <a href={path} download={saveAs} className="inline-flex min-h-8 min-w-6 items-center gap-2 no-underline">
            <span className="link">{format}</span> {size && <span className="text-xs">{size}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The numbers under which a site is filed in mainland China, each leading to its register. */
function Filings({ filings }: { filings: View["site"]["filings"] }) {
  if (!filings) return null;
  const { icp, publicSecurity } = filings;
  const code = publicSecurity?.match(/\d{14}/)?.[0];
  const link = "inline-flex min-h-8 items-center";
  return (
    <p className="flex basis-full flex-wrap gap-x-6 gap-y-1" lang="zh">
      {icp && (
        <a href="https://beian.miit.gov.cn/" className={link}>
          {icp}
        </a>
      )}
      {publicSecurity && (
        <a className={link} href={`https://beian.mps.gov.cn/#/query/webSearch?code=${code}`}>
          {publicSecurity}
        </a>
      )}
    </p>
  );
}
