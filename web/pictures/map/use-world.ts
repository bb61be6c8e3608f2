import { useEffect, useState } from 'react';
import type { World } from './world.js';

/** The shapes of the world, fetched when a page with a map is first shown. */
export function useWorld(): World | undefined {
  const [world, setWorld] = useState<World>();
  useEffect(() => {
    let isGone = false;
    void import('virtual:world').then((module) => {
      if (!isGone) setWorld(module.world);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return world;
}
