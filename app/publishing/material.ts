import type { Exam } from "#app/assessment/exam.schema.ts";
import type { Question } from "#app/assessment/question.schema.ts";
import type { Track } from "#app/certification/track.schema.ts";
import type { FormExercise } from "#app/learning/form.schema.ts";
import type { Version } from "./catalogue.server.ts";
import type { Course, GlossaryTerm, LawItem, SourceBook, SourceItem } from "./content.schema.ts";
import type { ScenarioVersion } from "./prepare-scenario.server.ts";

/** A value of the content with the place where it begins. */
export interface Placed<T> {
  value: T;
  /** path relative to the root */
  file: string;
  /** 1-based */
  line: number;
}

/** A lesson that compiles, with the text it was compiled from. */
export interface LessonFile {
  file: string;
  source: string;
  version: Version<"lesson">;
}

/** A scenario that can be played, with the text of its story. */
export interface ScenarioFile {
  /** of scenario.yml */
  file: string;
  /** of the story */
  storyFile: string;
  ink: string;
  value: ScenarioVersion;
}

/** Everything that was read from the folders, with its places: what the content check looks at. */
export interface Material {
  book: SourceBook;
  items: Placed<SourceItem>[];
  law: Placed<LawItem>[];
  glossary: Placed<GlossaryTerm>[];
  courses: Placed<Course>[];
  lessons: LessonFile[];
  questions: Placed<Question>[];
  forms: Placed<FormExercise>[];
  exams: Placed<Exam>[];
  tracks: Placed<Track>[];
  scenarios: ScenarioFile[];
}
