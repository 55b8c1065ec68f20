import { type ChangeEvent, type ReactNode, useRef } from 'react';

type ChooseFilesProps = {
  /** The name of the button and of the browser's own file field. */
  label: string;
  className: string | undefined;
  disabled?: boolean;
  onChosen(files: readonly File[]): void;
  children: ReactNode;
};

/** A button that opens the browser's file dialog for pictures. Choosing the same file again counts as choosing. */
export const ChooseFiles = ({ label, className, disabled = false, onChosen, children }: ChooseFilesProps) => {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    if (files.length > 0) onChosen(files);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        className="visuallyHidden"
        tabIndex={-1}
        aria-label={label}
        onChange={choose}
      />
      <button
        type="button"
        className={className}
        disabled={disabled}
        aria-label={label}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
    </>
  );
};
