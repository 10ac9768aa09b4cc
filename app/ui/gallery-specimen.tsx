import type { ReactNode } from "react";

/** One component of the gallery: its name, then what it looks like. */
export function Specimen({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="stack-4 mt-16">
      <h2 className="font-mono text-sm text-quiet">{name}</h2>
      {children}
    </section>
  );
}
