import { Fold } from '../fold.js';

interface Name {
  readonly text: string;
  readonly lang: string | null;
  readonly kind: string | null;
}

/** As many further names as a line takes. */
const FEW = 2;

/**
 * Further names, folded: `also Vietnam, VNM and 47 more`. Each says its language, so that it is
 * read and drawn right.
 */
export function NamesLine({
  name,
  names,
}: {
  readonly name: string;
  readonly names: readonly Name[];
}) {
  const others = names.filter(({ text, kind }) => text !== name && kind !== 'MISSPELLING');
  if (others.length === 0) return null;
  const [few, rest] = [others.slice(0, FEW), others.slice(FEW)];
  return (
    <div className="names">
      <span className="quiet">
        also <Names names={few} />
      </span>
      {rest.length > 0 && (
        <Fold title={`and ${rest.length} more`}>
          <span className="quiet">
            <Names names={rest} />
          </span>
        </Fold>
      )}
    </div>
  );
}

function Names({ names }: { readonly names: readonly Name[] }) {
  return names.map(({ text, lang }, index) => (
    <span key={`${text} ${lang ?? ''}`}>
      {index > 0 && ', '}
      <bdi {...(lang !== null && { lang })}>{text}</bdi>
    </span>
  ));
}
