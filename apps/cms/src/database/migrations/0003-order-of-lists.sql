CREATE INDEX `announcements_date_idx` ON `announcements` (`date`);
CREATE INDEX `_announcements_v_version_version_date_idx` ON `_announcements_v` (`version_date`);
CREATE INDEX `partnerships_from_idx` ON `partnerships` (`from`);
CREATE INDEX `_partnerships_v_version_version_from_idx` ON `_partnerships_v` (`version_from`);
CREATE INDEX `grant_programmes_year_idx` ON `grant_programmes` (`year`);
CREATE INDEX `_grant_programmes_v_version_version_year_idx` ON `_grant_programmes_v` (`version_year`);
