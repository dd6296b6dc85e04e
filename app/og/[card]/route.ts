import type { Content } from "@/lib/content/load";
import { renderCard } from "@/lib/formats/card/render";
import { type Card, listSitePages, nameCard } from "@/lib/site/pages";
import { withContent } from "../../with-content";

export const dynamic = "force-static";

const known = new WeakMap<Content, Map<string, Card>>();

/** All cards by their file names; listed once for the content, since each card asks. */
function listCards(content: Content): Map<string, Card> {
  const cards = known.get(content) ?? new Map(listSitePages(content).map(({ card }) => [nameCard(card), card]));
  known.set(content, cards);
  return cards;
}

export function generateStaticParams() {
  return withContent(
    (content) => [...listCards(content).keys()].map((card) => ({ card })),
    () => [],
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ card: string }> }) {
  const name = (await params).card;
  return withContent(
    async (content) => {
      const card = listCards(content).get(name);
      return card ? new Response(await renderCard(card), { headers: { "content-type": "image/png" } }) : new Response(null, { status: 404 });
    },
    ({ message }) => new Response(message, { status: 500 }),
  );
}
