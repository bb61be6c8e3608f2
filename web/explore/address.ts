/** A question that came in the address: `/explore/#query=…&variables=…`. */
export function questionInAddress():
  { readonly query: string; readonly variables: string } | undefined {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const query = parameters.get('query');
  if (query === null) return undefined;
  return { query, variables: parameters.get('variables') ?? '' };
}
