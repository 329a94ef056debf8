/** Opens the desk, and draws the portal for whoever sits at it. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openDesk } from './desk.ts';
import { takeSeat } from './seat.ts';

const place = document.getElementById('portal');
if (!place) throw new Error('The page has no element with the id "portal"');
const profileId = new URLSearchParams(location.search).get('portal') ?? 'help-desk';
const first = await takeSeat(await openDesk(profileId));
createRoot(place).render(
  <StrictMode>
    <App first={first} />
  </StrictMode>,
);
