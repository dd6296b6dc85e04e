import { SHARE_PANEL } from "./share-panel";

/** Opens the panel for sharing; no script is needed. */
export function ShareButton({ label, className }: { label: string; className: string }) {
  return (
    <button type="button" popoverTarget={SHARE_PANEL} className={className}>
      {label}
    </button>
  );
}
