/** Written by the build, see web/vite/world-module.ts. */
declare module 'virtual:world' {
  import type { World } from './pictures/map/world.js';

  export const world: World;
}
