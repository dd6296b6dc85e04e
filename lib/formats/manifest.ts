import type { Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { nameEdition } from "@/lib/site/edition";
import { light } from "@/tailwind.config";

/** Sides in pixels of the icons as PNG: for tabs, home screens of phones, and installed sites. */
export const ICON_SIZES = [32, 180, 192, 512] as const;

/** The web app manifest (https://www.w3.org/TR/appmanifest/): what a phone shows where the site is put on its home screen. */
export function formatManifest({ basePath }: Site, { profile, edition }: Resume): string {
  const { tag, direction } = nameEdition(edition);
  return JSON.stringify({
    name: `${profile.name} · ${profile.headline}`,
    short_name: profile.name,
    lang: tag,
    dir: direction,
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
    display: "browser",
    background_color: light.paper,
    theme_color: light.paper,
    icons: [
      { src: `${basePath}/seal.svg`, sizes: "any", type: "image/svg+xml" },
      ...ICON_SIZES.slice(-2).map((size) => ({ src: `${basePath}/icons/${size}.png`, sizes: `${size}x${size}`, type: "image/png" })),
    ],
  });
}
