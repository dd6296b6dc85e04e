import { loadCurrent } from "@/lib/content/current";
import { renderCard } from "@/lib/formats/card/render";
import { listPages, nameCard } from "@/lib/site/pages";

export const dynamic = "force-static";
export const dynamicParams = false;

const listCards = () => {
  const { site, resumes } = loadCurrent();
  return resumes.flatMap((resume) => listPages(site, resume)).map(({ card }) => card);
};

export function generateStaticParams() {
  return listCards().map((card) => ({ card: nameCard(card) }));
}

export async function GET(_: Request, { params }: { params: Promise<{ card: string }> }) {
  const name = (await params).card;
  const card = listCards().find((candidate) => nameCard(candidate) === name);
  return card ? new Response(await renderCard(card), { headers: { "content-type": "image/png" } }) : new Response(null, { status: 404 });
}
