import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export const sceneNames = ["counter", "doorway", "phone-at-night", "hall"] as const;
export type SceneName = (typeof sceneNames)[number];

export type SceneProps = {
  readonly name: SceneName;
  /** What the drawing shows, in words; without it the drawing is only atmosphere. */
  readonly label?: string;
  readonly className?: string;
};

/** A desk to sit at, a chair drawn up, water, tissues, a clock on the wall. */
const counter = (
  <>
    <path d="M0 282h800" />
    <path d="M96 40h176v116H96z" className="fill-scene-fill" />
    <path d="M184 40v116M96 98h176" />
    <path d="M190 46h76v46h-76z" className="fill-glow" />
    <circle cx="400" cy="72" r="26" className="fill-scene-fill" />
    <path d="M400 56v16l11 7" />
    <path d="M540 44h150M540 44v74h150V44M560 64h64M560 80h108M560 96h84" />
    <path d="M60 176h470v20H60z" className="fill-scene-fill" />
    <path d="M76 196v86M514 196v86M76 216h438" />
    <path d="M112 128h92v36h-92zM158 164v12M136 176h44" className="fill-scene-fill" />
    <path d="M290 156h48v20h-48z" className="fill-scene-fill" />
    <path d="M302 156c2-12 10-14 14-6 4-6 10-4 10 6" />
    <path d="M372 148h26l-3 28h-20z" />
    <path d="M440 176c0-20 2-26 6-34m-6 34c-2-22-10-26-18-28m18 28c4-16 12-20 20-20" />
    <path d="M428 176h26" />
    <path
      d="M584 214h86v12h-86zM590 226v56M664 226v56M664 214v-74c0-8 14-8 14 0v142"
      className="fill-scene-fill"
    />
    <path d="M744 282v-30h36v30M762 252c-2-30-20-40-30-42 2 18 12 34 30 42Zm0 0c0-36 14-52 26-58 2 24-8 46-26 58Z" />
  </>
);

/** A stairwell: a door ajar with light behind it, steps, a meter box, shoes. */
const doorway = (
  <>
    <path d="M0 282h800" />
    <path d="M340 282V56h140v226" className="fill-scene-fill" />
    <path d="M352 282V68h116v214" className="fill-glow" />
    <path d="M352 68l62 20v178l-62 16z" className="fill-scene-fill" />
    <path d="M364 92l38 12v54l-38 4zM364 184l38-4v62l-38 10z" />
    <circle cx="405" cy="174" r="3" />
    <path d="M310 92h16v130h-16zM494 92h16v130h-16zM372 30h76v18h-76z" className="fill-scene-fill" />
    <path d="M560 84h74v86h-74z" className="fill-scene-fill" />
    <path d="M572 98h22v18h-22zM602 98h22v18h-22zM572 128h52M572 144h52M597 170v22" />
    <path d="M520 282c2-8 10-12 20-10l16 4c4 1 5 6 0 6zM566 282c2-8 10-12 20-10l16 4c4 1 5 6 0 6z" />
    <path d="M0 222h62v20h54v20h54v20" className="fill-scene-fill" />
    <path d="M20 222v-86M74 242v-86M128 262v-86M20 136l122 46" />
    <path d="M690 282v-70h72v70M690 236h72M700 250h20M734 250h18" />
    <path d="M192 64h68v58h-68zM226 64v58M192 93h68" />
  </>
);

/** A window at night, one pane lit across the yard, a phone that shines on the table. */
const phoneAtNight = (
  <>
    <path d="M0 246h800M0 258h800" />
    <path d="M86 24h268v178H86z" className="fill-scene-fill" />
    <path d="M220 24v178M86 112h134M66 202h308" />
    <path d="M312 62a20 20 0 1 1-22-24 17 17 0 0 0 22 24Z" />
    <path d="M240 202v-78h98v78" />
    <path d="M256 138h18v16h-18zM304 138h18v16h-18zM256 170h18v16h-18z" />
    <path d="M304 170h18v16h-18z" className="fill-lamp" />
    <path d="M70 24c18 44 18 120-2 178M372 24c-20 44-20 120 2 178M50 14h342" />
    <path d="M470 246l16-108h62l-16 108z" className="fill-glow" />
    <path d="M497 156h34M494 174h34M491 192h24" />
    <path d="M438 168c-12-8-26-10-40-8M446 138c-8-12-18-20-30-24M572 132c8-12 20-20 34-22M580 164c12-6 26-8 40-4" />
    <path d="M640 206h58v40h-58zM698 214c18-2 18 22 0 22" className="fill-scene-fill" />
    <path d="M654 196c-4-8 6-12 2-20M676 196c-4-8 6-12 2-20" />
    <circle cx="752" cy="220" r="22" className="fill-scene-fill" />
    <path d="M752 206v14l9 6M738 240l-5 6M766 240l5 6" />
  </>
);

/** A hall with double doors, a row of chairs, a board and a window with light. */
const hall = (
  <>
    <path d="M0 282h800M60 24h680M60 24 0 0M740 24l60-24M60 24v258M740 24v258" />
    <path d="M312 84h176v198H312z" className="fill-scene-fill" />
    <path d="M400 84v198M326 104h58v70h-58zM416 104h58v70h-58zM390 186v26M410 186v26M326 196h50v70h-50zM424 196h50v70h-50z" />
    <path d="M326 104h58v70h-58zM416 104h58v70h-58z" className="fill-glow" />
    <path d="M288 44h224v22H288z" className="fill-scene-fill" />
    <path d="M96 84h132v84H96z" className="fill-scene-fill" />
    <path d="M110 98h34v26h-34zM156 98h58M156 110h44M110 138h104M110 152h78" />
    <path d="M88 226h44v10H88zM144 226h44v10h-44zM200 226h44v10h-44z" className="fill-scene-fill" />
    <path d="M94 236v46M126 236v46M150 236v46M182 236v46M206 236v46M238 236v46M88 226v-36h40M144 226v-36h40M200 226v-36h40" />
    <path d="M560 84h124v96H560zM622 84v96M560 132h124" className="fill-scene-fill" />
    <path
      d="M552 226h152v12H552zM568 238v44M688 238v44M592 226v-22h48v22M656 226v-12h28"
      className="fill-scene-fill"
    />
  </>
);

const drawings: Record<SceneName, ReactNode> = { counter, doorway, "phone-at-night": phoneAtNight, hall };

/** Quiet surroundings as one muted line drawing, 800 × 300 units; cropped from the sides where it is narrow. */
export function Scene({ name, label, className }: SceneProps) {
  return (
    <svg
      viewBox="0 0 800 300"
      preserveAspectRatio="xMidYMax slice"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      focusable="false"
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
