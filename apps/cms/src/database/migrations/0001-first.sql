CREATE TABLE `announcements` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`date` text,
	`lead_image_id` text(36),
	`source_language` text DEFAULT 'da',
	`desk_title` text,
	`release_digest` text,
	`sensitive` integer DEFAULT false,
	`without_translation` text DEFAULT 'show-original',
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`lead_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `announcements_lead_image_idx` ON `announcements` (`lead_image_id`);
CREATE INDEX `announcements_desk_title_idx` ON `announcements` (`desk_title`);
CREATE INDEX `announcements_release_digest_idx` ON `announcements` (`release_digest`);
CREATE INDEX `announcements_updated_at_idx` ON `announcements` (`updated_at`);
CREATE INDEX `announcements_created_at_idx` ON `announcements` (`created_at`);
CREATE TABLE `announcements_locales` (
	`title` text,
	`lede` text,
	`body` text,
	`slug` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `announcements`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `announcements_slug_idx` ON `announcements_locales` (`slug`,`_locale`);
CREATE UNIQUE INDEX `announcements_locales_locale_parent_id_unique` ON `announcements_locales` (`_locale`,`_parent_id`);
CREATE INDEX `announcements_locales_parent_first_idx` ON `announcements_locales` (`_parent_id`,`_locale`);
CREATE TABLE `announcements_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`municipalities_id` text(36),
	`partners_id` text(36),
	`grant_programmes_id` text(36),
	`topics_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `announcements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipalities_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partners_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`grant_programmes_id`) REFERENCES `grant_programmes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `announcements_rels_order_idx` ON `announcements_rels` (`order`);
CREATE INDEX `announcements_rels_parent_idx` ON `announcements_rels` (`parent_id`);
CREATE INDEX `announcements_rels_path_idx` ON `announcements_rels` (`path`);
CREATE INDEX `announcements_rels_municipalities_id_idx` ON `announcements_rels` (`municipalities_id`);
CREATE INDEX `announcements_rels_partners_id_idx` ON `announcements_rels` (`partners_id`);
CREATE INDEX `announcements_rels_grant_programmes_id_idx` ON `announcements_rels` (`grant_programmes_id`);
CREATE INDEX `announcements_rels_topics_id_idx` ON `announcements_rels` (`topics_id`);
CREATE TABLE `_announcements_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_date` text,
	`version_lead_image_id` text(36),
	`version_source_language` text DEFAULT 'da',
	`version_desk_title` text,
	`version_release_digest` text,
	`version_sensitive` integer DEFAULT false,
	`version_without_translation` text DEFAULT 'show-original',
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `announcements`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_lead_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `_announcements_v_parent_idx` ON `_announcements_v` (`parent_id`);
CREATE INDEX `_announcements_v_version_version_lead_image_idx` ON `_announcements_v` (`version_lead_image_id`);
CREATE INDEX `_announcements_v_version_version_desk_title_idx` ON `_announcements_v` (`version_desk_title`);
CREATE INDEX `_announcements_v_version_version_release_digest_idx` ON `_announcements_v` (`version_release_digest`);
CREATE INDEX `_announcements_v_version_version_updated_at_idx` ON `_announcements_v` (`version_updated_at`);
CREATE INDEX `_announcements_v_version_version_created_at_idx` ON `_announcements_v` (`version_created_at`);
CREATE INDEX `_announcements_v_created_at_idx` ON `_announcements_v` (`created_at`);
CREATE INDEX `_announcements_v_updated_at_idx` ON `_announcements_v` (`updated_at`);
CREATE TABLE `_announcements_v_locales` (
	`version_title` text,
	`version_lede` text,
	`version_body` text,
	`version_slug` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_announcements_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_announcements_v_version_version_slug_idx` ON `_announcements_v_locales` (`version_slug`,`_locale`);
CREATE UNIQUE INDEX `_announcements_v_locales_locale_parent_id_unique` ON `_announcements_v_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_announcements_v_locales_parent_first_idx` ON `_announcements_v_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_announcements_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`municipalities_id` text(36),
	`partners_id` text(36),
	`grant_programmes_id` text(36),
	`topics_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_announcements_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipalities_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partners_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`grant_programmes_id`) REFERENCES `grant_programmes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_announcements_v_rels_order_idx` ON `_announcements_v_rels` (`order`);
CREATE INDEX `_announcements_v_rels_parent_idx` ON `_announcements_v_rels` (`parent_id`);
CREATE INDEX `_announcements_v_rels_path_idx` ON `_announcements_v_rels` (`path`);
CREATE INDEX `_announcements_v_rels_municipalities_id_idx` ON `_announcements_v_rels` (`municipalities_id`);
CREATE INDEX `_announcements_v_rels_partners_id_idx` ON `_announcements_v_rels` (`partners_id`);
CREATE INDEX `_announcements_v_rels_grant_programmes_id_idx` ON `_announcements_v_rels` (`grant_programmes_id`);
CREATE INDEX `_announcements_v_rels_topics_id_idx` ON `_announcements_v_rels` (`topics_id`);
CREATE TABLE `municipalities_contact_opening_hours` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `municipalities_contact_opening_hours_order_idx` ON `municipalities_contact_opening_hours` (`_order`);
CREATE INDEX `municipalities_contact_opening_hours_parent_id_idx` ON `municipalities_contact_opening_hours` (`_parent_id`);
CREATE TABLE `municipalities_contact_opening_hours_locales` (
	`days` text,
	`hours` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `municipalities_contact_opening_hours`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `municipalities_contact_opening_hours_locales_locale_parent_i` ON `municipalities_contact_opening_hours_locales` (`_locale`,`_parent_id`);
CREATE INDEX `municipalities_contact_opening_hours_locales_parent_first_idx` ON `municipalities_contact_opening_hours_locales` (`_parent_id`,`_locale`);
CREATE TABLE `municipalities` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`code` text,
	`contact_phone` text,
	`contact_email` text,
	`contact_website` text,
	`source_language` text DEFAULT 'da',
	`desk_title` text,
	`without_translation` text DEFAULT 'show-original',
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX `municipalities_code_idx` ON `municipalities` (`code`);
CREATE INDEX `municipalities_desk_title_idx` ON `municipalities` (`desk_title`);
CREATE INDEX `municipalities_updated_at_idx` ON `municipalities` (`updated_at`);
CREATE INDEX `municipalities_created_at_idx` ON `municipalities` (`created_at`);
CREATE TABLE `municipalities_locales` (
	`name` text,
	`intro` text,
	`body` text,
	`contact_address` text,
	`slug` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `municipalities_slug_idx` ON `municipalities_locales` (`slug`,`_locale`);
CREATE UNIQUE INDEX `municipalities_locales_locale_parent_id_unique` ON `municipalities_locales` (`_locale`,`_parent_id`);
CREATE INDEX `municipalities_locales_parent_first_idx` ON `municipalities_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_municipalities_v_version_contact_opening_hours` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_municipalities_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_municipalities_v_version_contact_opening_hours_order_idx` ON `_municipalities_v_version_contact_opening_hours` (`_order`);
CREATE INDEX `_municipalities_v_version_contact_opening_hours_parent_id_idx` ON `_municipalities_v_version_contact_opening_hours` (`_parent_id`);
CREATE TABLE `_municipalities_v_version_contact_opening_hours_locales` (
	`days` text,
	`hours` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_municipalities_v_version_contact_opening_hours`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `_municipalities_v_version_contact_opening_hours_locales_loca` ON `_municipalities_v_version_contact_opening_hours_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_municipalities_v_version_contact_opening_hours_locales_parent_first_idx` ON `_municipalities_v_version_contact_opening_hours_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_municipalities_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_code` text,
	`version_contact_phone` text,
	`version_contact_email` text,
	`version_contact_website` text,
	`version_source_language` text DEFAULT 'da',
	`version_desk_title` text,
	`version_without_translation` text DEFAULT 'show-original',
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `_municipalities_v_parent_idx` ON `_municipalities_v` (`parent_id`);
CREATE INDEX `_municipalities_v_version_version_code_idx` ON `_municipalities_v` (`version_code`);
CREATE INDEX `_municipalities_v_version_version_desk_title_idx` ON `_municipalities_v` (`version_desk_title`);
CREATE INDEX `_municipalities_v_version_version_updated_at_idx` ON `_municipalities_v` (`version_updated_at`);
CREATE INDEX `_municipalities_v_version_version_created_at_idx` ON `_municipalities_v` (`version_created_at`);
CREATE INDEX `_municipalities_v_created_at_idx` ON `_municipalities_v` (`created_at`);
CREATE INDEX `_municipalities_v_updated_at_idx` ON `_municipalities_v` (`updated_at`);
CREATE TABLE `_municipalities_v_locales` (
	`version_name` text,
	`version_intro` text,
	`version_body` text,
	`version_contact_address` text,
	`version_slug` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_municipalities_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_municipalities_v_version_version_slug_idx` ON `_municipalities_v_locales` (`version_slug`,`_locale`);
CREATE UNIQUE INDEX `_municipalities_v_locales_locale_parent_id_unique` ON `_municipalities_v_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_municipalities_v_locales_parent_first_idx` ON `_municipalities_v_locales` (`_parent_id`,`_locale`);
CREATE TABLE `partners_languages_spoken` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `partners_languages_spoken_order_idx` ON `partners_languages_spoken` (`order`);
CREATE INDEX `partners_languages_spoken_parent_idx` ON `partners_languages_spoken` (`parent_id`);
CREATE TABLE `partners_contact_opening_hours` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `partners_contact_opening_hours_order_idx` ON `partners_contact_opening_hours` (`_order`);
CREATE INDEX `partners_contact_opening_hours_parent_id_idx` ON `partners_contact_opening_hours` (`_parent_id`);
CREATE TABLE `partners_contact_opening_hours_locales` (
	`days` text,
	`hours` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `partners_contact_opening_hours`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `partners_contact_opening_hours_locales_locale_parent_id_uniq` ON `partners_contact_opening_hours_locales` (`_locale`,`_parent_id`);
CREATE INDEX `partners_contact_opening_hours_locales_parent_first_idx` ON `partners_contact_opening_hours_locales` (`_parent_id`,`_locale`);
CREATE TABLE `partners` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`contact_phone` text,
	`contact_email` text,
	`contact_website` text,
	`logo_id` text(36),
	`last_confirmed` text,
	`source_language` text DEFAULT 'da',
	`desk_title` text,
	`sensitive` integer DEFAULT false,
	`without_translation` text DEFAULT 'show-original',
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`logo_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `partners_logo_idx` ON `partners` (`logo_id`);
CREATE INDEX `partners_desk_title_idx` ON `partners` (`desk_title`);
CREATE INDEX `partners_updated_at_idx` ON `partners` (`updated_at`);
CREATE INDEX `partners_created_at_idx` ON `partners` (`created_at`);
CREATE TABLE `partners_locales` (
	`name` text,
	`summary` text,
	`description` text,
	`contact_address` text,
	`slug` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `partners_slug_idx` ON `partners_locales` (`slug`,`_locale`);
CREATE UNIQUE INDEX `partners_locales_locale_parent_id_unique` ON `partners_locales` (`_locale`,`_parent_id`);
CREATE INDEX `partners_locales_parent_first_idx` ON `partners_locales` (`_parent_id`,`_locale`);
CREATE TABLE `partners_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`funders_id` text(36),
	`topics_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`funders_id`) REFERENCES `funders`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `partners_rels_order_idx` ON `partners_rels` (`order`);
CREATE INDEX `partners_rels_parent_idx` ON `partners_rels` (`parent_id`);
CREATE INDEX `partners_rels_path_idx` ON `partners_rels` (`path`);
CREATE INDEX `partners_rels_funders_id_idx` ON `partners_rels` (`funders_id`);
CREATE INDEX `partners_rels_topics_id_idx` ON `partners_rels` (`topics_id`);
CREATE TABLE `_partners_v_version_languages_spoken` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_partners_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_partners_v_version_languages_spoken_order_idx` ON `_partners_v_version_languages_spoken` (`order`);
CREATE INDEX `_partners_v_version_languages_spoken_parent_idx` ON `_partners_v_version_languages_spoken` (`parent_id`);
CREATE TABLE `_partners_v_version_contact_opening_hours` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_partners_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_partners_v_version_contact_opening_hours_order_idx` ON `_partners_v_version_contact_opening_hours` (`_order`);
CREATE INDEX `_partners_v_version_contact_opening_hours_parent_id_idx` ON `_partners_v_version_contact_opening_hours` (`_parent_id`);
CREATE TABLE `_partners_v_version_contact_opening_hours_locales` (
	`days` text,
	`hours` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_partners_v_version_contact_opening_hours`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `_partners_v_version_contact_opening_hours_locales_locale_par` ON `_partners_v_version_contact_opening_hours_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_partners_v_version_contact_opening_hours_locales_parent_first_idx` ON `_partners_v_version_contact_opening_hours_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_partners_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_contact_phone` text,
	`version_contact_email` text,
	`version_contact_website` text,
	`version_logo_id` text(36),
	`version_last_confirmed` text,
	`version_source_language` text DEFAULT 'da',
	`version_desk_title` text,
	`version_sensitive` integer DEFAULT false,
	`version_without_translation` text DEFAULT 'show-original',
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_logo_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `_partners_v_parent_idx` ON `_partners_v` (`parent_id`);
CREATE INDEX `_partners_v_version_version_logo_idx` ON `_partners_v` (`version_logo_id`);
CREATE INDEX `_partners_v_version_version_desk_title_idx` ON `_partners_v` (`version_desk_title`);
CREATE INDEX `_partners_v_version_version_updated_at_idx` ON `_partners_v` (`version_updated_at`);
CREATE INDEX `_partners_v_version_version_created_at_idx` ON `_partners_v` (`version_created_at`);
CREATE INDEX `_partners_v_created_at_idx` ON `_partners_v` (`created_at`);
CREATE INDEX `_partners_v_updated_at_idx` ON `_partners_v` (`updated_at`);
CREATE TABLE `_partners_v_locales` (
	`version_name` text,
	`version_summary` text,
	`version_description` text,
	`version_contact_address` text,
	`version_slug` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_partners_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_partners_v_version_version_slug_idx` ON `_partners_v_locales` (`version_slug`,`_locale`);
CREATE UNIQUE INDEX `_partners_v_locales_locale_parent_id_unique` ON `_partners_v_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_partners_v_locales_parent_first_idx` ON `_partners_v_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_partners_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`funders_id` text(36),
	`topics_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_partners_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`funders_id`) REFERENCES `funders`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_partners_v_rels_order_idx` ON `_partners_v_rels` (`order`);
CREATE INDEX `_partners_v_rels_parent_idx` ON `_partners_v_rels` (`parent_id`);
CREATE INDEX `_partners_v_rels_path_idx` ON `_partners_v_rels` (`path`);
CREATE INDEX `_partners_v_rels_funders_id_idx` ON `_partners_v_rels` (`funders_id`);
CREATE INDEX `_partners_v_rels_topics_id_idx` ON `_partners_v_rels` (`topics_id`);
CREATE TABLE `partnerships` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`municipality_id` text(36),
	`partner_id` text(36),
	`grant_programme_id` text(36),
	`from` text,
	`to` text,
	`source_language` text DEFAULT 'da',
	`desk_title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`grant_programme_id`) REFERENCES `grant_programmes`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `partnerships_municipality_idx` ON `partnerships` (`municipality_id`);
CREATE INDEX `partnerships_partner_idx` ON `partnerships` (`partner_id`);
CREATE INDEX `partnerships_grant_programme_idx` ON `partnerships` (`grant_programme_id`);
CREATE INDEX `partnerships_desk_title_idx` ON `partnerships` (`desk_title`);
CREATE INDEX `partnerships_updated_at_idx` ON `partnerships` (`updated_at`);
CREATE INDEX `partnerships_created_at_idx` ON `partnerships` (`created_at`);
CREATE TABLE `partnerships_locales` (
	`description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `partnerships`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `partnerships_locales_locale_parent_id_unique` ON `partnerships_locales` (`_locale`,`_parent_id`);
CREATE INDEX `partnerships_locales_parent_first_idx` ON `partnerships_locales` (`_parent_id`,`_locale`);
CREATE TABLE `partnerships_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`areas_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `partnerships`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`areas_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `partnerships_rels_order_idx` ON `partnerships_rels` (`order`);
CREATE INDEX `partnerships_rels_parent_idx` ON `partnerships_rels` (`parent_id`);
CREATE INDEX `partnerships_rels_path_idx` ON `partnerships_rels` (`path`);
CREATE INDEX `partnerships_rels_areas_id_idx` ON `partnerships_rels` (`areas_id`);
CREATE TABLE `_partnerships_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_municipality_id` text(36),
	`version_partner_id` text(36),
	`version_grant_programme_id` text(36),
	`version_from` text,
	`version_to` text,
	`version_source_language` text DEFAULT 'da',
	`version_desk_title` text,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `partnerships`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_grant_programme_id`) REFERENCES `grant_programmes`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `_partnerships_v_parent_idx` ON `_partnerships_v` (`parent_id`);
CREATE INDEX `_partnerships_v_version_version_municipality_idx` ON `_partnerships_v` (`version_municipality_id`);
CREATE INDEX `_partnerships_v_version_version_partner_idx` ON `_partnerships_v` (`version_partner_id`);
CREATE INDEX `_partnerships_v_version_version_grant_programme_idx` ON `_partnerships_v` (`version_grant_programme_id`);
CREATE INDEX `_partnerships_v_version_version_desk_title_idx` ON `_partnerships_v` (`version_desk_title`);
CREATE INDEX `_partnerships_v_version_version_updated_at_idx` ON `_partnerships_v` (`version_updated_at`);
CREATE INDEX `_partnerships_v_version_version_created_at_idx` ON `_partnerships_v` (`version_created_at`);
CREATE INDEX `_partnerships_v_created_at_idx` ON `_partnerships_v` (`created_at`);
CREATE INDEX `_partnerships_v_updated_at_idx` ON `_partnerships_v` (`updated_at`);
CREATE TABLE `_partnerships_v_locales` (
	`version_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_partnerships_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `_partnerships_v_locales_locale_parent_id_unique` ON `_partnerships_v_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_partnerships_v_locales_parent_first_idx` ON `_partnerships_v_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_partnerships_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`areas_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_partnerships_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`areas_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_partnerships_v_rels_order_idx` ON `_partnerships_v_rels` (`order`);
CREATE INDEX `_partnerships_v_rels_parent_idx` ON `_partnerships_v_rels` (`parent_id`);
CREATE INDEX `_partnerships_v_rels_path_idx` ON `_partnerships_v_rels` (`path`);
CREATE INDEX `_partnerships_v_rels_areas_id_idx` ON `_partnerships_v_rels` (`areas_id`);
CREATE TABLE `grant_programmes` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`amount` numeric,
	`currency` text DEFAULT 'DKK',
	`year` numeric,
	`applications_received` numeric,
	`funder_id` text(36),
	`source_language` text DEFAULT 'da',
	`desk_title` text,
	`without_translation` text DEFAULT 'show-original',
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`funder_id`) REFERENCES `funders`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `grant_programmes_funder_idx` ON `grant_programmes` (`funder_id`);
CREATE INDEX `grant_programmes_desk_title_idx` ON `grant_programmes` (`desk_title`);
CREATE INDEX `grant_programmes_updated_at_idx` ON `grant_programmes` (`updated_at`);
CREATE INDEX `grant_programmes_created_at_idx` ON `grant_programmes` (`created_at`);
CREATE TABLE `grant_programmes_locales` (
	`name` text,
	`purpose` text,
	`slug` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `grant_programmes`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `grant_programmes_slug_idx` ON `grant_programmes_locales` (`slug`,`_locale`);
CREATE UNIQUE INDEX `grant_programmes_locales_locale_parent_id_unique` ON `grant_programmes_locales` (`_locale`,`_parent_id`);
CREATE INDEX `grant_programmes_locales_parent_first_idx` ON `grant_programmes_locales` (`_parent_id`,`_locale`);
CREATE TABLE `grant_programmes_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`municipalities_id` text(36),
	`topics_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `grant_programmes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipalities_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `grant_programmes_rels_order_idx` ON `grant_programmes_rels` (`order`);
CREATE INDEX `grant_programmes_rels_parent_idx` ON `grant_programmes_rels` (`parent_id`);
CREATE INDEX `grant_programmes_rels_path_idx` ON `grant_programmes_rels` (`path`);
CREATE INDEX `grant_programmes_rels_municipalities_id_idx` ON `grant_programmes_rels` (`municipalities_id`);
CREATE INDEX `grant_programmes_rels_topics_id_idx` ON `grant_programmes_rels` (`topics_id`);
CREATE TABLE `_grant_programmes_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_amount` numeric,
	`version_currency` text DEFAULT 'DKK',
	`version_year` numeric,
	`version_applications_received` numeric,
	`version_funder_id` text(36),
	`version_source_language` text DEFAULT 'da',
	`version_desk_title` text,
	`version_without_translation` text DEFAULT 'show-original',
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `grant_programmes`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_funder_id`) REFERENCES `funders`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `_grant_programmes_v_parent_idx` ON `_grant_programmes_v` (`parent_id`);
CREATE INDEX `_grant_programmes_v_version_version_funder_idx` ON `_grant_programmes_v` (`version_funder_id`);
CREATE INDEX `_grant_programmes_v_version_version_desk_title_idx` ON `_grant_programmes_v` (`version_desk_title`);
CREATE INDEX `_grant_programmes_v_version_version_updated_at_idx` ON `_grant_programmes_v` (`version_updated_at`);
CREATE INDEX `_grant_programmes_v_version_version_created_at_idx` ON `_grant_programmes_v` (`version_created_at`);
CREATE INDEX `_grant_programmes_v_created_at_idx` ON `_grant_programmes_v` (`created_at`);
CREATE INDEX `_grant_programmes_v_updated_at_idx` ON `_grant_programmes_v` (`updated_at`);
CREATE TABLE `_grant_programmes_v_locales` (
	`version_name` text,
	`version_purpose` text,
	`version_slug` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_grant_programmes_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_grant_programmes_v_version_version_slug_idx` ON `_grant_programmes_v_locales` (`version_slug`,`_locale`);
CREATE UNIQUE INDEX `_grant_programmes_v_locales_locale_parent_id_unique` ON `_grant_programmes_v_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_grant_programmes_v_locales_parent_first_idx` ON `_grant_programmes_v_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_grant_programmes_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`municipalities_id` text(36),
	`topics_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_grant_programmes_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipalities_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_grant_programmes_v_rels_order_idx` ON `_grant_programmes_v_rels` (`order`);
CREATE INDEX `_grant_programmes_v_rels_parent_idx` ON `_grant_programmes_v_rels` (`parent_id`);
CREATE INDEX `_grant_programmes_v_rels_path_idx` ON `_grant_programmes_v_rels` (`path`);
CREATE INDEX `_grant_programmes_v_rels_municipalities_id_idx` ON `_grant_programmes_v_rels` (`municipalities_id`);
CREATE INDEX `_grant_programmes_v_rels_topics_id_idx` ON `_grant_programmes_v_rels` (`topics_id`);
CREATE TABLE `funders` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`website` text,
	`source_language` text DEFAULT 'da',
	`desk_title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX `funders_desk_title_idx` ON `funders` (`desk_title`);
CREATE INDEX `funders_updated_at_idx` ON `funders` (`updated_at`);
CREATE INDEX `funders_created_at_idx` ON `funders` (`created_at`);
CREATE TABLE `funders_locales` (
	`name` text,
	`description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `funders`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `funders_locales_locale_parent_id_unique` ON `funders_locales` (`_locale`,`_parent_id`);
CREATE INDEX `funders_locales_parent_first_idx` ON `funders_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_funders_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_website` text,
	`version_source_language` text DEFAULT 'da',
	`version_desk_title` text,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `funders`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `_funders_v_parent_idx` ON `_funders_v` (`parent_id`);
CREATE INDEX `_funders_v_version_version_desk_title_idx` ON `_funders_v` (`version_desk_title`);
CREATE INDEX `_funders_v_version_version_updated_at_idx` ON `_funders_v` (`version_updated_at`);
CREATE INDEX `_funders_v_version_version_created_at_idx` ON `_funders_v` (`version_created_at`);
CREATE INDEX `_funders_v_created_at_idx` ON `_funders_v` (`created_at`);
CREATE INDEX `_funders_v_updated_at_idx` ON `_funders_v` (`updated_at`);
CREATE TABLE `_funders_v_locales` (
	`version_name` text,
	`version_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_funders_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `_funders_v_locales_locale_parent_id_unique` ON `_funders_v_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_funders_v_locales_parent_first_idx` ON `_funders_v_locales` (`_parent_id`,`_locale`);
CREATE TABLE `areas` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`municipality_id` text(36),
	`source_language` text DEFAULT 'da',
	`desk_title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `areas_municipality_idx` ON `areas` (`municipality_id`);
CREATE INDEX `areas_desk_title_idx` ON `areas` (`desk_title`);
CREATE INDEX `areas_updated_at_idx` ON `areas` (`updated_at`);
CREATE INDEX `areas_created_at_idx` ON `areas` (`created_at`);
CREATE TABLE `areas_locales` (
	`name` text,
	`description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `areas_locales_locale_parent_id_unique` ON `areas_locales` (`_locale`,`_parent_id`);
CREATE INDEX `areas_locales_parent_first_idx` ON `areas_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_areas_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_municipality_id` text(36),
	`version_source_language` text DEFAULT 'da',
	`version_desk_title` text,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `_areas_v_parent_idx` ON `_areas_v` (`parent_id`);
CREATE INDEX `_areas_v_version_version_municipality_idx` ON `_areas_v` (`version_municipality_id`);
CREATE INDEX `_areas_v_version_version_desk_title_idx` ON `_areas_v` (`version_desk_title`);
CREATE INDEX `_areas_v_version_version_updated_at_idx` ON `_areas_v` (`version_updated_at`);
CREATE INDEX `_areas_v_version_version_created_at_idx` ON `_areas_v` (`version_created_at`);
CREATE INDEX `_areas_v_created_at_idx` ON `_areas_v` (`created_at`);
CREATE INDEX `_areas_v_updated_at_idx` ON `_areas_v` (`updated_at`);
CREATE TABLE `_areas_v_locales` (
	`version_name` text,
	`version_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_areas_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `_areas_v_locales_locale_parent_id_unique` ON `_areas_v_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_areas_v_locales_parent_first_idx` ON `_areas_v_locales` (`_parent_id`,`_locale`);
CREATE TABLE `topics` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`source_language` text DEFAULT 'da',
	`desk_title` text,
	`sensitive` integer DEFAULT false,
	`without_translation` text DEFAULT 'show-original',
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX `topics_desk_title_idx` ON `topics` (`desk_title`);
CREATE INDEX `topics_updated_at_idx` ON `topics` (`updated_at`);
CREATE INDEX `topics_created_at_idx` ON `topics` (`created_at`);
CREATE TABLE `topics_locales` (
	`title` text,
	`intro` text,
	`slug` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `topics_slug_idx` ON `topics_locales` (`slug`,`_locale`);
CREATE UNIQUE INDEX `topics_locales_locale_parent_id_unique` ON `topics_locales` (`_locale`,`_parent_id`);
CREATE INDEX `topics_locales_parent_first_idx` ON `topics_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_topics_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_source_language` text DEFAULT 'da',
	`version_desk_title` text,
	`version_sensitive` integer DEFAULT false,
	`version_without_translation` text DEFAULT 'show-original',
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `_topics_v_parent_idx` ON `_topics_v` (`parent_id`);
CREATE INDEX `_topics_v_version_version_desk_title_idx` ON `_topics_v` (`version_desk_title`);
CREATE INDEX `_topics_v_version_version_updated_at_idx` ON `_topics_v` (`version_updated_at`);
CREATE INDEX `_topics_v_version_version_created_at_idx` ON `_topics_v` (`version_created_at`);
CREATE INDEX `_topics_v_created_at_idx` ON `_topics_v` (`created_at`);
CREATE INDEX `_topics_v_updated_at_idx` ON `_topics_v` (`updated_at`);
CREATE TABLE `_topics_v_locales` (
	`version_title` text,
	`version_intro` text,
	`version_slug` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_topics_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_topics_v_version_version_slug_idx` ON `_topics_v_locales` (`version_slug`,`_locale`);
CREATE UNIQUE INDEX `_topics_v_locales_locale_parent_id_unique` ON `_topics_v_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_topics_v_locales_parent_first_idx` ON `_topics_v_locales` (`_parent_id`,`_locale`);
CREATE TABLE `media` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`source_language` text DEFAULT 'da',
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`url` text,
	`thumbnail_u_r_l` text,
	`filename` text,
	`mime_type` text,
	`filesize` numeric,
	`width` numeric,
	`height` numeric,
	`focal_x` numeric,
	`focal_y` numeric
);
CREATE INDEX `media_updated_at_idx` ON `media` (`updated_at`);
CREATE INDEX `media_created_at_idx` ON `media` (`created_at`);
CREATE UNIQUE INDEX `media_filename_idx` ON `media` (`filename`);
CREATE TABLE `media_locales` (
	`alt` text,
	`caption` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `media_locales_locale_parent_id_unique` ON `media_locales` (`_locale`,`_parent_id`);
CREATE INDEX `media_locales_parent_first_idx` ON `media_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_media_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_source_language` text DEFAULT 'da',
	`version_updated_at` text,
	`version_created_at` text,
	`version_url` text,
	`version_thumbnail_u_r_l` text,
	`version_filename` text,
	`version_mime_type` text,
	`version_filesize` numeric,
	`version_width` numeric,
	`version_height` numeric,
	`version_focal_x` numeric,
	`version_focal_y` numeric,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `_media_v_parent_idx` ON `_media_v` (`parent_id`);
CREATE INDEX `_media_v_version_version_updated_at_idx` ON `_media_v` (`version_updated_at`);
CREATE INDEX `_media_v_version_version_created_at_idx` ON `_media_v` (`version_created_at`);
CREATE INDEX `_media_v_version_version_filename_idx` ON `_media_v` (`version_filename`);
CREATE INDEX `_media_v_created_at_idx` ON `_media_v` (`created_at`);
CREATE INDEX `_media_v_updated_at_idx` ON `_media_v` (`updated_at`);
CREATE TABLE `_media_v_locales` (
	`version_alt` text,
	`version_caption` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_media_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `_media_v_locales_locale_parent_id_unique` ON `_media_v_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_media_v_locales_parent_first_idx` ON `_media_v_locales` (`_parent_id`,`_locale`);
CREATE TABLE `site_settings_contact_opening_hours` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `site_settings`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `site_settings_contact_opening_hours_order_idx` ON `site_settings_contact_opening_hours` (`_order`);
CREATE INDEX `site_settings_contact_opening_hours_parent_id_idx` ON `site_settings_contact_opening_hours` (`_parent_id`);
CREATE TABLE `site_settings_contact_opening_hours_locales` (
	`days` text,
	`hours` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `site_settings_contact_opening_hours`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `site_settings_contact_opening_hours_locales_locale_parent_id` ON `site_settings_contact_opening_hours_locales` (`_locale`,`_parent_id`);
CREATE INDEX `site_settings_contact_opening_hours_locales_parent_first_idx` ON `site_settings_contact_opening_hours_locales` (`_parent_id`,`_locale`);
CREATE TABLE `site_settings_help_lines` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`phone` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `site_settings`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `site_settings_help_lines_order_idx` ON `site_settings_help_lines` (`_order`);
CREATE INDEX `site_settings_help_lines_parent_id_idx` ON `site_settings_help_lines` (`_parent_id`);
CREATE TABLE `site_settings_help_lines_locales` (
	`title` text,
	`text` text,
	`hours` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `site_settings_help_lines`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `site_settings_help_lines_locales_locale_parent_id_unique` ON `site_settings_help_lines_locales` (`_locale`,`_parent_id`);
CREATE INDEX `site_settings_help_lines_locales_parent_first_idx` ON `site_settings_help_lines_locales` (`_parent_id`,`_locale`);
CREATE TABLE `site_settings` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`contact_phone` text,
	`contact_email` text,
	`contact_website` text,
	`accessibility_statement` text,
	`source_language` text DEFAULT 'da',
	`desk_title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX `site_settings_desk_title_idx` ON `site_settings` (`desk_title`);
CREATE INDEX `site_settings_updated_at_idx` ON `site_settings` (`updated_at`);
CREATE INDEX `site_settings_created_at_idx` ON `site_settings` (`created_at`);
CREATE TABLE `site_settings_locales` (
	`sender_name` text,
	`contact_address` text,
	`exit_address` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `site_settings`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `site_settings_locales_locale_parent_id_unique` ON `site_settings_locales` (`_locale`,`_parent_id`);
CREATE INDEX `site_settings_locales_parent_first_idx` ON `site_settings_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_site_settings_v_version_contact_opening_hours` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_site_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_site_settings_v_version_contact_opening_hours_order_idx` ON `_site_settings_v_version_contact_opening_hours` (`_order`);
CREATE INDEX `_site_settings_v_version_contact_opening_hours_parent_id_idx` ON `_site_settings_v_version_contact_opening_hours` (`_parent_id`);
CREATE TABLE `_site_settings_v_version_contact_opening_hours_locales` (
	`days` text,
	`hours` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_site_settings_v_version_contact_opening_hours`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `_site_settings_v_version_contact_opening_hours_locales_local` ON `_site_settings_v_version_contact_opening_hours_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_site_settings_v_version_contact_opening_hours_locales_parent_first_idx` ON `_site_settings_v_version_contact_opening_hours_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_site_settings_v_version_help_lines` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`phone` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_site_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `_site_settings_v_version_help_lines_order_idx` ON `_site_settings_v_version_help_lines` (`_order`);
CREATE INDEX `_site_settings_v_version_help_lines_parent_id_idx` ON `_site_settings_v_version_help_lines` (`_parent_id`);
CREATE TABLE `_site_settings_v_version_help_lines_locales` (
	`title` text,
	`text` text,
	`hours` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_site_settings_v_version_help_lines`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `_site_settings_v_version_help_lines_locales_locale_parent_id` ON `_site_settings_v_version_help_lines_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_site_settings_v_version_help_lines_locales_parent_first_idx` ON `_site_settings_v_version_help_lines_locales` (`_parent_id`,`_locale`);
CREATE TABLE `_site_settings_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_contact_phone` text,
	`version_contact_email` text,
	`version_contact_website` text,
	`version_accessibility_statement` text,
	`version_source_language` text DEFAULT 'da',
	`version_desk_title` text,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `site_settings`(`id`) ON UPDATE no action ON DELETE set null
);
CREATE INDEX `_site_settings_v_parent_idx` ON `_site_settings_v` (`parent_id`);
CREATE INDEX `_site_settings_v_version_version_desk_title_idx` ON `_site_settings_v` (`version_desk_title`);
CREATE INDEX `_site_settings_v_version_version_updated_at_idx` ON `_site_settings_v` (`version_updated_at`);
CREATE INDEX `_site_settings_v_version_version_created_at_idx` ON `_site_settings_v` (`version_created_at`);
CREATE INDEX `_site_settings_v_created_at_idx` ON `_site_settings_v` (`created_at`);
CREATE INDEX `_site_settings_v_updated_at_idx` ON `_site_settings_v` (`updated_at`);
CREATE TABLE `_site_settings_v_locales` (
	`version_sender_name` text,
	`version_contact_address` text,
	`version_exit_address` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_site_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX `_site_settings_v_locales_locale_parent_id_unique` ON `_site_settings_v_locales` (`_locale`,`_parent_id`);
CREATE INDEX `_site_settings_v_locales_parent_first_idx` ON `_site_settings_v_locales` (`_parent_id`,`_locale`);
CREATE TABLE `publications` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`number` numeric NOT NULL,
	`kind` text NOT NULL,
	`document` text NOT NULL,
	`language` text NOT NULL,
	`act` text NOT NULL,
	`slug` text,
	`snapshot` text,
	`digest` text,
	`texts_digest` text,
	`source_language` text NOT NULL,
	`by` text,
	`by_name` text,
	`reason` text,
	`reason_language` text,
	`note` text,
	`at` text NOT NULL,
	`release` text NOT NULL
);
CREATE UNIQUE INDEX `publications_number_idx` ON `publications` (`number`);
CREATE INDEX `publications_slug_idx` ON `publications` (`slug`);
CREATE INDEX `kind_document_number_idx` ON `publications` (`kind`,`document`,`number`);
CREATE TABLE `publishing_jobs` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`release` text NOT NULL,
	`documents` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX `publishing_jobs_updated_at_idx` ON `publishing_jobs` (`updated_at`);
CREATE INDEX `publishing_jobs_created_at_idx` ON `publishing_jobs` (`created_at`);
CREATE TABLE `users_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `users_sessions_order_idx` ON `users_sessions` (`_order`);
CREATE INDEX `users_sessions_parent_id_idx` ON `users_sessions` (`_parent_id`);
CREATE TABLE `users` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`role` text DEFAULT 'viewer' NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text
);
CREATE INDEX `users_updated_at_idx` ON `users` (`updated_at`);
CREATE INDEX `users_created_at_idx` ON `users` (`created_at`);
CREATE UNIQUE INDEX `users_email_idx` ON `users` (`email`);
CREATE TABLE `payload_kv` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`data` text NOT NULL
);
CREATE UNIQUE INDEX `payload_kv_key_idx` ON `payload_kv` (`key`);
CREATE TABLE `payload_locked_documents` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`global_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX `payload_locked_documents_global_slug_idx` ON `payload_locked_documents` (`global_slug`);
CREATE INDEX `payload_locked_documents_updated_at_idx` ON `payload_locked_documents` (`updated_at`);
CREATE INDEX `payload_locked_documents_created_at_idx` ON `payload_locked_documents` (`created_at`);
CREATE TABLE `payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`announcements_id` text(36),
	`municipalities_id` text(36),
	`partners_id` text(36),
	`partnerships_id` text(36),
	`grant_programmes_id` text(36),
	`funders_id` text(36),
	`areas_id` text(36),
	`topics_id` text(36),
	`media_id` text(36),
	`site_settings_id` text(36),
	`users_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`announcements_id`) REFERENCES `announcements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipalities_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partners_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partnerships_id`) REFERENCES `partnerships`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`grant_programmes_id`) REFERENCES `grant_programmes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`funders_id`) REFERENCES `funders`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`areas_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`site_settings_id`) REFERENCES `site_settings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
CREATE INDEX `payload_locked_documents_rels_announcements_id_idx` ON `payload_locked_documents_rels` (`announcements_id`);
CREATE INDEX `payload_locked_documents_rels_municipalities_id_idx` ON `payload_locked_documents_rels` (`municipalities_id`);
CREATE INDEX `payload_locked_documents_rels_partners_id_idx` ON `payload_locked_documents_rels` (`partners_id`);
CREATE INDEX `payload_locked_documents_rels_partnerships_id_idx` ON `payload_locked_documents_rels` (`partnerships_id`);
CREATE INDEX `payload_locked_documents_rels_grant_programmes_id_idx` ON `payload_locked_documents_rels` (`grant_programmes_id`);
CREATE INDEX `payload_locked_documents_rels_funders_id_idx` ON `payload_locked_documents_rels` (`funders_id`);
CREATE INDEX `payload_locked_documents_rels_areas_id_idx` ON `payload_locked_documents_rels` (`areas_id`);
CREATE INDEX `payload_locked_documents_rels_topics_id_idx` ON `payload_locked_documents_rels` (`topics_id`);
CREATE INDEX `payload_locked_documents_rels_media_id_idx` ON `payload_locked_documents_rels` (`media_id`);
CREATE INDEX `payload_locked_documents_rels_site_settings_id_idx` ON `payload_locked_documents_rels` (`site_settings_id`);
CREATE INDEX `payload_locked_documents_rels_users_id_idx` ON `payload_locked_documents_rels` (`users_id`);
CREATE TABLE `payload_preferences` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text,
	`value` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX `payload_preferences_key_idx` ON `payload_preferences` (`key`);
CREATE INDEX `payload_preferences_updated_at_idx` ON `payload_preferences` (`updated_at`);
CREATE INDEX `payload_preferences_created_at_idx` ON `payload_preferences` (`created_at`);
CREATE TABLE `payload_preferences_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`users_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `payload_preferences_rels_order_idx` ON `payload_preferences_rels` (`order`);
CREATE INDEX `payload_preferences_rels_parent_idx` ON `payload_preferences_rels` (`parent_id`);
CREATE INDEX `payload_preferences_rels_path_idx` ON `payload_preferences_rels` (`path`);
CREATE INDEX `payload_preferences_rels_users_id_idx` ON `payload_preferences_rels` (`users_id`);
CREATE TABLE `payload_migrations` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`batch` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX `payload_migrations_updated_at_idx` ON `payload_migrations` (`updated_at`);
CREATE INDEX `payload_migrations_created_at_idx` ON `payload_migrations` (`created_at`);
