import { useSyncExternalStore } from 'react';

type Props = { readonly href: string; readonly title: string };

const never = () => () => {};

/** Opens the device's own share sheet; absent where there is none. */
export const ShareButton = ({ href, title }: Props) => {
  const able = useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );
  if (!able) return null;
  const share = async () => {
    try {
      await navigator.share({ title, url: new URL(href, location.href).href });
    } catch {
      // A reader who closes the sheet has not met an error, so a refusal is not one either.
    }
  };
  return (
    <button type="button" onClick={share} aria-label={`Share: ${title}`}>
      Share
    </button>
  );
};
