import type { Article } from "@/lib/resume/schema/writing";
import type { Href } from "@/lib/site/view";
import { Inline } from "./inline";
import { Railed } from "./railed";

/** Articles: where each stands, its title and what it is about. */
export function ArticleList({ articles, href }: { articles: Article[]; href: Href }) {
  if (!articles.length) return null;
  return (
    <ul className="grid gap-4 print:gap-1.5">
      {articles.map(({ title, url, summary }) => (
        <Railed key={url} as="li" rail={new URL(url).hostname.replace(/^www\./, "")}>
          <a href={url} className="font-medium">
            {title}
          </a>
          <Inline content={summary} href={href} className="max-w-measure text-muted text-pretty" />
        </Railed>
      ))}
    </ul>
  );
}
