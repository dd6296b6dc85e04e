import { withContent } from "../with-content";

/** The editions, as Next asks for the parameters of what stands below each. */
export function generateStaticParams(): { lang: string }[] {
  return withContent(
    ({ site }) => site.editions.map((lang) => ({ lang })),
    () => [],
  );
}
