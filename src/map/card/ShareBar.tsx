import type { Share } from '../../page/pageData.ts';

type Props = { readonly share: Share };

const classes = [
  ['none', 'no interceptor in time'],
  ['short', 'in time, but barely'],
  ['window', 'in time'],
  ['outOfReach', 'beyond the missile’s range'],
] as const;

/** How a country's land divides in the model, as one bar with its words. */
export const ShareBar = ({ share }: Props) => {
  const parts = classes.filter(([key]) => share[key] > 0);
  const words =
    parts.length === 1
      ? `All its land: ${parts[0]?.[1]}`
      : `Of its land: ${parts.map(([key, meaning]) => `${share[key]} per cent ${meaning}`).join('; ')}`;
  let from = 0;
  return (
    <figure className="share-bar">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(([key]) => {
          const x = from;
          from += share[key];
          return <rect key={key} className={`share-${key}`} x={x} y="0" width={share[key]} height="6" />;
        })}
      </svg>
      <figcaption>{words}.</figcaption>
    </figure>
  );
};
