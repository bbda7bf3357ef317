/** Thrown where work is given up because somebody asked us to end. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Fires once, when somebody wants us to end: by a signal, or by the end of the process that started us. */
export function stopRequest(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  // Ctrl-C reaches us both from the terminal and through npm; the second time says nothing new.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
  process.channel?.unref();
  return controller.signal;
}

/** What the work answers, or `Stopped` as soon as the signal fires. */
export async function untilStopped<T>(stop: AbortSignal, work: Promise<T>): Promise<T> {
  const stopped = Promise.withResolvers<never>();
  const giveUp = () => {
    stopped.reject(new Stopped());
  };
  if (stop.aborted) giveUp();
  stop.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    stop.removeEventListener('abort', giveUp);
  }
}
