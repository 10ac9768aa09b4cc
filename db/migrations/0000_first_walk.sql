CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`track_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`assigned_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`assigned_by_id` text,
	`reason` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_cycle` ON `assignment` (`person_id`,`track_id`,`cycle`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`exam_id` text NOT NULL,
	`exam_hash` text NOT NULL,
	`number` integer NOT NULL,
	`started_at` integer NOT NULL,
	`deadline_at` integer NOT NULL,
	`paper` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_number` ON `attempt` (`person_id`,`exam_id`,`number`);--> statement-breakpoint
CREATE TABLE `certificate` (
	`serial` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`track_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`issued_at` integer NOT NULL,
	`valid_until` integer NOT NULL,
	`document` text NOT NULL,
	`digest` text NOT NULL,
	`signature` text NOT NULL,
	`key_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_cycle` ON `certificate` (`person_id`,`track_id`,`cycle`);--> statement-breakpoint
CREATE TABLE `content_version` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`hash` text NOT NULL,
	`data` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `id`, `hash`)
);
--> statement-breakpoint
CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`about_kind` text NOT NULL,
	`about_id` text NOT NULL,
	`about_hash` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `correction_at` ON `correction` (`at`);--> statement-breakpoint
CREATE TABLE `credential` (
	`person_id` text PRIMARY KEY NOT NULL,
	`password_hash` text NOT NULL,
	`must_change` integer DEFAULT 0 NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `event` (
	`id` text PRIMARY KEY NOT NULL,
	`stream` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`person_id` text,
	`key` text,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `event_person_kind` ON `event` (`person_id`,`kind`,`at`);--> statement-breakpoint
CREATE INDEX `event_kind_at` ON `event` (`kind`,`at`);--> statement-breakpoint
CREATE INDEX `event_at` ON `event` (`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `event_stream_seq` ON `event` (`stream`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `event_stream_key` ON `event` (`stream`,`key`);--> statement-breakpoint
CREATE TABLE `membership` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`role` text NOT NULL,
	`granted_at` integer NOT NULL,
	`granted_by_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_person` ON `membership` (`person_id`);--> statement-breakpoint
CREATE TABLE `membership_end` (
	`membership_id` text PRIMARY KEY NOT NULL,
	`ended_at` integer NOT NULL,
	`ended_by_id` text,
	FOREIGN KEY (`membership_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `one_time_link` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`person_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`user_name` text NOT NULL,
	`display_name` text NOT NULL,
	`unit_id` text NOT NULL,
	`position` text,
	`language` text,
	`created_at` integer NOT NULL,
	`is_demo` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_unit` ON `person` (`unit_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_user_name` ON `person` (`user_name`);--> statement-breakpoint
CREATE TABLE `play` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`scenario_id` text NOT NULL,
	`scenario_hash` text NOT NULL,
	`mode` text NOT NULL,
	`number` integer NOT NULL,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `play_number` ON `play` (`person_id`,`scenario_id`,`number`);--> statement-breakpoint
CREATE TABLE `publication` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`digest` text NOT NULL,
	`manifest` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`absolute_until` integer NOT NULL,
	`ended_at` integer,
	`end_reason` text,
	`device` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sign_in_person` ON `sign_in` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failure` (
	`id` text PRIMARY KEY NOT NULL,
	`name_digest` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failure_name` ON `sign_in_failure` (`name_digest`,`at`);--> statement-breakpoint
CREATE TABLE `unit` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parent_id` text,
	`created_at` integer NOT NULL
);
