import { MOST_CLASSES } from '../domain/colour-mode';
import { pointLookUp } from './mesh-buffers';
import { lookUpLooks } from './plot-looks';

/**
 * Strokes along the sides of rings: a quad per side, mitred with its neighbours, moved inwards by an
 * offset, dashed along the ring. With PLOTS, width and colour come from the plot's category.
 */
export const strokeVertex = (isOfPlots: boolean) => `#version 300 es
precision highp float;
precision highp int;
uniform mat4 u_matrix;
uniform vec2 u_viewport;     // device px
uniform float u_pixelRatio;
uniform float u_width;       // px; of plots: added to the category's
uniform float u_offset;      // px, inwards
uniform float u_blur;
uniform float u_along;       // px of one metre of the ring
uniform vec4 u_color;
out float v_across;
out float v_along;
flat out float v_half;
flat out vec4 v_color;
${pointLookUp}
${
  isOfPlots
    ? `${lookUpLooks}
uniform float u_widths[${MOST_CLASSES}];
uniform vec3 u_outlines[${MOST_CLASSES}];
uniform vec3 u_washedOutline;
uniform int u_needs;         // marks without which a plot has no stroke
uniform int u_bars;          // marks with which it has none`
    : ''
}

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

vec2 direction(vec2 from, vec2 to, vec2 otherwise) {
  vec2 d = to - from;
  float size = length(d);
  return size > 0.001 ? d / size : otherwise;
}
vec2 joint(vec2 before, vec2 along) {
  vec2 a = vec2(-before.y, before.x);
  vec2 b = vec2(-along.y, along.x);
  vec2 middle = a + b;
  float size = length(middle);
  if (size < 0.001) return b;
  middle /= size;
  // Beyond three widths a spike is cut.
  return middle / max(dot(middle, b), 0.33);
}
vec2 onScreen(vec4 clip) {
  return clip.xy / clip.w * u_viewport * 0.5;
}
void main() {
  gl_Position = NOWHERE;
  int side = gl_VertexID >> 2;
  uvec4 first = pointAt(side + 1);
  if ((first.w & 0x80000000u) == 0u) return;
  float width = u_width;
  v_color = u_color;
${
  isOfPlots
    ? `
  ivec2 look = lookOf(first.w);
  if ((look.y & u_needs) != u_needs || (look.y & u_bars) != 0) return;
  if (u_color.a == 0.0) {
    width += u_widths[look.x];
    v_color = vec4((look.y & 1) != 0 ? u_washedOutline : u_outlines[look.x], 1.0);
  }`
    : ''
}
  uvec4 second = pointAt(side + 2);
  vec4 start = u_matrix * vec4(uintBitsToFloat(first.xy), 0.0, 1.0);
  vec4 end = u_matrix * vec4(uintBitsToFloat(second.xy), 0.0, 1.0);
  // Off the view by more than any stroke is wide: the rest is spared.
  if (start.w > 0.0 && end.w > 0.0) {
    vec4 at = vec4(start.x, end.x, start.y, end.y);
    vec4 reach = vec4(start.w, end.w, start.w, end.w) * 1.1;
    bvec4 low = lessThan(at, -reach);
    bvec4 high = greaterThan(at, reach);
    if ((low.x && low.y) || (low.z && low.w) || (high.x && high.y) || (high.z && high.w)) return;
  }
  vec4 previous = u_matrix * vec4(uintBitsToFloat(pointAt(side).xy), 0.0, 1.0);
  vec4 next = u_matrix * vec4(uintBitsToFloat(pointAt(side + 3).xy), 0.0, 1.0);
  float alongStart = uintBitsToFloat(first.z);
  float alongEnd = uintBitsToFloat(second.z);
  // What lies behind the camera of a tilted view is cut off at a plane just before it.
  float near = 0.01 * max(abs(start.w), abs(end.w));
  if (start.w < near && end.w < near) return;
  bool cutsStart = start.w < near;
  bool cutsEnd = end.w < near;
  if (cutsStart) {
    float t = (near - start.w) / (end.w - start.w);
    start = mix(start, end, t);
    alongStart = mix(alongStart, alongEnd, t);
  }
  if (cutsEnd) {
    float t = (near - end.w) / (start.w - end.w);
    end = mix(end, start, t);
    alongEnd = mix(alongEnd, alongStart, t);
  }
  vec2 from = onScreen(start);
  vec2 to = onScreen(end);
  vec2 along = direction(from, to, vec2(1.0, 0.0));
  vec2 before = cutsStart || previous.w < near ? along : direction(onScreen(previous), from, along);
  vec2 after = cutsEnd || next.w < near ? along : direction(to, onScreen(next), along);
  bool atEnd = (gl_VertexID & 2) != 0;
  float flank = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
  float halfWidth = 0.5 * width * u_pixelRatio;
  float reach = halfWidth + 0.75 + 0.5 * u_blur * u_pixelRatio;
  vec2 outwards = atEnd ? joint(along, after) : joint(before, along);
  vec2 at = (atEnd ? to : from) + outwards * (u_offset * u_pixelRatio + flank * reach);
  v_across = flank * reach;
  v_along = (atEnd ? alongEnd : alongStart) * u_along;
  v_half = halfWidth;
  // Already divided by w, so that distances are interpolated on the screen.
  gl_Position = vec4(at / (u_viewport * 0.5), 0.0, 1.0);
}
`;

export const strokeFragment = `#version 300 es
precision highp float;
in float v_across;
in float v_along;
flat in float v_half;
flat in vec4 v_color;
uniform float u_pixelRatio;
uniform float u_blur;
uniform vec4 u_dash;         // on, off, on, off in px; all 0: no gaps
uniform float u_strength;    // opacity of the layer
uniform float u_least;       // coverage below which nothing is drawn
out vec4 fragColor;

float box(float at, float from, float to, float pixel) {
  return clamp((min(at + 0.5 * pixel, to) - max(at - 0.5 * pixel, from)) / pixel, 0.0, 1.0);
}
void main() {
  float pixel = 1.0 + u_blur * u_pixelRatio;
  float cover = box(v_across, -v_half, v_half, pixel);
  float period = u_dash.x + u_dash.y + u_dash.z + u_dash.w;
  if (period > 0.0) {
    float on = u_dash.x + u_dash.y;
    float step = 1.0 / u_pixelRatio;
    float at = v_along - period * floor(v_along / period);
    cover *= min(1.0,
      box(at, 0.0, u_dash.x, step) + box(at, on, on + u_dash.z, step) + box(at, period, period + u_dash.x, step));
  }
  if (cover < u_least) discard;
  float alpha = v_color.a * cover * u_strength;
  fragColor = vec4(v_color.rgb * alpha, alpha);
}
`;
