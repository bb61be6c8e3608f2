/** How the settings of a worker's database begin; the first worker's may be given from outside. */
export function nameOfDatabase(worker: number): string {
  return worker > 1 ? `RAPPORTEUR_TEST_NEO4J_${worker}` : 'RAPPORTEUR_TEST_NEO4J';
}
