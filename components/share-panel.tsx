import type { View } from "@/lib/site/view";
import { posterPath } from "@/lib/site/view";

/** The id by which buttons open the panel. */
export const SHARE_PANEL = "share";

/** Ways to pass the page on: the system's own sheet where there is one, its address, and a picture with a QR code for apps in which links do not travel. Browsers that do not know popovers show it at the page's end. */
export function SharePanel({ view: { site, resume, page, href } }: { view: View }) {
  const { labels, profile } = resume;
  const poster = posterPath(site, resume);
  const mail = `mailto:?subject=${encodeURIComponent(page.title)}&body=${encodeURIComponent(`${site.origin}${href(page.route)}`)}`;
  const action =
    "inline-flex min-h-11 w-full cursor-pointer items-center justify-center rounded-lg border border-line px-4 text-[0.9375rem] no-underline hover:border-current hover:text-accent";
  return (
    <div
      id={SHARE_PANEL}
      popover="auto"
      role="dialog"
      aria-label={labels.share}
      className="m-auto w-80 max-w-[calc(100vw-2rem)] rounded-2xl border border-line bg-paper p-5 text-ink backdrop:bg-[rgb(0_0_0/0.5)] print:hidden"
    >
      <ul className="grid gap-2.5">
        <li className="needs-share">
          <button type="button" data-action="share" className={action}>
            {labels.shareBy}
          </button>
        </li>
        <li className="needs-script">
          <button type="button" data-action="copy-link" data-done={labels.linkCopied} className={action}>
            {labels.copyLink}
          </button>
        </li>
        <li>
          <a href={mail} className={action}>
            {labels.mailLink}
          </a>
        </li>
        <li>
          <img src={poster} alt={labels.poster} width={1080} height={1440} loading="lazy" className="mx-auto block h-auto w-44 rounded-lg border border-line" />
          <a href={poster} download={`${profile.name}.png`} className={`${action} mt-2.5`}>
            {labels.savePoster}
          </a>
          <p className="mt-1.5 text-balance text-center text-muted text-xs">{labels.posterHint}</p>
        </li>
        <li>
          <button type="button" popoverTarget={SHARE_PANEL} popoverTargetAction="hide" className={action}>
            {labels.close}
          </button>
        </li>
      </ul>
    </div>
  );
}
