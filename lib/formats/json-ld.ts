import { formatInline } from "@/lib/resume/markdown";
import { PRESENT } from "@/lib/resume/month";
import { listProven } from "@/lib/resume/proofs";
import { wholeAddress } from "@/lib/site/edition";
import { listMenu, listPages, ROUTES } from "@/lib/site/pages";
import { cardPath, type View } from "@/lib/site/view";

/** What a page is about, as JSON-LD (https://schema.org) for search engines: on the home page the person, on others the way to them. Safe inside a script element. */
export function formatJsonLd(view: View): string | undefined {
  const { page } = view;
  if (page.route === ROUTES.notFound) return undefined;
  const thing = page.route === ROUTES.home ? describeProfile(view) : describeTrail(view);
  return JSON.stringify({ "@context": "https://schema.org", ...thing }).replaceAll("<", "\\u003c");
}

/** A ProfilePage (https://developers.google.com/search/docs/appearance/structured-data/profile-page); the person has one @id in all editions. */
function describeProfile({ site, resume, names, page }: View): object {
  const { profile, experience, edition } = resume;
  const { email, location } = profile;
  const whole = wholeAddress(site, edition);
  const home = whole(ROUTES.home);
  const current = experience.flatMap((entry) => entry.roles.filter(({ end }) => end === PRESENT).map(({ role }) => ({ role, entry })));
  const links = [profile.url, ...profile.links.map(({ url }) => url)].filter((url) => url !== undefined);
  return {
    "@type": "ProfilePage",
    "@id": home,
    url: home,
    name: page.title,
    inLanguage: names.tag,
    mainEntity: {
      "@type": "Person",
      "@id": `${site.origin}${site.basePath}/#person`,
      name: profile.name,
      alternateName: profile.alias,
      jobTitle: profile.headline,
      description: profile.summary && formatInline(profile.summary),
      image: `${site.origin}${cardPath(site, page)}`,
      url: home,
      email: email && `mailto:${email}`,
      address: location && { "@type": "PostalAddress", addressLocality: location.city, addressRegion: location.region, addressCountry: location.countryCode },
      sameAs: links.length ? [...new Set(links)] : undefined,
      knowsAbout: listProven(resume).map(({ skill }) => skill.name),
      worksFor: current.length ? current.map(({ entry }) => ({ "@type": "Organization", name: entry.company, url: entry.url })) : undefined,
      hasOccupation: current.length ? current.map(({ role }) => ({ "@type": "Occupation", name: role })) : undefined,
    },
  };
}

/** A BreadcrumbList: home, the list that a page is of, and the page. */
function describeTrail({ site, resume, page }: View): object {
  const whole = wholeAddress(site, resume.edition);
  const parents = listMenu(site, resume).filter(({ route }) => page.route.startsWith(route) && page.route !== route);
  const [home] = listPages(site, resume);
  const steps = [{ route: ROUTES.home, label: home?.card.title ?? resume.profile.name }, ...parents, { route: page.route, label: page.card.title }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ route, label }, index) => ({ "@type": "ListItem", position: index + 1, name: label, item: whole(route) })),
  };
}
