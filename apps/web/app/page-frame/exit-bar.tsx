import { useSay, Words } from '../language-of-parts/words.tsx';

/**
 * The way out of a sensitive page: a plain link. Where scripts run, public/exit.js makes it quicker, using the texts handed
 * to it here; only then are the keys told of that leave as well, and a lamp is lit for each press of Shift.
 */
export function ExitBar({ href, withKeys = false }: { href: string; withKeys?: boolean }) {
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
          <span className="exit-says">
            <b>
              <Words of="exit:leave" />
            </b>{' '}
            <span className={withKeys ? 'exit-keys on' : 'exit-keys'}>
              <Words of="exit:withKeys" />
              <span className="exit-lights" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
            </span>
          </span>
        </span>
      </a>
      <span className="only-heard" role="status" />
    </nav>
  );
}
