import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { Graph } from '../../src/graph/graph.js';

/** A statement as it was sent. */
export interface Sent {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Takes down what is sent to the database. */
export interface Recorder {
  readonly sent: Sent[];
  isOn: boolean;
}

/** A recorder that is off. */
export function createRecorder(): Recorder {
  return { sent: [], isOn: false };
}

/** The graph with its reads taken down while the recorder is on. */
export function recordGraph(graph: Graph, recorder: Recorder): Graph {
  const read = graph.read.bind(graph);
  graph.read = (statement, parameters = {}, options) => {
    if (recorder.isOn) recorder.sent.push({ statement, parameters });
    return read(statement, parameters, options);
  };
  return graph;
}

/** Makes a driver's transactions tell what they run. */
export function recordDriver(driver: Driver, recorder: Recorder): Driver {
  const session = driver.session.bind(driver);
  driver.session = (config) => {
    const opened = session(config);
    const executeRead = opened.executeRead.bind(opened);
    opened.executeRead = (work, options) =>
      executeRead((transaction) => {
        if (recorder.isOn) {
          const run = transaction.run.bind(transaction);
          transaction.run = (statement, parameters?) => {
            recorder.sent.push({
              statement: String(statement),
              parameters: plainNumbers(parameters),
            });
            return run(statement, parameters);
          };
        }
        return work(transaction);
      }, options);
    return opened;
  };
  return driver;
}

/** The driver's own integers do not survive the way to another process. */
function plainNumbers(parameters: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      neo4j.isInt(value) ? value.toNumber() : value,
    ]),
  );
}
