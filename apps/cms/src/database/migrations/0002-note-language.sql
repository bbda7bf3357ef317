ALTER TABLE `publications` ADD `note_language` text;
