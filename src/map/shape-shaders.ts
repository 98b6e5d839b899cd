import { pointLookUp } from './mesh-buffers';

/** A flat colour over whole shapes. */
export const flatVertex = `#version 300 es
precision highp float;
precision highp int;
uniform mat4 u_matrix;
${pointLookUp}
void main() {
  gl_Position = u_matrix * vec4(uintBitsToFloat(pointAt(gl_VertexID).xy), 0.0, 1.0);
}
`;
export const flatFragment = `#version 300 es
precision highp float;
uniform vec4 u_color;
uniform float u_strength;    // opacity of the layer
out vec4 fragColor;
void main() {
  fragColor = vec4(u_color.rgb, 1.0) * u_color.a * u_strength;
}
`;

/** A ringed dot on every vertex of a ring. */
export const dotVertex = `#version 300 es
precision highp float;
precision highp int;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_reach;       // device px
out vec2 v_at;
${pointLookUp}
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  uvec4 point = pointAt((gl_VertexID >> 2) + 1);
  vec4 center = u_matrix * vec4(uintBitsToFloat(point.xy), 0.0, 1.0);
  if ((point.w & 0x80000000u) == 0u || center.w <= 0.0) return;
  vec2 corner = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, (gl_VertexID & 2) != 0 ? 1.0 : -1.0);
  v_at = corner * u_reach;
  gl_Position = vec4(center.xy / center.w + v_at / (u_viewport * 0.5), 0.0, 1.0);
}
`;
export const dotFragment = `#version 300 es
precision highp float;
in vec2 v_at;
uniform float u_radius;      // device px, to the middle of the ring
uniform float u_ring;
uniform vec4 u_ground;
uniform vec4 u_color;
uniform float u_strength;    // opacity of the layer
out vec4 fragColor;
void main() {
  float distance = length(v_at);
  float disc = clamp(u_radius - distance + 0.5, 0.0, 1.0);
  float ring = clamp(0.5 * u_ring - abs(distance - u_radius) + 0.5, 0.0, 1.0);
  vec4 color = vec4(u_ground.rgb, 1.0) * disc;
  fragColor = mix(color, vec4(u_color.rgb, 1.0), ring) * u_strength;
}
`;
