import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js';

/**
 * True when Next's client could have sent this as `next-router-state-tree`. Next answers anything else with a 500, as if the
 * fault were ours; asking its own reader first keeps the two in step, and a version that moves it does not compile.
 */
export function isRouterState(header: string | string[]): boolean {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}
