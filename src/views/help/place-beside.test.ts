import { describe, expect, it } from 'vitest';
import { placeBeside } from './place-beside';

const page = { width: 1000, height: 600 };
const card = { width: 300, height: 200 };

describe('placeBeside', () => {
  it('takes the first side with room', () => {
    const box = { left: 0, top: 100, width: 250, height: 30 };
    expect(placeBeside(box, card, page, ['right', 'below'])).toEqual({ left: 262, top: 100 });
    expect(placeBeside({ ...box, width: 681 }, card, page, ['right', 'below'])).toEqual({
      left: 8,
      top: 142,
    });
  });

  it('stands exactly where there is just room', () => {
    const box = { left: 0, top: 0, width: 680, height: 30 };
    expect(placeBeside(box, card, page, ['right', 'below']).left).toBe(692);
  });

  it('stays within the page', () => {
    const box = { left: 900, top: 590, width: 90, height: 10 };
    expect(placeBeside(box, card, page, ['below'])).toEqual({ left: 692, top: 392 });
    expect(placeBeside(box, card, page, ['left'])).toEqual({ left: 588, top: 392 });
    expect(placeBeside(box, card, page, ['above'])).toEqual({ left: 692, top: 378 });
  });
});
