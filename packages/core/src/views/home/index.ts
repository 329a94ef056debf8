/** The view of the portal's home: the map of tickets, the hours, the other ways to help. */
export { homeFor, startHome } from './start-home.ts';
export type { HomeEvent, HomeInput } from './home.machine.ts';
export { selectHome, type HomeView, type TileView } from './home.select.ts';
