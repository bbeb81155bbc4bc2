let isSettled = false;

/**
 * A build without SITE_URL has relative links. They would break as soon as `pushState` changes the path of the page, so they are made
 * root-relative first.
 */
export const settleLinks = (): void => {
  if (isSettled) return;
  isSettled = true;
  for (const link of document.querySelectorAll('[href^="."]')) {
    const { pathname, search, hash } = new URL(link.getAttribute('href') ?? '', location.href);
    link.setAttribute('href', pathname + search + hash);
  }
};
