import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { nameEdition } from "@/lib/site/edition";
import { PAGE_SCRIPT_ID, pageScript } from "@/lib/site/page-script";
import { dark, light } from "@/tailwind.config";
import { listParams, withContent } from "../with-content";
import "../globals.css";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: light.paper },
    { media: "(prefers-color-scheme: dark)", color: dark.paper },
  ],
};

export const generateStaticParams = () => listParams(({ site }) => site.editions.map((lang) => ({ lang })));

export function generateMetadata(): Metadata {
  return withContent(
    ({ site }): Metadata => {
      const png = (size: number) => ({ url: `${site.basePath}/icons/${size}.png`, sizes: `${size}x${size}`, type: "image/png" });
      const icon = [{ url: `${site.basePath}/seal.svg`, type: "image/svg+xml" }, png(32)];
      return { metadataBase: new URL(site.origin), icons: { icon, apple: png(180) }, manifest: `${site.basePath}/manifest.webmanifest` };
    },
    () => ({}),
  );
}

export default async function RootLayout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { tag, direction } = nameEdition((await params).lang);
  return (
    <html lang={tag} dir={direction} itemScope itemType="https://schema.org/WebPage" suppressHydrationWarning>
      <head>
        <script id={PAGE_SCRIPT_ID} dangerouslySetInnerHTML={{ __html: pageScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
