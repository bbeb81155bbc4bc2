import { OriginTag } from '../../ui/links/OriginTag.tsx';
import { SourceRefs } from '../../ui/links/SourceRefs.tsx';
import type { ClaimProps } from '../claimProps.ts';
import type { CliffFindings } from '../claimsModel.ts';
import { formatSpeed } from '../format.ts';
import { russiaWords } from './russiaWords.ts';

type Props = Omit<ClaimProps, 'query'> & { readonly findings: CliffFindings };

/** Whose figure is right for the speed, what longer burns change, and what Moscow argued. */
export const RussiaSides = ({ data, page, findings, heading }: Props) => {
  const Heading = heading === 'h2' ? 'h3' : 'h4';
  const refs = (ids: readonly string[]) => <SourceRefs ids={ids} sources={page.sourceIds} />;
  return (
    <div className="beside sides">
      <div>
        <Heading>{russiaWords.speed}</Heading>
        <ul className="figures">
          {findings.figures.map(({ id, label, kmPerS, sources, caught }) => (
            <li key={id}>
              <b>{formatSpeed(kmPerS)}</b> {label}
              {refs(sources)} <OriginTag origin="record" />: {caught[0]} of {data.cliff.arcs}{' '}
              <OriginTag origin="computed" />
            </li>
          ))}
        </ul>
        <p>
          {russiaWords.agency}
          {refs(['phys-1'])} {russiaWords.critics}
          {refs(['phys-16'])} <OriginTag origin="later" />
        </p>
        <p>
          {russiaWords.motors(data)}
          {refs(data.motors.sources)} <OriginTag origin="computed" />
        </p>
        <p>
          {russiaWords.liquid(data, findings)}
          {refs([...data.cliff.burnSources, ...data.cliff.liquid.sources])} <OriginTag origin="computed" />
        </p>
      </div>
      <div>
        <Heading>{russiaWords.moscow}</Heading>
        <dl className="moscow">
          {data.arguments.map(({ id, label, text, sources }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                {text}
                {refs(sources)}
              </dd>
            </div>
          ))}
        </dl>
        <OriginTag origin="later" />
      </div>
    </div>
  );
};
