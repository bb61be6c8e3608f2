/** What the configuration of a private database depends on. */
export interface Configuration {
  readonly boltPort: number;
  /** Heap in megabytes; the file cache gets half as much. */
  readonly heapMegabytes: number;
}

/**
 * A whole neo4j.conf: reachable from this machine only, bounded in time and memory, telling nobody.
 */
export function configurationText({ boltPort, heapMegabytes }: Configuration): string {
  return Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
    'db.transaction.timeout': '15s',
    'db.lock.acquisition.timeout': '5s',
    'db.memory.transaction.max': '256m',
    // Three quarters of the heap, so that many questions together fail alone and not with the
    // database.
    'dbms.memory.transaction.total.max': `${Math.floor(heapMegabytes * 0.75)}m`,
    'server.memory.pagecache.size': `${Math.floor(heapMegabytes / 2)}m`,
    'server.bolt.connection_keep_alive': '5s',
    'server.bolt.connection_keep_alive_probes': '2',
    // Netty otherwise waits five quiet seconds, twice, before the database may stop.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** The arguments of Java for a server whose jars lie in `jars`. */
export function javaArguments(options: {
  readonly jars: string;
  readonly home: string;
  readonly entryClass: string;
  readonly heapMegabytes: number;
}): readonly string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  return [
    '-XX:+UseG1GC',
    `-Xms${Math.floor(options.heapMegabytes / 2)}m`,
    `-Xmx${options.heapMegabytes}m`,
    ...opened,
    '-cp',
    `${options.jars}/*`,
    options.entryClass,
    `--home-dir=${options.home}`,
    `--config-dir=${options.home}/conf`,
  ];
}
