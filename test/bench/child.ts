import { CONTENDERS, startContender } from './contenders.js';
import { createRecorder } from './recorder.js';

/** A contender's server in a process of its own, told by messages to take down what it sends. */
async function main(): Promise<void> {
  const name = CONTENDERS.find((each) => each === process.argv[2]);
  if (name === undefined) throw new Error(`Unknown contender ${process.argv[2]}.`);
  // The service runs without tsx: its source maps would make each stack trace of the driver dear.
  process.setSourceMapsEnabled(false);
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
  const recorder = createRecorder();
  const server = await startContender(name, { uri, user, password }, recorder);
  process.on('message', (message) => {
    recorder.isOn = message === 'record';
    if (message === 'tell') process.send?.({ sent: recorder.sent.splice(0) });
    else process.send?.({});
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url: server.url });
}

await main();
