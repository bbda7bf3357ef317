/** A process that follows the store in MongoDB: asked over its channel, it polls and tells the newest change it has heard of. */
import { openMongoReader } from '../mongodb/mongo-reader.ts';

let newest = 0;
const reader = openMongoReader(process.argv[2] ?? '');
const following = await reader.follow(({ number }) => (newest = number));
process.on('message', () => {
  void Promise.resolve(following.poll()).then(() => process.send?.(newest));
});
process.once('disconnect', () => void following.stop().then(() => process.exit(0)));
process.send?.('following');
