/** Starts the console in its page. */

import { createRoot } from 'react-dom/client';
import { Console } from './console.tsx';

const element = document.getElementById('console');
if (!element) throw new Error('Expected console.html to hold an element with the id console.');
createRoot(element).render(<Console />);
