import { ask } from './load.ts';
import { cpuSeconds } from './process-cpu.ts';

export interface Server {
  name: string;
  url: string;
  /** What has a part in the answer; what they started counts as well. */
  pids: number[];
}

export interface Cost extends Server {
  /** CPU for one request, in microseconds, of every round. */
  microseconds: number[];
  /** Requests a second, of every round. */
  rate: number[];
}

/** What servers use for one request. They take turns, so that a noisy moment meets all of them. */
export async function costOfEach(
  servers: readonly Server[],
  { rounds, secondsEach, connections }: { rounds: number; secondsEach: number; connections: number },
): Promise<Cost[]> {
  const costs = servers.map((server): Cost => ({ ...server, microseconds: [], rate: [] }));
  for (const { url } of costs) await ask(url, { seconds: 1, connections });
  for (let round = 0; round < rounds; round++) {
    for (const server of costs) {
      const before = cpuOf(server);
      const { requests, seconds } = await ask(server.url, { seconds: secondsEach, connections });
      server.microseconds.push(((cpuOf(server) - before) / requests) * 1e6);
      server.rate.push(requests / seconds);
    }
  }
  return costs;
}

const cpuOf = ({ pids }: Server) => pids.reduce((sum, pid) => sum + cpuSeconds(pid), 0);
