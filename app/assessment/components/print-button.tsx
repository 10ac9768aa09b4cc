import { useEffect, useState } from "react";

/** Prints the page; not there without scripts, which it needs. */
export default function PrintButton({ label }: { label: string }) {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive ? (
    <button type="button" className="btn btn-secondary" onClick={() => window.print()}>
      {label}
    </button>
  ) : null;
}
