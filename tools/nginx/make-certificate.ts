import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A certificate of our own making for a name, valid for two days. */
export function makeCertificate(folder: string, name: string): { file: string; key: string } {
  const [file, key] = [join(folder, 'certificate.pem'), join(folder, 'certificate.key')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', `/CN=${name}`];
  const made = spawnSync('openssl', ['req', ...kind, '-keyout', key, '-out', file], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`openssl could not make a certificate: ${made.error?.message ?? made.stderr}`);
  return { file, key };
}
