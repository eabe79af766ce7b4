import type { IconNode } from 'lucide';
import { createElement } from 'react';

interface IconProps {
  readonly of: IconNode;
  readonly className?: string;
}

/**
 * A line drawing beside words that say the same. It is plain SVG: an icon of `lucide-react` is a client component, and each one
 * on a page would travel to the browser twice.
 */
export function Icon({ of, className }: IconProps) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className={className === undefined ? 'icon' : `icon ${className}`}>
      {of.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  );
}
