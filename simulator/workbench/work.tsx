import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { Place } from './state';
import './styles/page.css';
import './styles/phone.css';
import './styles/parts.css';
import './styles/tables.css';
import './styles/fidelity.css';

async function show(): Promise<void> {
  const place = (await (await fetch('/place.json')).json()) as Place;
  const root = document.querySelector('#root');
  if (root !== null) createRoot(root).render(<App place={place} />);
}

void show();
