/** The collections whose documents readers can open, so that a text may link to them. */
export const linkableCollections = ['announcements', 'topics', 'municipalities', 'partners', 'grant-programmes'] as const;
