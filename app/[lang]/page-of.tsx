import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Analytics } from "@/components/analytics";
import { ContentProblems } from "@/components/content-problems";
import { PageFrame } from "@/components/page-frame";
import type { Content } from "@/lib/content/load";
import { showProblem } from "@/lib/content/report";
import { formatJsonLd } from "@/lib/formats/json-ld";
import { listDownloads } from "@/lib/formats/outputs";
import { renderSeal } from "@/lib/formats/seal";
import { deriveMetadata } from "@/lib/site/metadata";
import { NO_ENTRY } from "@/lib/site/pages";
import { deriveView, type View } from "@/lib/site/view";
import { listParams, withContent } from "../with-content";

/** What Next hands to a page; only the page of one entry has an id. */
type Props = { params: Promise<{ lang: string; id?: string }> };

/** A page, and its generateMetadata, at a route that every edition has; entries' pages stand below it by their id. */
export function pageOf(route: string, compose: (view: View, id: string) => ReactNode) {
  const routeOf = (id: string | undefined) => (id === undefined ? route : `${route}${id}/`);
  return {
    async generateMetadata({ params }: Props): Promise<Metadata> {
      const { lang, id } = await params;
      return withContent(
        (content) => deriveMetadata(findView(content, lang, routeOf(id))),
        () => ({}),
      );
    },
    async Page({ params }: Props) {
      const { lang, id } = await params;
      return withContent(
        async (content) => {
          const view = findView(content, lang, routeOf(id));
          const { seal, name } = view.resume.profile;
          const data = formatJsonLd(view);
          return (
            <PageFrame view={view} seal={await renderSeal(seal ?? name)}>
              {compose(view, id ?? "")}
              <Analytics analytics={view.site.analytics} />
              {data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />}
            </PageFrame>
          );
        },
        ({ problems, sources }) => <ContentProblems problems={problems.map((problem) => showProblem(problem, sources))} />,
      );
    },
  };
}

/** The ids of entries, as Next asks for them; one that no entry has where there are none, which Next refuses. */
export function listIds(select: (content: Content) => { id: string }[]): { id: string }[] {
  return listParams((content) => {
    const ids = select(content).map(({ id }) => ({ id }));
    return ids.length ? ids : [{ id: NO_ENTRY }];
  });
}

function findView({ site, resumes }: Content, edition: string, route: string): View {
  const resume = resumes.find((candidate) => candidate.edition === edition);
  return (resume && deriveView(site, resume, route, listDownloads(site, resume))) ?? notFound();
}
