/**
 * Shows that something long is going on: one line that moves on a terminal, plain lines everywhere else. All of it goes
 * to standard error, so that what a command answers on standard output stays clean.
 */

/** @typedef {{ say: (detail: string) => void }} LongStep */

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameMs = 120;
const reminderMs = 30_000;

/**
 * Runs `work` and shows its progress under `title`. What `work` answers or throws is passed on.
 * @template T
 * @param {string} title "Installing packages"
 * @param {(step: LongStep) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function longStep(title, work) {
  const show = process.stderr.isTTY && !process.env.CI ? movingLine(title) : plainLines(title);
  try {
    const answer = await work({ say: show.say });
    show.end('✓');
    return answer;
  } catch (error) {
    show.end('✗');
    throw error;
  }
}

/** @param {string} title */
function movingLine(title) {
  const started = Date.now();
  let detail = '';
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % frames.length;
    const line = frames[frame] + ' ' + title + ' … ' + seconds(started) + (detail && ' · ' + detail);
    process.stderr.write('\r\x1b[K' + line.slice(0, (process.stderr.columns || 80) - 1));
  };
  const timer = setInterval(draw, frameMs);
  return {
    say: (/** @type {string} */ text) => {
      detail = text;
    },
    end: (/** @type {string} */ mark) => {
      clearInterval(timer);
      process.stderr.write('\r\x1b[K' + mark + ' ' + title + ' (' + seconds(started) + ')\n');
    },
  };
}

/** @param {string} title */
function plainLines(title) {
  const started = Date.now();
  let detail = '';
  process.stderr.write(title + ' …\n');
  const timer = setInterval(() => {
    process.stderr.write('  still ' + title.toLowerCase() + ', ' + seconds(started) + (detail && ' · ' + detail) + '\n');
  }, reminderMs);
  return {
    say: (/** @type {string} */ text) => {
      detail = text;
    },
    end: (/** @type {string} */ mark) => {
      clearInterval(timer);
      process.stderr.write(mark + ' ' + title + ' (' + seconds(started) + ')\n');
    },
  };
}

/** @param {number} started */
function seconds(started) {
  return Math.round((Date.now() - started) / 1000) + ' s';
}
