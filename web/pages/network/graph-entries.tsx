import type { NetworkData } from '../../generated/operations.js';
import { useRecordVersion } from '../../data/use-record-version.js';
import { useAsOf } from '../../shared/as-of.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import { graphOf, toGexf, toGraphml } from './to-graph.js';

/** The entries of the menu that hand out the network for other programs. */
export function GraphEntries({
  data,
  focus,
  close,
}: {
  readonly data: NetworkData;
  readonly focus: NonNullable<NetworkData['focus']>;
  readonly close: () => void;
}) {
  const { asOf } = useAsOf();
  const version = useRecordVersion();
  const source = `Rapporteur, as of ${asOf}, record ${version}, CC BY 4.0: ${location.href}`;
  const save = (ending: 'gexf' | 'graphml', write: typeof toGexf): void => {
    const name = fileName(`network-${focus.id}`, asOf, ending);
    saveFile(name, write(graphOf(data, focus, { source, day: asOf })), 'application/xml');
    close();
  };
  return (
    <>
      <li>
        <button type="button" onClick={() => save('gexf', toGexf)}>
          GEXF
        </button>
      </li>
      <li>
        <button type="button" onClick={() => save('graphml', toGraphml)}>
          GraphML
        </button>
      </li>
    </>
  );
}
