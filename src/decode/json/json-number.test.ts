import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonCursor } from './json-cursor';
import { JsonFault } from './json-fault';
import { scanNumber } from './json-number';

/** The number and how many bytes it took, or the fault. */
function scan(text: string): number | 'fault' {
  const cursor = new JsonCursor(new TextEncoder().encode(text));
  try {
    const value = scanNumber(cursor);
    return cursor.pos === text.length ? value : 'fault';
  } catch (fault) {
    if (fault instanceof JsonFault) return 'fault';
    throw fault;
  }
}

function parse(text: string): number | 'fault' {
  try {
    return JSON.parse(text) as number;
  } catch {
    return 'fault';
  }
}

const digits = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength });
const decimal = fc
  .tuple(fc.constantFrom('', '-'), digits(12), digits(18))
  .map(([sign, whole, fraction]) => `${sign}${whole.replace(/^0+(?=\d)/, '')}.${fraction}`);
const scientific = fc
  .tuple(decimal, fc.constantFrom('e', 'E', 'e+', 'e-'), fc.integer({ min: 0, max: 330 }))
  .map(([mantissa, e, exponent]) => `${mantissa}${e}${exponent}`);

describe('scanNumber', () => {
  it('gives the very double of JSON.parse for decimals as GIS programs write them', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(scan(text)).toBe(parse(text));
      }),
      { numRuns: 20000 },
    );
  });

  it('gives the very double of JSON.parse with exponents and for every double', () => {
    fc.assert(
      fc.property(scientific, (text) => Object.is(scan(text), parse(text))),
      {
        numRuns: 5000,
      },
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        Object.is(scan(JSON.stringify(value)), parse(JSON.stringify(value))),
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    '0',
    '-0',
    '0.0',
    '-0.0',
    '1e5',
    '1E+5',
    '1e-5',
    '123456789012345',
    '1234567890123456',
    '9007199254740991',
    '9007199254740992',
    '9007199254740993',
    '18446744073709551616',
    '0.1',
    '0.30000000000000004',
    '106.551234567890004',
    '2.2250738585072011e-308',
    '5e-324',
    '1e22',
    '1e23',
    '8.5e-23',
    '1e308',
    '0.000000000000000000000000000001',
    '1.00000000000000011102230246251565',
    '179769313486231570000000000000000000000.5',
  ])('%s', (text) => {
    expect(Object.is(scan(text), parse(text))).toBe(true);
  });

  it.each([
    '',
    '-',
    '01',
    '-01',
    '1.',
    '.5',
    '+1',
    '1e',
    '1e+',
    '--1',
    'abc',
    '1.e5',
    '0x10',
    'true',
  ])('refuses %j as JSON.parse refuses it as a number', (text) => {
    expect(scan(text)).toBe('fault');
  });

  it('gives Infinity beyond the range and NaN for the tokens that JSON does not have', () => {
    expect(scan('1e400')).toBe(Infinity);
    expect(scan('-1e400')).toBe(-Infinity);
    for (const token of ['NaN', 'Infinity', '-Infinity']) expect(scan(token)).toBeNaN();
  });
});
