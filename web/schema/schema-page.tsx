import type { GraphQLSchema } from 'graphql';
import { useEffect, useMemo, useState } from 'react';
import { Header } from '../shared/header.js';
import { useTheme } from '../shared/use-theme.js';
import { Drawing } from './drawing.js';
import { readMap } from './read-map.js';
import { TypeDetails } from './type-details.js';
import { TypeList } from './type-list.js';

/**
 * The schema as a drawing, a list to search, and one type in full. The chosen type stands in the
 * address.
 */
export function SchemaPage({ schema }: { readonly schema: GraphQLSchema }) {
  const [theme, toggleTheme] = useTheme();
  const [selected, select] = useSelected();
  const map = useMemo(() => readMap(schema), [schema]);
  const type = selected === undefined ? undefined : schema.getType(selected);
  return (
    <>
      <Header page="schema" theme={theme} onToggleTheme={toggleTheme} />
      <main className={type === undefined ? '' : 'with-details'}>
        <TypeList schema={schema} selected={selected} onSelect={select} />
        <Drawing map={map} selected={selected} onSelect={select} />
        {type != null && (
          <TypeDetails key={type.name} schema={schema} type={type} onSelect={select} />
        )}
      </main>
    </>
  );
}

function useSelected(): readonly [string | undefined, (name: string | undefined) => void] {
  const [selected, setSelected] = useState(nameInAddress);
  useEffect(() => {
    const follow = (): void => setSelected(nameInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const select = (name: string | undefined): void => {
    if (name === undefined) {
      history.pushState(null, '', location.pathname);
      setSelected(undefined);
    } else location.hash = name;
  };
  return [selected, select];
}

function nameInAddress(): string | undefined {
  return decodeURIComponent(location.hash.slice(1)) || undefined;
}
