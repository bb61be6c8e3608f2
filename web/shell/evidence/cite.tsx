import { useState } from 'react';
import { useAsOf } from '../../shared/as-of.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import { citation, forms } from './citation.js';
import type { Form } from './citation.js';
import type { CitedDocument } from './cited-document.js';

/** How to cite the documents: plain, Chicago, BibTeX or CSL-JSON, to copy or to save. */
export function Cite({ documents }: { readonly documents: readonly CitedDocument[] }) {
  const [form, setForm] = useState<Form>('plain');
  const [said, say] = useState('');
  const { asOf } = useAsOf();
  const text = citation(documents, form);
  const { ending, type } = forms[form];
  return (
    <section className="cite">
      <h3 id="cite">Cite</h3>
      <div className="buttons" role="group" aria-labelledby="cite">
        {FORMS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={form === each}
            onClick={() => setForm(each)}
          >
            {forms[each].name}
          </button>
        ))}
      </div>
      <pre tabIndex={0} aria-label={`Citation, ${forms[form].name}`}>
        {text}
      </pre>
      <div className="buttons">
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => say('Copied.'),
              () => say('The browser did not let it be copied.'),
            )
          }
        >
          Copy
        </button>
        <button
          type="button"
          onClick={() => saveFile(fileName('citation', asOf, ending), text, type)}
        >
          Save
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

const FORMS: readonly Form[] = ['plain', 'chicago', 'bibtex', 'csl'];
