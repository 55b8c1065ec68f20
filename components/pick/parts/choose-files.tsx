import { type ChangeEvent, type ReactNode, useRef } from 'react';

type ChooseFilesProps = {
  /** The name of the browser's own file field, and of a button that holds only an icon. */
  label: string;
  icon?: boolean;
  className: string | undefined;
  disabled?: boolean;
  onChosen(files: readonly File[]): void;
  children: ReactNode;
};

/** A button that opens the browser's file dialog for pictures. Choosing the same file again counts as choosing. */
export const ChooseFiles = ({
  label,
  icon = false,
  className,
  disabled = false,
  onChosen,
  children,
}: ChooseFilesProps) => {
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
        aria-label={icon ? label : undefined}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
    </>
  );
};
