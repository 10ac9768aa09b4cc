import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export type SceneName = "counter" | "doorway" | "phone-at-night" | "hall";
export const sceneNames: readonly SceneName[] = ["counter", "doorway", "phone-at-night", "hall"];

export type SceneProps = {
  readonly name: SceneName;
  /** What the drawing shows, in words; without it the drawing is only atmosphere. */
  readonly label?: string;
  readonly className?: string;
};

const drawings: Record<SceneName, ReactNode> = {
  counter: <path d="M0 190h800M80 190v-60h300v60" />,
  doorway: <path d="M0 210h800M520 210V50h110v160" />,
  "phone-at-night": <path d="M0 200h800M360 60h80v130h-80z" />,
  hall: <path d="M0 200h800M60 200V40h680v160" />,
};

/** Quiet surroundings as one muted line drawing. */
export function Scene({ name, label, className }: SceneProps) {
  return (
    <svg
      viewBox="0 0 800 240"
      preserveAspectRatio="xMidYMax slice"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cx("scene stroke-scene", className)}
    >
      {drawings[name]}
    </svg>
  );
}
