import { type RefObject, useEffect, useRef } from "react";

const BEGIN_PX = 8;

/**
 * Dragging by pointer within an element: what is marked `data-drag="id"` can be carried to what is marked
 * `data-drop="id"`. A mouse takes the whole card; a finger takes the handle (`data-grip`), so that the page can still
 * be scrolled over cards. A click that ends a drag does nothing.
 */
export function useDrag(place: RefObject<HTMLElement>, onDrop: (id: string, target: string) => void): void {
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let carried: { id: string; card: HTMLElement; x: number; y: number; ghost: HTMLElement | null } | null =
      null;
    let over: HTMLElement | null = null;

    const mark = (target: HTMLElement | null): void => {
      if (over === target) return;
      over?.removeAttribute("data-over");
      target?.setAttribute("data-over", "");
      over = target;
    };
    const end = (): void => {
      carried?.ghost?.remove();
      carried?.card.removeAttribute("data-carried");
      carried = null;
      mark(null);
    };
    const down = (event: PointerEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const card = target?.closest<HTMLElement>("[data-drag]") ?? null;
      const isHandle = target?.closest("[data-grip]") !== null;
      if (!card || event.button !== 0 || card.closest("fieldset:disabled")) return;
      if (event.pointerType !== "mouse" && !isHandle) return;
      carried = { id: card.dataset.drag ?? "", card, x: event.clientX, y: event.clientY, ghost: null };
    };
    const move = (event: PointerEvent): void => {
      if (!carried) return;
      if (!carried.ghost) {
        if (Math.hypot(event.clientX - carried.x, event.clientY - carried.y) < BEGIN_PX) return;
        carried.ghost = ghostOf(carried.card);
        carried.card.setAttribute("data-carried", "");
      }
      event.preventDefault();
      const { ghost, x, y } = carried;
      ghost.style.transform = `translate(${event.clientX - x}px, ${event.clientY - y}px)`;
      const under = document.elementFromPoint(event.clientX, event.clientY);
      const target = under?.closest<HTMLElement>("[data-drop]") ?? null;
      mark(target && element.contains(target) ? target : null);
    };
    const up = (): void => {
      const isDrag = carried?.ghost != null;
      const [id, target] = [carried?.id, over?.dataset.drop];
      end();
      if (!isDrag) return;
      const swallow = (event: Event): void => {
        event.preventDefault();
        event.stopPropagation();
      };
      window.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
      if (id !== undefined && target !== undefined) drop.current(id, target);
    };
    const cancel = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && carried) end();
    };
    element.addEventListener("pointerdown", down);
    window.addEventListener("pointermove", move, { passive: false });
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", end);
    window.addEventListener("keydown", cancel);
    return () => {
      end();
      element.removeEventListener("pointerdown", down);
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", end);
      window.removeEventListener("keydown", cancel);
    };
  }, [place]);
}

/** The picture of a card under the pointer. */
function ghostOf(card: HTMLElement): HTMLElement {
  const box = card.getBoundingClientRect();
  const ghost = card.cloneNode(true) as HTMLElement;
  for (const named of [ghost, ...Array.from(ghost.querySelectorAll("[id]"))]) named.removeAttribute("id");
  ghost.setAttribute("aria-hidden", "true");
  ghost.setAttribute("inert", "");
  ghost.removeAttribute("data-drag");
  ghost.classList.add("drag-ghost");
  ghost.style.left = `${box.left}px`;
  ghost.style.top = `${box.top}px`;
  ghost.style.width = `${box.width}px`;
  document.body.append(ghost);
  return ghost;
}
