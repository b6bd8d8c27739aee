import { useState } from 'react';
import { SelectField } from '../ui/forms/choice-field.js';
import { useWords } from '../words/words.js';
import { usePosts } from './subjects.js';
import { UnitField } from './unit-field.js';

type Props = {
  id: string;
  unitLabel: string;
  label: string;
  /** The unit of a post that is chosen already; '' for none. */
  unitId: string;
  /** The post; '' while none is chosen. */
  value: string;
  onChange: (postId: string) => void;
  error?: string | undefined;
};

/** One post of however many: first its unit, then the post. */
export function PostField({ id, unitLabel, label, unitId: first, value, onChange, error }: Props) {
  const { t, text } = useWords();
  const [unitId, setUnitId] = useState(first);
  const posts = usePosts(unitId === '' ? null : unitId);
  return (
    <>
      <UnitField
        id={`${id}-unit`}
        label={unitLabel}
        value={unitId}
        onChange={(next) => {
          setUnitId(next);
          onChange('');
        }}
      />
      <SelectField
        id={id}
        label={label}
        isRequired
        value={value}
        placeholder={t('form.choose')}
        options={posts.map((post) => ({ value: post.id, label: text(post.title) }))}
        onChange={onChange}
        error={error}
      />
    </>
  );
}
