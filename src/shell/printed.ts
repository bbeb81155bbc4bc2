import { printedPart } from '../ui/parts/printedPart.tsx';

// What of the page is the same for as long as it is open.
// Their code is not sent, and what dresses them would not come with it.
import '../ui/links/refs.css';

export const Footer = printedPart(() => import('./Footer.tsx').then((module) => module.Footer));
export const Next = printedPart(() => import('./Next.tsx').then((module) => module.Next));
export const WayPicture = printedPart(() => import('./WayPicture.tsx').then((module) => module.WayPicture));
