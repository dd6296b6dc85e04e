import type { Article } from "@/lib/resume/schema/writing";
import type { Href } from "@/lib/site/view";
import { Inline } from "./inline";

/** Articles: title and what each is about. */
export function ArticleList({ articles, href }: { articles: Article[]; href: Href }) {
  return (
    <ul className="grid gap-3">
      {articles.map(({ title, url, summary }) => (
        <li key={url}>
          <a href={url} className="font-medium">
            {title}
          </a>
          <Inline content={summary} href={href} className="text-muted" />
        </li>
      ))}
    </ul>
  );
}
