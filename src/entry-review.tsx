import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ReviewPanel } from './review/ReviewPanel.tsx';
import type { ReviewData } from './review/reviewData.ts';

/** What the page is to say once it has been loaded again. */
const KEPT = 'review-said';

const root = document.getElementById('review');
const data = document.getElementById('review-data');
const said = sessionStorage.getItem(KEPT);
sessionStorage.removeItem(KEPT);

const reload = (sentence: string): void => {
  sessionStorage.setItem(KEPT, sentence);
  location.reload();
};

if (root && data)
  createRoot(root).render(
    <StrictMode>
      <ReviewPanel data={JSON.parse(data.textContent ?? '') as ReviewData} said={said} reload={reload} />
    </StrictMode>,
  );
