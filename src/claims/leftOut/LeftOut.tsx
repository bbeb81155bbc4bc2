const LEFT_OUT = [
  'that the Earth is not quite a sphere',
  'the air: drag, and a burn that turns with gravity',
  'stages: each burn is taken as one push, half way through it',
  'telling a warhead from decoys and debris',
  'the radar’s power: its range depends on the size of the target, and 2,000 km means nothing without one',
  'what a radar can track at once, its field of view, and refraction',
  'how long it takes to work out a shot and pass it on',
  'how far and how long the kill vehicle can steer, and how fast the two close',
  'many missiles at once, spread over time',
  'communications between radar, command and interceptor',
] as const;

type Props = { readonly heading: 'h2' | 'h3' };

/** What the model leaves out, in one place for all claims. */
export const LeftOut = ({ heading: Heading }: Props) => (
  <section className="claim" aria-labelledby="claims-left-out">
    <Heading id="claims-left-out">What the model leaves out</Heading>
    <p>
      This is a teaching model, not a simulation of a weapon: missiles and interceptors fly as textbook arcs over a
      round, turning Earth, and every number is either cited or marked as our choice. It leaves out:
    </p>
    <ul className="left-out">
      {LEFT_OUT.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
    <p>
      So a window means that an interceptor could arrive in time, with the missile in the radar’s view. It does not mean
      a hit.
    </p>
  </section>
);
