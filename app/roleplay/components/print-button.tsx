import { useEffect, useState } from "react";

/** Opens the browser's print window; stays away where scripts do not run. */
export default function PrintButton({ label }: { label: string }) {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  if (!isLive) return null;
  return (
    <button type="button" className="btn btn-secondary" onClick={printUnfolded}>
      {label}
    </button>
  );
}

/** Prints with everything unfolded, and folds again what was folded before. */
function printUnfolded() {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
  for (const part of folded) part.open = true;
  window.print();
  for (const part of folded) part.open = false;
}
