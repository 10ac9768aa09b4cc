import type { App } from "#app/app.server.ts";
import type { Viewer } from "#app/organisation/viewer.server.ts";
import { may } from "#app/platform/access.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { OwnHomeView } from "./components/own-home.tsx";
import { countNewAnswers, countOpenInquiries } from "./inquiries.server.ts";
import { resumeLesson } from "./resume.server.ts";

/**
 * What waits for somebody on the home page besides the next step.
 * @param next where the page's large next step leads; the lesson behind it is not named twice
 */
export async function ownHome(
  app: App,
  viewer: Viewer,
  language: Language,
  next: string | null,
): Promise<OwnHomeView> {
  const [resume, newAnswers, openQuestions] = await Promise.all([
    resumeLesson(app, viewer.personId, language),
    countNewAnswers(app, viewer.personId),
    may(viewer.roles, "answerQuestions") ? countOpenInquiries(app, viewer.personId) : null,
  ]);
  return { resume: resume?.href === next ? null : resume, newAnswers, openQuestions };
}
