type Props = { label?: string; className?: string };

const ID = "seal";

/** The shape of the name seal, drawn once a page; `Seal` repeats it. */
export function SealShape({ path }: { path: string }) {
  return (
    <svg className="hidden" aria-hidden="true">
      <symbol id={ID} viewBox="0 0 256 256">
        <rect width="256" height="256" rx="36" className="fill-seal" />
        <rect x="13" y="13" width="230" height="230" rx="25" fill="none" stroke="#fff" strokeWidth="5" />
        <path d={path} fill="#fff" />
      </symbol>
    </svg>
  );
}

/** The name seal; decoration unless it has a label. */
export function Seal({ label, className }: Props) {
  const named = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  return (
    <svg {...named} className={className}>
      <use href={`#${ID}`} />
    </svg>
  );
}
