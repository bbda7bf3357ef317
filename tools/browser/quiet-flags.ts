/** For Chromium on any machine, root or not: without a sandbox, a graphics card, or any talk to the outside that the product does not ask for. */
export const quietFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
