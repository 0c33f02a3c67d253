import { type ReactNode, useEffect, useRef } from "react";
import "./view-header.css";

interface Props {
  readonly title: string;
  /** Back to what the view is a part of. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly mark?: ReactNode;
  /** What is seldom needed of it. */
  readonly menu?: ReactNode;
}

/** The heading of a view, which takes the focus as the view is come to, for screen readers. */
export function ViewHeader({ title, back, mark, menu }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="view-header">
      {back && (
        <p className="small">
          <a href={back.href}>
            <span aria-hidden="true">‹</span>
            {back.label}
          </a>
        </p>
      )}
      <div>
        {mark}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {menu}
      </div>
    </header>
  );
}
