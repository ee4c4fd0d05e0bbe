const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Makes an element of a picture, with its attributes and what stands in it. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: (Element | string)[]
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  element.append(...children);
  return element;
}

const STYLES = ['fill', 'opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size'] as const;

/** The picture as a file of its own, with the colours that it has here. */
export function standalone(picture: SVGElement, background: string): string {
  const copy = picture.cloneNode(true) as SVGElement;
  const originals = [picture, ...picture.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, number) => {
    const original = originals[number];
    if (original !== undefined) {
      const style = getComputedStyle(original);
      STYLES.forEach((name) => {
        element.setAttribute(name, style.getPropertyValue(name));
      });
    }
  });
  copy.prepend(svg('rect', { width: '100%', height: '100%', fill: background }));
  copy.setAttribute('xmlns', NAMESPACE);
  return new XMLSerializer().serializeToString(copy);
}
