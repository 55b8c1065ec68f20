import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { Button, type ButtonVariant } from '@/components/shared/button';

type ChooseFileProps = {
  /** What is chosen, as the browser's own file field is called. */
  label: string;
  /** MIME types or endings, as `<input accept>` takes them. */
  accept: string;
  variant?: ButtonVariant;
  onChosen(file: File): void;
  children: ReactNode;
};

/** A button that opens the browser's file dialog. Choosing the same file again counts as choosing. */
export const ChooseFile = ({ label, accept, variant = 'plain', onChosen, children }: ChooseFileProps) => {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) onChosen(file);
    target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="visuallyHidden"
        tabIndex={-1}
        aria-label={label}
        onChange={choose}
      />
      <Button variant={variant} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
};
