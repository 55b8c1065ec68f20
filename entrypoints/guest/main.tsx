import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<p>guest</p>);
