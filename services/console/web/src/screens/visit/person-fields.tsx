import { longest } from '@cau-noi/rules';
import { codesOf, sexes } from '@cau-noi/vocabulary';
import { CheckField, SelectField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import { cardIn, doubtsAbout } from './qr.js';
import { personField } from './visit-check.js';
import type { PersonDraft } from './visit-draft.js';

type Props = {
  person: PersonDraft;
  index: number;
  errors: readonly FormError[];
  isAlone: boolean;
  onChange: (part: Partial<PersonDraft>) => void;
};

const idKinds = ['citizen-card', 'personal-number', 'identity-certificate', 'passport', 'other', 'none'] as const;

/** One person. A chip card scanned into the number fills everything it knows. */
export function PersonFields({ person, index, errors, isAlone, onChange }: Props) {
  const { t, say } = useWords();
  const id = (name: string): string => personField(index, name);
  const error = (name: string): string | undefined => errorOf(errors, id(name), say);
  const take = (): void => {
    const card = cardIn(person.idNumber);
    if (!card) return;
    onChange({ ...card, idKind: 'citizen-card' });
    document.getElementById(id('phone'))?.focus();
  };
  const doubts =
    person.idKind === 'none' || person.idKind === 'passport'
      ? []
      : doubtsAbout(person.idNumber.trim(), person.birthDate);
  const hint =
    doubts.length > 0
      ? doubts.map((doubt) => t(`person.doubt.${doubt}`)).join(' ')
      : index === 0
        ? t('person.id.hint')
        : undefined;
  return (
    <>
      <div className="grid">
        <SelectField
          id={id('idKind')}
          label={t('person.idKind')}
          value={person.idKind}
          onChange={(idKind) => onChange({ idKind })}
          options={idKinds.map((value) => ({ value, label: t(`id.${value}`) }))}
        />
        {person.idKind !== 'none' && (
          <TextField
            id={id('id')}
            label={t('person.idNumber')}
            value={person.idNumber}
            onChange={(idNumber) => onChange({ idNumber })}
            onBlur={take}
            onEnter={take}
            error={error('id')}
            hint={hint}
            autoFocus={index === 0}
          />
        )}
        <TextField
          id={id('name')}
          label={t('person.name')}
          isRequired
          value={person.name}
          onChange={(name) => onChange({ name })}
          hint={index === 0 && isAlone ? t('person.name.hint') : undefined}
          error={error('name')}
          className="wide"
        />
        <DateField
          id={id('birthDate')}
          label={t('person.birthDate')}
          value={person.birthDate}
          onChange={(birthDate) => onChange({ birthDate })}
          error={error('birthDate')}
        />
        <TextField
          id={id('address')}
          label={t('person.address')}
          value={person.address}
          onChange={(address) => onChange({ address })}
          most={longest.address}
          error={error('address')}
          className="wide"
        />
        <TextField
          id={id('phone')}
          label={t('person.phone')}
          inputMode="tel"
          value={person.phone}
          onChange={(phone) => onChange({ phone })}
          error={error('phone')}
        />
      </div>
      {!isAlone && (
        <CheckField
          id={id('representative')}
          label={t('person.is-representative')}
          isChecked={person.isRepresentative}
          onChange={(isRepresentative) => onChange({ isRepresentative })}
        />
      )}
      <details>
        <summary>{t('person.more')}</summary>
        <div className="grid">
          <SelectField
            id={id('sex')}
            label={t('person.sex')}
            value={person.sex}
            placeholder={t('form.unknown')}
            onChange={(sex) => onChange({ sex })}
            options={codesOf(sexes).map((value) => ({ value, label: t(`sex.${value}`) }))}
          />
          <DateField
            id={id('idIssuedOn')}
            label={t('person.idIssuedOn')}
            value={person.idIssuedOn}
            onChange={(idIssuedOn) => onChange({ idIssuedOn })}
            error={error('idIssuedOn')}
          />
          <TextField
            id={id('idIssuedAt')}
            label={t('person.idIssuedAt')}
            value={person.idIssuedAt}
            most={longest.idIssuedAt}
            error={error('idIssuedAt')}
            onChange={(idIssuedAt) => onChange({ idIssuedAt })}
          />
          <TextField
            id={id('occupation')}
            label={t('person.occupation')}
            value={person.occupation}
            most={longest.occupation}
            error={error('occupation')}
            onChange={(occupation) => onChange({ occupation })}
          />
          <TextField
            id={id('ethnicGroup')}
            label={t('person.ethnicGroup')}
            value={person.ethnicGroup}
            most={longest.ethnicGroup}
            error={error('ethnicGroup')}
            onChange={(ethnicGroup) => onChange({ ethnicGroup })}
          />
        </div>
      </details>
    </>
  );
}
