// In the order in which later files may overrule earlier ones.
import './base.css';
import './header.css';
import './shell.css';
import './sign-in.css';
import './controls.css';
import './forms.css';
import './panels.css';
import './dialogs.css';
import './lists.css';
import './tables.css';
import './marks.css';
import './case.css';
import './pages.css';
import './time-limits.css';
import './administration.css';
import './print.css';
