const LEFT_OUT = [
  'the Earth’s rotation, and that it is not quite a sphere',
  'the air: drag, and a burn that turns with gravity',
  'stages, which are taken as one even burn',
  'telling a warhead from decoys and debris',
  'what a radar can track at once, and refraction',
  'how long it takes to work out a shot and pass it on',
  'how far and how long the kill vehicle can steer, and how fast the two close',
  'missiles fired higher or lower than the path of least energy',
  'many missiles at once, spread over time',
  'communications between radar, command and interceptor',
] as const;

type Props = { readonly heading: 'h2' | 'h3' };

/** What the model leaves out, in one place for all claims. */
export const LeftOut = ({ heading: Heading }: Props) => (
  <section className="claim" aria-labelledby="claims-left-out">
    <Heading id="claims-left-out">What the model leaves out</Heading>
    <p>
      It is a transparent teaching model, not a simulation of a weapon: missiles and interceptors fly as textbook arcs
      over a round Earth that stands still, and every number is either cited or marked as our choice. It leaves out:
    </p>
    <ul className="left-out">
      {LEFT_OUT.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
    <p>
      So a window means that an interceptor could be there in time and seen to be; it does not mean a hit. Nothing here
      is a verdict on any of the four claims beyond what was computed.
    </p>
  </section>
);
