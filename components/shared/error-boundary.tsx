import { Component, type ReactNode } from 'react';
import { Broken } from './broken';

type Caught = { caught?: { error: unknown } | undefined };

/**
 * Shows what went wrong instead of a blank page when drawing throws; opening again starts the children anew.
 * A class, because React catches errors of drawing in no other way.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, Caught> {
  override state: Caught = {};

  static getDerivedStateFromError(error: unknown): Caught {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    return <Broken error={caught.error} again={() => this.setState({ caught: undefined })} />;
  }
}
