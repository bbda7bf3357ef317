import { spawnSync } from 'node:child_process';

/** Why nginx cannot be used here; null when it can. */
export function nginxMissing(): string | null {
  return spawnSync('nginx', ['-v']).error ? 'nginx is not installed (Debian: apt-get install nginx)' : null;
}

/** A whole configuration around what stands in the http block: one worker in the foreground that writes nowhere but into the folder. */
export function aroundServers(folder: string, name: string, http: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path "${folder}/${name}-${what}";`);
  return `daemon off; worker_processes 1; pid "${folder}/${name}.pid"; pcre_jit on; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http { access_log off; keepalive_requests 100000000; ${temporary.join(' ')}
${http} }`;
}
