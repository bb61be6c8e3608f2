/** The end of every page: what it is made from, and where the same can be asked by programs. */
export function Footer() {
  return (
    <footer className="foot">
      <p>Every line rests on documents that can be opened. What is not on record is not a “no”.</p>
      <p>
        <a href="/explore/">Ask the API</a> <a href="/schema/">What can be asked</a>
      </p>
    </footer>
  );
}
