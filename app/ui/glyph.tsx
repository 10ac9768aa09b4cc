/*
 * The icons of form fields, drawn here: fields are part of islands, and neither the set of all icons (icon.tsx) nor
 * what draws it comes to the browser with them.
 */

type GlyphProps = { readonly size?: number; readonly className?: string };

function Glyph({ path, size = 20, className }: GlyphProps & { readonly path: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className ? `shrink-0 ${className}` : "shrink-0"}
    >
      <path d={path} />
    </svg>
  );
}

/** Something is wrong here. */
export function AlertGlyph(props: GlyphProps) {
  return <Glyph {...props} path="M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20M12 8v4M12 16h.01" />;
}

/** A list opens. */
export function ChevronGlyph(props: GlyphProps) {
  return <Glyph {...props} path="m6 9 6 6 6-6" />;
}
