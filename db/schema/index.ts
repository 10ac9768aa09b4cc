import { index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";

/*
 * Column types stay portable: text ids, integer milliseconds (UTC), JSON as text; no triggers, no row ids.
 * The same schema must be able to run on a replicated SQLite engine.
 * No foreign key cascades: nothing that is removed may take a result with it.
 */

/** The record: appended, never changed. Data holds opaque ids, digests and choices; no names, no free text. */
export const event = sqliteTable(
  "event",
  {
    id: text("id").primaryKey(),
    /** What the event belongs to, `kind:id`, for example `attempt:7f…`. */
    stream: text("stream").notNull(),
    /** 1, 2, 3 … within the stream; the guard against two decisions on the same state. */
    seq: integer("seq").notNull(),
    kind: text("kind").notNull(),
    at: integer("at").notNull(),
    /** Who did it; null for the system itself. */
    actorId: text("actor_id"),
    /** Whose record it is. */
    personId: text("person_id"),
    /** Idempotency key within the stream, where a client may send the same thing twice. */
    key: text("key"),
    data: text("data").notNull(),
  },
  (t) => [
    unique("event_stream_seq").on(t.stream, t.seq),
    unique("event_stream_key").on(t.stream, t.key),
    index("event_person_kind").on(t.personId, t.kind, t.at),
    index("event_kind_at").on(t.kind, t.at),
    index("event_at").on(t.at),
  ],
);

export const unit = sqliteTable("unit", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  parentId: text("parent_id"),
  createdAt: integer("created_at").notNull(),
});

/** Erasable: the only place of a person's name. */
export const person = sqliteTable(
  "person",
  {
    id: text("id").primaryKey(),
    userName: text("user_name").notNull(),
    displayName: text("display_name").notNull(),
    unitId: text("unit_id")
      .notNull()
      .references(() => unit.id),
    position: text("position"),
    /** zh | en; null until chosen. */
    language: text("language"),
    createdAt: integer("created_at").notNull(),
    isDemo: integer("is_demo").notNull().default(0),
  },
  (t) => [unique("person_user_name").on(t.userName), index("person_unit").on(t.unitId)],
);

/** A role held in a unit. Appended; its end is a row of `membership_end`. */
export const membership = sqliteTable(
  "membership",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    unitId: text("unit_id")
      .notNull()
      .references(() => unit.id),
    role: text("role").notNull(),
    grantedAt: integer("granted_at").notNull(),
    grantedById: text("granted_by_id"),
  },
  (t) => [index("membership_person").on(t.personId)],
);

export const membershipEnd = sqliteTable("membership_end", {
  membershipId: text("membership_id")
    .primaryKey()
    .references(() => membership.id),
  endedAt: integer("ended_at").notNull(),
  endedById: text("ended_by_id"),
});

export const credential = sqliteTable("credential", {
  personId: text("person_id")
    .primaryKey()
    .references(() => person.id),
  passwordHash: text("password_hash").notNull(),
  mustChange: integer("must_change").notNull().default(0),
  changedAt: integer("changed_at").notNull(),
});

/** One row a sign-in; the id is the SHA-256 of the cookie's token. */
export const signIn = sqliteTable(
  "sign_in",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    createdAt: integer("created_at").notNull(),
    lastSeenAt: integer("last_seen_at").notNull(),
    absoluteUntil: integer("absolute_until").notNull(),
    endedAt: integer("ended_at"),
    endReason: text("end_reason"),
    device: text("device").notNull(),
  },
  (t) => [index("sign_in_person").on(t.personId)],
);

/** Failed sign-ins, by digest of the user name typed (it need not exist). */
export const signInFailure = sqliteTable(
  "sign_in_failure",
  {
    id: text("id").primaryKey(),
    nameDigest: text("name_digest").notNull(),
    at: integer("at").notNull(),
  },
  (t) => [index("sign_in_failure_name").on(t.nameDigest, t.at)],
);

/** One-time links: first administrator, new account, reset. The id is the SHA-256 of the link's token. */
export const oneTimeLink = sqliteTable("one_time_link", {
  id: text("id").primaryKey(),
  purpose: text("purpose").notNull(),
  personId: text("person_id"),
  createdAt: integer("created_at").notNull(),
  expiresAt: integer("expires_at").notNull(),
  usedAt: integer("used_at"),
});

/** Who must complete what until when. Withdrawals are events of `assignment:<id>`. */
export const assignment = sqliteTable(
  "assignment",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    trackId: text("track_id").notNull(),
    cycle: integer("cycle").notNull(),
    assignedAt: integer("assigned_at").notNull(),
    /** The end (24:00, Asia/Shanghai) of the due day. */
    dueAt: integer("due_at").notNull(),
    assignedById: text("assigned_by_id"),
    reason: text("reason").notNull(),
  },
  (t) => [unique("assignment_cycle").on(t.personId, t.trackId, t.cycle)],
);

/** Every published version of every piece of content; immutable. */
export const contentVersion = sqliteTable(
  "content_version",
  {
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    hash: text("hash").notNull(),
    data: text("data").notNull(),
    publishedAt: integer("published_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.id, t.hash] })],
);

/** One row a publication: the set of versions that serve from then on. */
export const publication = sqliteTable("publication", {
  seq: integer("seq").primaryKey(),
  at: integer("at").notNull(),
  digest: text("digest").notNull(),
  manifest: text("manifest").notNull(),
});

/** A frozen draw and its deadline; answers and submission are events of `attempt:<id>`. */
export const attempt = sqliteTable(
  "attempt",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    examId: text("exam_id").notNull(),
    examHash: text("exam_hash").notNull(),
    number: integer("number").notNull(),
    startedAt: integer("started_at").notNull(),
    deadlineAt: integer("deadline_at").notNull(),
    paper: text("paper").notNull(),
  },
  (t) => [unique("attempt_number").on(t.personId, t.examId, t.number)],
);

/** One run through a scenario, pinned to the story's hash; choices are events of `play:<id>`. */
export const play = sqliteTable(
  "play",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    scenarioId: text("scenario_id").notNull(),
    scenarioHash: text("scenario_hash").notNull(),
    mode: text("mode").notNull(),
    number: integer("number").notNull(),
    startedAt: integer("started_at").notNull(),
  },
  (t) => [unique("play_number").on(t.personId, t.scenarioId, t.number)],
);

/** The frozen, signed document. Erasing `document` leaves serial, digest and status standing. */
export const certificate = sqliteTable(
  "certificate",
  {
    serial: text("serial").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    trackId: text("track_id").notNull(),
    cycle: integer("cycle").notNull(),
    issuedAt: integer("issued_at").notNull(),
    validUntil: integer("valid_until").notNull(),
    document: text("document").notNull(),
    digest: text("digest").notNull(),
    signature: text("signature").notNull(),
    keyId: text("key_id").notNull(),
  },
  (t) => [unique("certificate_cycle").on(t.personId, t.trackId, t.cycle)],
);

/** Free text sent to an editor about a lesson, question or scenario (纠错). Erasable. */
export const correction = sqliteTable(
  "correction",
  {
    id: text("id").primaryKey(),
    personId: text("person_id").references(() => person.id),
    aboutKind: text("about_kind").notNull(),
    aboutId: text("about_id").notNull(),
    aboutHash: text("about_hash").notNull(),
    text: text("text").notNull(),
    at: integer("at").notNull(),
  },
  (t) => [index("correction_at").on(t.at)],
);

/**
 * What somebody wrote for themselves about a lesson or a source. Private and erasable: one that was removed is kept
 * for a day, so that it can be taken back, and then deleted.
 */
export const note = sqliteTable(
  "note",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    aboutKind: text("about_kind").notNull(),
    aboutId: text("about_id").notNull(),
    text: text("text").notNull(),
    at: integer("at").notNull(),
    changedAt: integer("changed_at").notNull(),
    removedAt: integer("removed_at"),
  },
  (t) => [index("note_person").on(t.personId, t.at), index("note_removed").on(t.removedAt)],
);

/** A page that somebody wants to find again. Private: what it leads to stands here only, never in an event. */
export const bookmark = sqliteTable(
  "bookmark",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    aboutKind: text("about_kind").notNull(),
    aboutId: text("about_id").notNull(),
    at: integer("at").notNull(),
  },
  (t) => [unique("bookmark_subject").on(t.personId, t.aboutKind, t.aboutId)],
);

/** A question to the trainers of one's unit. Erasable. */
export const inquiry = sqliteTable(
  "inquiry",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    aboutKind: text("about_kind").notNull(),
    aboutId: text("about_id").notNull(),
    aboutHash: text("about_hash").notNull(),
    text: text("text").notNull(),
    at: integer("at").notNull(),
  },
  (t) => [index("inquiry_person").on(t.personId, t.at), index("inquiry_at").on(t.at)],
);

/** What a trainer answered. Erasable. */
export const inquiryAnswer = sqliteTable(
  "inquiry_answer",
  {
    id: text("id").primaryKey(),
    inquiryId: text("inquiry_id")
      .notNull()
      .references(() => inquiry.id),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    text: text("text").notNull(),
    at: integer("at").notNull(),
    /** When the one who asked said it was read; null until then. */
    seenAt: integer("seen_at"),
  },
  (t) => [index("inquiry_answer_inquiry").on(t.inquiryId, t.at)],
);

/** Values an administrator sets: help lines of the unit, and the like. One JSON a name. */
export const setting = sqliteTable("setting", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
  changedAt: integer("changed_at").notNull(),
});
