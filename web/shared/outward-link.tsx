import type { ReactNode } from 'react';

/**
 * A link to a document where its publisher keeps it; any other sort of address is shown as text.
 */
export function OutwardLink({
  address,
  children,
}: {
  readonly address: string;
  readonly children: ReactNode;
}) {
  if (!/^https?:\/\//i.test(address)) return <span dir="auto">{address}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" className="outward">
      {children}
    </a>
  );
}
