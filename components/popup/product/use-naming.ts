import { useRef, useState } from 'react';

/** Whether the form that names the product is open; closing it brings the focus back to what opened it. */
export const useNaming = () => {
  const [naming, setNaming] = useState(false);
  const opener = useRef<Element>(null);
  const name = (open: boolean) => {
    if (open) opener.current = document.activeElement;
    else if (opener.current instanceof HTMLElement) opener.current.focus();
    setNaming(open);
  };
  return { naming, name };
};
