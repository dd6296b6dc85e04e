import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ContentProblems } from "@/components/content-problems";
import { PageFrame } from "@/components/page-frame";
import { loadCurrent } from "@/lib/content/current";
import type { Content } from "@/lib/content/load";
import { ContentError } from "@/lib/content/problem";
import { renderSeal } from "@/lib/formats/seal";
import { deriveMetadata } from "@/lib/site/metadata";
import { deriveView, type View } from "@/lib/site/view";

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
          return (
            <PageFrame view={view} seal={await renderSeal(seal ?? name)}>
              {compose(view, id ?? "")}
            </PageFrame>
          );
        },
        ({ message }) => <ContentProblems message={message} />,
      );
    },
  };
}

/** Uses the content. Wrong content ends a build; while developing, something else takes the place of what it should have made. */
export function withContent<Made, Instead>(use: (content: Content) => Made, instead: (error: ContentError) => Instead): Made | Instead {
  try {
    return use(loadCurrent());
  } catch (error) {
    if (error instanceof ContentError && process.env.NODE_ENV === "development") return instead(error);
    throw error;
  }
}

function findView({ site, resumes }: Content, edition: string, route: string): View {
  const resume = resumes.find((candidate) => candidate.edition === edition);
  return (resume && deriveView(site, resume, route)) ?? notFound();
}
