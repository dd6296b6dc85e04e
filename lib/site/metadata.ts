import type { Metadata } from "next";
import { ROUTES } from "./pages";
import { cardPath, type View } from "./view";

/** The head tags of a page, all addresses absolute. */
export function deriveMetadata({ site, resume, names, page, twins, href }: View): Metadata {
  const { title, description } = page;
  if (page.route === ROUTES.notFound) return { title, description, robots: { index: false } };
  const absolute = (path: string) => `${site.origin}${path}`;
  const url = absolute(href(page.route));
  const languages = Object.fromEntries(twins.map(({ tag, path }) => [tag, absolute(path)]));
  const [root] = twins;
  const image = { url: absolute(cardPath(site, page)), width: 1200, height: 630, type: "image/png", alt: `${page.card.title} · ${page.card.subtitle}` };
  return {
    title,
    description,
    authors: [{ name: resume.profile.name, url: absolute(href(ROUTES.home)) }],
    alternates: {
      canonical: url,
      types: { "text/markdown": `${url}index.md` },
      ...(root && twins.length > 1 && { languages: { ...languages, "x-default": absolute(root.path) } }),
    },
    openGraph: {
      type: page.route === ROUTES.home ? "profile" : "website",
      title,
      description,
      url,
      siteName: resume.profile.name,
      locale: names.locale,
      alternateLocale: twins.filter(({ edition }) => edition !== resume.edition).map(({ locale }) => locale),
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [{ url: image.url, alt: image.alt }] },
  };
}
