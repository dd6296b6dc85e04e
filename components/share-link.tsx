import type { View } from "@/lib/site/view";

type Props = { view: View; className: string };

/** Shares the page: by the system's sheet, else by copying its address, and by mail where no script runs. */
export function ShareLink({ view: { site, resume, page, href }, className }: Props) {
  const { share, linkCopied } = resume.labels;
  const mail = `mailto:?subject=${encodeURIComponent(page.title)}&body=${encodeURIComponent(`${site.origin}${href(page.route)}`)}`;
  return (
    <a href={mail} data-action="share" data-done={linkCopied} className={className}>
      {share}
    </a>
  );
}
