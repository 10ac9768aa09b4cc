/** What runs in the worker: one story after the other, each answered with what was found. */
import { parentPort } from "node:worker_threads";
import { RoleplayError } from "../roleplay-error.ts";
import { playStudio } from "../studio/play-ink.server.ts";
import { shapeOf } from "../studio/shape.server.ts";
import type { StudioAnswer, StudioTask } from "../studio/types.ts";
import { analyseStory } from "./analyse.server.ts";
import type { StoryInput, StoryReport } from "./types.ts";

/** What the worker answers. */
export type WorkerAnswer = { report: StoryReport } | { studio: StudioAnswer } | { crash: string };

parentPort?.on("message", (task: StoryInput | StudioTask) => {
  let answer: WorkerAnswer;
  try {
    answer =
      "studio" in task
        ? { studio: studioAnswer(task) }
        : { report: analyseStory(task, () => performance.now()) };
  } catch (thrown) {
    answer = { crash: thrown instanceof Error ? `${thrown.message}` : String(thrown) };
  }
  parentPort?.postMessage(answer);
});

/** What the studio asks for; a story that cannot be played is an answer and no crash. */
function studioAnswer(task: StudioTask): StudioAnswer {
  try {
    return task.studio === "play"
      ? { play: playStudio(task.source, task.path) }
      : { shape: shapeOf(task.source, task.rubric) };
  } catch (thrown) {
    if (thrown instanceof RoleplayError) return { unplayable: thrown.message };
    throw thrown;
  }
}
