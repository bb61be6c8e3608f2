import { Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useAddress } from '../shared/address.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { Notices } from './notices.js';
import { PrintedLine } from './printed-line.js';
import { Shortcuts } from './shortcuts.js';

const EvidencePanel = lazy(async () => ({
  default: (await import('./evidence-panel.js')).EvidencePanel,
}));

/**
 * What stands around every page: the way past it, the header, what there is to tell, the evidence
 * beside the page.
 */
export function Layout() {
  const { evidence } = useAddress();
  useFocusOnArrival();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Header />
      <Notices />
      <div className={evidence === undefined ? 'beside' : 'beside with-panel'}>
        <main id="main" tabIndex={-1}>
          <PrintedLine />
          <Outlet />
        </main>
        {evidence !== undefined && (
          <Suspense fallback={null}>
            <EvidencePanel key={evidence} id={evidence} />
          </Suspense>
        )}
      </div>
      <Footer />
      <Shortcuts />
    </>
  );
}

/**
 * After the way to another page the reader is at its heading, or at the page until the heading is
 * there.
 */
function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        const main = document.getElementById('main');
        (main?.querySelector('h1') ?? main)?.focus({ preventScroll: true });
      }),
    [router],
  );
}
