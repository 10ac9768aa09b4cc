import { useRequestView } from "#app/request-view.tsx";
import { Icon } from "#app/ui/index.ts";
import { dependentsHref } from "./coverage-page.tsx";

/** To the map of coverage and to the import of questions, or to what depends on one thing that can be cited, for those who may edit content. */
export function EditorsLink({ id }: { id?: string }) {
  const { viewer, text } = useRequestView();
  if (!viewer?.permissions.includes("editContent")) return null;
  return (
    <p className="flex max-w-measure flex-wrap gap-x-8 pt-4 text-sm">
      <a
        href={id === undefined ? "/library/coverage" : dependentsHref(id)}
        className="inline-flex min-h-11 items-center gap-2"
      >
        <Icon name="list" size={18} />
        {id === undefined ? text.coverage.open : text.coverage.openItem}
      </a>
      {id === undefined ? (
        <a href="/library/import" className="inline-flex min-h-11 items-center gap-2">
          <Icon name="upload" size={18} />
          {text.exchange.open}
        </a>
      ) : null}
    </p>
  );
}
