import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Linux counts CPU in hundredths of a second, whatever the machine (USER_HZ, proc(5)). */
const ticksPerSecond = 100;

/** CPU seconds, user and system, that a process and all it started have used so far. Linux only. */
export function cpuSeconds(pid: number): number {
  return [pid, ...descendantsOf(pid)].reduce((sum, each) => sum + ownCpuSeconds(each), 0);
}

function ownCpuSeconds(pid: number): number {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Fields of /proc/<pid>/stat from the third on; the second, the name, may hold spaces and brackets. */
function statOf(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

function descendantsOf(pid: number): number[] {
  const children = processes().filter((other) => parentOf(other) === pid);
  return [...children, ...children.flatMap(descendantsOf)];
}

/** Null for a process that ended meanwhile. */
function parentOf(pid: number): number | null {
  try {
    return Number(statOf(pid)[1]);
  } catch {
    return null;
  }
}

/** The process, `under` the one given, that listens on a TCP port of this machine. Linux only. */
export function listenerOn(port: number, under: number): number {
  const listening = '0A';
  const lines = ['tcp', 'tcp6'].flatMap((table) => readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1));
  const sockets = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === listening && portOf(local) === port);
  const names = new Set(sockets.map((fields) => `socket:[${fields[9]}]`));
  const found = descendantsOf(under).find((pid) => openFilesOf(pid).some((file) => names.has(file)));
  if (found === undefined) throw new Error(`No process under ${under} listens on port ${port}`);
  return found;
}

const portOf = (address = '') => Number.parseInt(address.split(':')[1] ?? '', 16);

function openFilesOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}
