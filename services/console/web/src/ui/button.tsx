import type { ButtonHTMLAttributes, MouseEvent } from 'react';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  /**
   * `primary`: the one act of a page or dialog; `text`: without a frame; `link`: as a link in a sentence; `bare`: looks as its
   * `className` says.
   */
  type?: 'default' | 'primary' | 'text' | 'link' | 'bare';
  size?: 'small' | 'middle';
  /** Ends or throws away something. */
  danger?: boolean;
  /** Its command is under way: it shows that, and a second press does nothing. */
  loading?: boolean;
  /** As wide as its place. */
  block?: boolean;
  htmlType?: 'button' | 'submit';
};

/** The one button. With `aria-disabled` it is dimmed and still says by the caller's own words why it does nothing. */
export function Button({
  type = 'default',
  size = 'middle',
  danger = false,
  loading = false,
  block = false,
  htmlType = 'button',
  className = '',
  onClick,
  ...more
}: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (loading) event.preventDefault();
    else onClick?.(event);
  };
  const own = type === 'bare' ? '' : type === 'link' ? 'link' : `button button-${type}`;
  const marks = [size === 'small' && 'button-small', danger && 'button-danger', block && 'button-block'];
  return (
    <button
      {...more}
      type={htmlType}
      className={[own, ...marks, className].filter(Boolean).join(' ')}
      onClick={press}
      {...(loading && { 'aria-busy': true })}
    />
  );
}
