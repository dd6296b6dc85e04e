import type { Content } from "@/lib/content/load";
import { renderPoster } from "@/lib/formats/card/poster";
import { renderCard } from "@/lib/formats/card/render";
import type { CardForm } from "@/lib/formats/card/sizes";
import { derivePoster, listSitePages, nameCard, namePoster } from "@/lib/site/pages";
import { listParams, withContent } from "../../with-content";

export const dynamic = "force-static";

/** Draws one of the pictures. */
type Draw = () => Promise<ArrayBuffer>;

const known = new WeakMap<Content, Map<string, Draw>>();

const FORMS: CardForm[] = ["wide", "square"];

/** All cards and posters by their file names; listed once for the content, since each picture asks. */
function listPictures(content: Content): Map<string, Draw> {
  const listed = known.get(content);
  if (listed) return listed;
  const cards = listSitePages(content).flatMap(({ card }) => FORMS.map((form): [string, Draw] => [nameCard(card, form), () => renderCard(card, form)]));
  const posters = content.resumes.map((resume) => derivePoster(content.site, resume)).map((poster): [string, Draw] => [namePoster(poster), () => renderPoster(poster)]);
  const pictures = new Map([...cards, ...posters]);
  known.set(content, pictures);
  return pictures;
}

export const generateStaticParams = () => listParams((content) => [...listPictures(content).keys()].map((card) => ({ card })));

export async function GET(_: Request, { params }: { params: Promise<{ card: string }> }) {
  const name = (await params).card;
  return withContent(
    async (content) => {
      const draw = listPictures(content).get(name);
      return draw ? new Response(await draw(), { headers: { "content-type": "image/png" } }) : new Response(null, { status: 404 });
    },
    ({ message }) => new Response(message, { status: 500 }),
  );
}
