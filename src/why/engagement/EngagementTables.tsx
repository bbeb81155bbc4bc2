import type { EngagementViewModel } from '../../model/engagement/view.ts';
import { ScrollBox } from '../../ui/figures/ScrollBox.tsx';

/** The engagement's steps, and the same target from every launch point, as tables. */
export const EngagementTables = ({ engagement }: { readonly engagement: EngagementViewModel }) => (
  <details className="fold table-view">
    <summary>
      Steps as a table<span className="unseen">: {engagement.title}</span>
    </summary>
    {engagement.steps.length > 0 && (
      <ScrollBox label={`Steps, ${engagement.title}`}>
        <table>
          <caption>{engagement.title}: every step, counted from ignition. Computed.</caption>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Minutes and seconds</th>
              <th scope="col">Where the missile is</th>
            </tr>
          </thead>
          <tbody>
            {engagement.steps.map(({ what, when, where }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{when}</td>
                <td>{where}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    )}
    <ScrollBox label={`Launch points, ${engagement.request.target.name}`}>
      <table>
        <caption>{engagement.request.target.name} from each launch point. Computed.</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Distance</th>
            <th scope="col">Flight</th>
            <th scope="col">Window</th>
          </tr>
        </thead>
        <tbody>
          {engagement.launches.map(({ name, rangeKm, impact, verdict, isShown }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {isShown && ' (shown)'}
              </th>
              <td>{rangeKm}</td>
              <td>{impact}</td>
              <td>{verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  </details>
);
