import type {LitElement} from 'lit';

/** The widths of the columns in which the heights of a chart are measured, in CSS pixels. */
const columns = {phone: 343, desktop: 640};

/** The heights of a chart on a phone and in a column of text; undefined where it cannot be measured. */
export async function measure(
  root: HTMLElement,
  make: () => HTMLElement,
): Promise<{phone: number; desktop: number} | undefined> {
  const room = document.createElement('div');
  room.className = 'measuring';
  room.inert = true;
  const elements = Object.values(columns).map((width) => {
    const column = room.appendChild(document.createElement('div'));
    column.style.width = `${width}px`;
    return column.appendChild(make()) as LitElement;
  });
  root.after(room);
  await Promise.all(elements.map((element) => element.updateComplete));
  const isDrawn = elements.every((element) => element.shadowRoot?.querySelector('svg'));
  const [phone, desktop] = elements.map(({offsetHeight}) => offsetHeight);
  room.remove();
  return isDrawn && phone > 0 && desktop > 0 ? {phone, desktop} : undefined;
}
