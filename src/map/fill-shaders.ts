import { MOST_CLASSES } from '../domain/colour-mode';
import { pointLookUp } from './mesh-buffers';
import { type PatternKind, patternKinds } from './palette';
import { lookUpLooks } from './plot-looks';
import { CROSS_ARM, DASH_HALF, PLUS_ARM } from './swatch-pattern';

const kindNumbers = Object.fromEntries(patternKinds.map((kind, i) => [kind, i])) as Record<
  PatternKind,
  number
>;
const float = (value: number) => value.toFixed(3);

export const fillVertex = `#version 300 es
precision highp float;
precision highp int;
uniform mat4 u_matrix;
uniform vec4 u_patternTurn;   // columns of the turn and scale from metres to pattern px
uniform vec2 u_patternShift;
${pointLookUp}
${lookUpLooks}
out vec2 v_pattern;
flat out ivec2 v_look;
void main() {
  uvec4 point = pointAt(gl_VertexID);
  vec2 at = uintBitsToFloat(point.xy);
  v_look = lookOf(point.w);
  if ((v_look.y & 2) != 0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  v_pattern = mat2(u_patternTurn.xy, u_patternTurn.zw) * at + u_patternShift;
  gl_Position = u_matrix * vec4(at, 0.0, 1.0);
}
`;

/** Ink of the textures, procedural: no tile to blur, and the width of a line holds at every zoom. */
export const fillFragment = `#version 300 es
precision highp float;
precision highp int;
in vec2 v_pattern;
flat in ivec2 v_look;
uniform vec3 u_fills[${MOST_CLASSES}];
uniform vec3 u_inks[${MOST_CLASSES}];
uniform vec4 u_patterns[${MOST_CLASSES}];  // kind, tile, stroke, mean coverage
uniform float u_inkOpacity;
uniform float u_unit;         // pattern px of one screen px at the centre of the view
uniform vec4 u_wash;
uniform float u_strength;     // opacity of the layer
uniform vec4 u_selected;
out vec4 fragColor;

float band(float distance, float halfWidth, float pixel) {
  return clamp((min(distance + pixel * 0.5, halfWidth) - max(distance - pixel * 0.5, -halfWidth)) / pixel, 0.0, 1.0);
}
float repeated(float value, float period) {
  return abs(fract(value / period + 0.5) - 0.5) * period;
}
float segment(vec2 at, vec2 halfLength) {
  return length(max(abs(at) - halfLength, 0.0));
}
vec2 staggered(vec2 p, float tile) {
  vec2 a = fract((p - 0.25 * tile) / tile + 0.5) - 0.5;
  vec2 b = fract((p - 0.75 * tile) / tile + 0.5) - 0.5;
  return (dot(a, a) < dot(b, b) ? a : b) * tile;
}
float inkOf(vec2 p, vec4 pattern, float pixel) {
  int kind = int(pattern.x);
  float tile = pattern.y;
  float halfStroke = pattern.z * 0.5 * u_unit;
  if (kind == ${kindNumbers.rising})
    return band(repeated((p.x + p.y) * 0.70710678, tile * 0.70710678), halfStroke, pixel);
  if (kind == ${kindNumbers.dots})
    return clamp((pattern.z * u_unit - length(staggered(p, tile))) / pixel + 0.5, 0.0, 1.0);
  if (kind == ${kindNumbers.falling})
    return band(repeated((p.x - p.y) * 0.70710678, tile * 0.70710678), halfStroke, pixel);
  if (kind == ${kindNumbers.plus}) {
    vec2 at = (fract(p / tile) - 0.5) * tile;
    float arm = ${float(PLUS_ARM)};
    return max(
      clamp((arm - abs(at.x)) / pixel + 0.5, 0.0, 1.0) * band(at.y, halfStroke, pixel),
      clamp((arm - abs(at.y)) / pixel + 0.5, 0.0, 1.0) * band(at.x, halfStroke, pixel));
  }
  if (kind == ${kindNumbers.horizontal})
    return band(repeated(p.y - 0.5 * tile, tile), halfStroke, pixel);
  if (kind == ${kindNumbers.grid})
    return max(band(repeated(p.x, tile), halfStroke, pixel), band(repeated(p.y, tile), halfStroke, pixel));
  if (kind == ${kindNumbers.wave}) {
    float turn = 6.2831853 * p.x / tile;
    float row = floor(p.y / tile * 2.0);
    float side = mod(row, 2.0) < 0.5 ? -1.0 : 1.0;
    float swing = 0.125 * tile;
    float y = fract(p.y / tile * 2.0) * tile * 0.5 - 0.25 * tile;
    float slope = swing * 6.2831853 / tile * cos(turn);
    return band((y - side * swing * sin(turn)) / sqrt(1.0 + slope * slope), halfStroke, pixel);
  }
  if (kind == ${kindNumbers.dashes}) {
    vec2 at = staggered(p, tile);
    return clamp((${float(DASH_HALF)} - abs(at.x)) / pixel + 0.5, 0.0, 1.0) * band(at.y, halfStroke, pixel);
  }
  if (kind == ${kindNumbers.crosses}) {
    vec2 at = staggered(p, tile);
    vec2 turned = vec2(at.x + at.y, at.x - at.y) * 0.70710678;
    float arm = ${float(CROSS_ARM * Math.SQRT2)};
    return max(
      clamp((arm - abs(turned.x)) / pixel + 0.5, 0.0, 1.0) * band(turned.y, halfStroke, pixel),
      clamp((arm - abs(turned.y)) / pixel + 0.5, 0.0, 1.0) * band(turned.x, halfStroke, pixel));
  }
  return 0.0;
}
void main() {
  int category = v_look.x;
  vec3 color = u_fills[category];
  vec4 pattern = u_patterns[category];
  float pixel = 0.5 * (length(dFdx(v_pattern)) + length(dFdy(v_pattern)));
  if (u_inkOpacity > 0.0 && pattern.y > 0.0) {
    float ink = inkOf(v_pattern, pattern, pixel);
    // Where a tile has shrunk to a few pixels (far ground of a tilted view) only its grey is left.
    ink = mix(ink, pattern.w, smoothstep(0.22, 0.45, pixel / pattern.y));
    color = mix(color, u_inks[category], ink * u_inkOpacity);
  }
  if ((v_look.y & 1) != 0) color = mix(color, u_wash.rgb, u_wash.a);
  if ((v_look.y & 16) != 0) color = mix(color, u_selected.rgb, u_selected.a);
  fragColor = vec4(color, 1.0) * u_strength;
}
`;
