import { createElement, type FunctionComponent } from "react";

/**
 * Renders a component on the server and marks it so that the islands script can hydrate it with the same props.
 * Props must be plain JSON: what the browser gets is exactly what stands here.
 * @param name the island's name in `main.tsx`
 */
export function Island<Props extends object>({
  name,
  component,
  props,
}: {
  name: string;
  component: FunctionComponent<Props>;
  props: Props;
}) {
  return (
    <div data-island={name} data-props={JSON.stringify(props)}>
      {createElement(component, props)}
    </div>
  );
}
