import { Component, type ReactNode } from 'react';
import { translate } from '../i18n/translate';

/** When the page itself breaks: says so, and offers to load it anew. Both languages, as the store may be gone. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch() {
    document.documentElement.dataset.state = 'error';
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="failed" role="alert">
        <h1>
          {translate('zh', 'failed.title')} · {translate('en', 'failed.title')}
        </h1>
        <p>{error.message}</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {translate('zh', 'failed.reload')} · {translate('en', 'failed.reload')}
        </button>
      </div>
    );
  }
}
