import { useSay, Words } from '../language-of-parts/words.tsx';

/**
 * The way out of a sensitive page: a plain link. Where scripts run, app/exit/exit.js makes it quicker, using the texts
 * handed to it here, and lights a lamp for each press of Shift.
 */
export function ExitBar({ href }: { href: string }) {
  const say = useSay();
  return (
    <nav
      className="exit"
      aria-label={say('exit:leave')}
      data-two-left={say('exit:shiftTwoLeft')}
      data-one-left={say('exit:shiftOneLeft')}
      data-leaving={say('exit:leaving')}
      data-timed-out={say('exit:timedOut')}
      data-loading={say('exit:loading')}
    >
      <a href={href} rel="nofollow noreferrer">
        <span className="width">
          <span>
            <Words of="exit:leave" />
          </span>
          <span className="exit-lights" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
        </span>
      </a>
      <span className="only-heard" role="status" />
    </nav>
  );
}
