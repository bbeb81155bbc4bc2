let isSettled = false;

/**
 * A page that was built for no address comes with relative links. They would point elsewhere as soon as a choice changes the
 * page's own address, so before that they are made to begin at the top of the host, which is known now.
 */
export const settleLinks = (): void => {
  if (isSettled) return;
  isSettled = true;
  for (const link of document.querySelectorAll('[href^="."]')) {
    const { pathname, search, hash } = new URL(link.getAttribute('href') ?? '', location.href);
    link.setAttribute('href', pathname + search + hash);
  }
};
