import { renderIcon } from "@/lib/formats/icon";
import { ICON_SIZES } from "@/lib/formats/manifest";
import { light } from "@/tailwind.config";
import { withContent } from "../../with-content";

export const dynamic = "force-static";

export function generateStaticParams() {
  return ICON_SIZES.map((size) => ({ icon: `${size}.png` }));
}

export async function GET(_: Request, { params }: { params: Promise<{ icon: string }> }) {
  const { icon } = await params;
  const size = ICON_SIZES.find((each) => `${each}.png` === icon);
  return withContent(
    async ({ resumes: [{ profile }] }) =>
      size ? new Response(await renderIcon(profile.seal ?? profile.name, size, light.seal), { headers: { "content-type": "image/png" } }) : new Response(null, { status: 404 }),
    ({ message }) => new Response(message, { status: 500 }),
  );
}
