/** How often each trial kills its desks, for each database; more of them by hand: `FLERSPROG_KILLS=50`. */
export const kills = Number(process.env['FLERSPROG_KILLS'] ?? 6);

/** How long a trial may last: a desk that is killed has to start first. */
export const killsWithinMs = kills * 90_000;
