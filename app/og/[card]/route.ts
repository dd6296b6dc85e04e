import type { Content } from "@/lib/content/load";
import { renderCard } from "@/lib/formats/card/render";
import { listPages, nameCard } from "@/lib/site/pages";
import { withContent } from "../../with-content";

export const dynamic = "force-static";

const listCards = ({ site, resumes }: Content) => resumes.flatMap((resume) => listPages(site, resume)).map(({ card }) => card);

export function generateStaticParams() {
  return withContent(
    (content) => listCards(content).map((card) => ({ card: nameCard(card) })),
    () => [],
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ card: string }> }) {
  const name = (await params).card;
  return withContent(
    async (content) => {
      const card = listCards(content).find((candidate) => nameCard(candidate) === name);
      return card ? new Response(await renderCard(card), { headers: { "content-type": "image/png" } }) : new Response(null, { status: 404 });
    },
    ({ message }) => new Response(message, { status: 500 }),
  );
}
