import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { GalleryPieces } from "#app/learning/components/gallery-pieces.tsx";
import { pageTitle } from "#app/page-title.ts";
import { publicDoor } from "#app/platform/door.server.ts";
import { Gallery } from "#app/ui/gallery.tsx";

export const handle = { scripts: "islands", frame: "bare" } as const;
export const meta = pageTitle;

/** Every component of the design system in its states. */
export function loader({ context }: LoaderFunctionArgs) {
  return publicDoor(context, () => json({ pageTitle: "Components" }));
}

export default function Components() {
  return (
    <Gallery>
      <GalleryPieces />
    </Gallery>
  );
}
