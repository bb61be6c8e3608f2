/** A source with what it has to have. */
export const source = { type: 'source', id: 'source:a', name: 'A', kind: 'NEWS' };
/** A document of that source. */
export const document = { type: 'document', id: 'document:a', title: 'A', source: 'source:a' };
/** Evidence as a fact has to have some. */
export const evidence = [{ document: 'document:a' }];
/** A participation that does not say yet whose it is. */
export const participation = {
  type: 'participation',
  id: 'participation:a',
  event: 'event:a',
  role: 'DELEGATE',
  status: 'ATTENDED',
  evidence,
};
/** A convention with what it has to have. */
export const convention = { type: 'convention', id: 'convention:a', name: 'A', kind: 'PROTOCOL' };
/** A statement about an event. */
export const statement = {
  type: 'claim',
  id: 'claim:a',
  about: 'event:a',
  property: 'size',
  value: 1,
  evidence,
};

/** A text of so many characters. */
export function long(characters: number, sign = 'x'): string {
  return sign.repeat(characters);
}
