import { Component, type ReactNode } from 'react';

type Boundary = {
  /** What is shown instead. `again` draws the children anew. */
  broken(error: unknown, again: () => void): ReactNode;
  children: ReactNode;
};
type Caught = { caught?: { error: unknown } | undefined };

/**
 * Shows what went wrong instead of a blank page when drawing throws; opening again starts the children anew.
 * A class, because React catches errors of drawing in no other way.
 */
export class ErrorBoundary extends Component<Boundary, Caught> {
  override state: Caught = {};

  static getDerivedStateFromError(error: unknown): Caught {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    return this.props.broken(caught.error, () => this.setState({ caught: undefined }));
  }
}
