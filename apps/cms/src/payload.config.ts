import { deskConfigInUse } from './desk-config-in-use.ts';

/**
 * What the admin's pages import as `@payload-config`: the very object the server started with, so that there is one
 * Payload, one write queue and one set of settings in the process. What is in it stands in desk-config.ts.
 */
export default deskConfigInUse();
