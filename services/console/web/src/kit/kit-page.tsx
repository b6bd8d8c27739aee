import { look, typeSize } from '../state/look.js';
import { Button } from '../ui/button.js';
import { Page } from '../ui/page.js';
import { speak, spoken, useWords } from '../words/words.js';
import { Buttons } from './buttons.js';
import { CalendarOfYear } from './calendar.js';
import { Choices } from './choices.js';
import { Choosing } from './choosing.js';
import { Dialogs } from './dialogs.js';
import { Fields } from './fields.js';
import { Lists } from './lists.js';
import { Pages } from './pages.js';
import { Said } from './said.js';
import { sample } from './shown.js';

/** Everything that screens are built of. */
export function KitPage() {
  useWords(); // drawn again when the language changes
  const other = spoken() === 'vi' ? 'en' : 'vi';
  return (
    <main>
      <Page
        title={sample('Bộ linh kiện', 'The kit')}
        aside={<p className="faint">services/console/web/src/ui</p>}
        primary={
          <span className="actions">
            <Button onClick={() => look.update((now) => (now === 'dark' ? 'light' : 'dark'))}>
              {sample('Sáng / tối', 'Light / dark')}
            </Button>
            <Button onClick={() => typeSize.update((now) => (now === 'large' ? 'normal' : 'large'))}>
              {sample('Cỡ chữ', 'Size of words')}
            </Button>
            <Button type="primary" lang={other} onClick={() => void speak(other)}>
              {other === 'en' ? 'English' : 'Tiếng Việt'}
            </Button>
          </span>
        }
      >
        <Buttons />
        <Fields />
        <Choices />
        <Choosing />
        <Said />
        <Lists />
        <CalendarOfYear />
        <Dialogs />
        <Pages />
      </Page>
    </main>
  );
}
