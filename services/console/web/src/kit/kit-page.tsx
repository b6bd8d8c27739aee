import { Announcements } from '../ui/announcements-line.js';
import { Button } from '../ui/button.js';
import { Page } from '../ui/page.js';
import { speak, spoken, useWords } from '../words/words.js';
import { Buttons } from './buttons.js';
import { Choices } from './choices.js';
import { Dialogs } from './dialogs.js';
import { Fields } from './fields.js';
import { Lists } from './lists.js';
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
          <Button type="primary" lang={other} onClick={() => void speak(other)}>
            {other === 'en' ? 'English' : 'Tiếng Việt'}
          </Button>
        }
      >
        <Buttons />
        <Fields />
        <Choices />
        <Said />
        <Lists />
        <Dialogs />
      </Page>
      <Announcements />
    </main>
  );
}
