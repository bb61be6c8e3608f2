import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnnouncement } from '../data/announcements.js';
import { useRecordVersion } from '../data/use-record-version.js';
import { useChangeAddress } from '../shared/address.js';
import { useAsOf } from '../shared/as-of.js';
import { dateWords } from '../shared/date-words.js';

/** Lines below the header: another day than today, no connection, a newer record. */
export function Notices() {
  const { asOf, isToday } = useAsOf();
  const change = useChangeAddress();
  const isOffline = useOffline();
  const isNewer = useNewerRecord();
  return (
    <div className="notices" role="status">
      {!isToday && (
        <p>
          As it stood on {dateWords(asOf)}.{' '}
          <button type="button" onClick={() => change({ asOf: undefined }, 'push')}>
            Back to today
          </button>
        </p>
      )}
      {isOffline && <p>No connection. Pages that you have opened stay readable.</p>}
      {isNewer && (
        <p>
          There is newer data.{' '}
          <button type="button" onClick={() => location.reload()}>
            Reload
          </button>
        </p>
      )}
    </div>
  );
}

function useOffline(): boolean {
  const [isOffline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const look = (): void => setOffline(!navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return isOffline;
}

/** Whether any answer came from a later record than the first one did. */
function useNewerRecord(): boolean {
  useRecordVersion();
  const first = useRef<string>(undefined);
  const [isNewer, setNewer] = useState(false);
  useAnnouncement(
    'version',
    useCallback((version) => {
      first.current ??= version;
      if (first.current !== version) setNewer(true);
    }, []),
  );
  return isNewer;
}
