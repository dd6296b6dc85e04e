import type { Metadata } from "next";
import { loadCurrent } from "@/lib/content/current";
import { renderSeal } from "@/lib/formats/seal";
import { deriveMetadata } from "@/lib/site/metadata";
import { deriveView, type View } from "@/lib/site/view";

/** What Next hands to a page that every edition has once. */
export type EditionProps = { params: Promise<{ lang: string }> };

/** What Next hands to the page of one entry. */
export type EntryProps = { params: Promise<{ lang: string; id: string }> };

/** What a page of an edition is made from, and the path of the seal. */
export async function loadPage(edition: string, route: string): Promise<{ view: View; seal: string }> {
  const { site, resumes } = loadCurrent();
  const resume = resumes.find((candidate) => candidate.edition === edition) ?? resumes[0];
  return { view: deriveView(site, resume, route), seal: await renderSeal(resume.profile.seal ?? resume.profile.name) };
}

/** Next's generateMetadata for a page that every edition has once. */
export function metadataOf(route: string) {
  return async ({ params }: EditionProps): Promise<Metadata> => deriveMetadata((await loadPage((await params).lang, route)).view);
}

/** Next's generateMetadata for the pages of the entries below a route. */
export function entryMetadataOf(route: string) {
  return async ({ params }: EntryProps): Promise<Metadata> => {
    const { lang, id } = await params;
    return deriveMetadata((await loadPage(lang, `${route}${id}/`)).view);
  };
}
