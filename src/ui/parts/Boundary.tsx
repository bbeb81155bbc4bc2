import { Component, type ReactNode } from 'react';

type Props = { readonly fallback: ReactNode; readonly children: ReactNode };

/** Keeps the page when a part of it fails or never arrives: the fallback stands in its place. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  /** What was on its way when the reader left the page failed for that alone: when Back brings the page again, so does the part. */
  tryAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted && this.state.failed) this.setState({ failed: false });
  };
  override componentDidMount() {
    addEventListener('pageshow', this.tryAgain);
  }
  override componentWillUnmount() {
    removeEventListener('pageshow', this.tryAgain);
  }
  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
