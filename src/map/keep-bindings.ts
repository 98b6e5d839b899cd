/**
 * Does something that binds textures, buffers and arrays, and leaves the bindings as they were: outside
 * of a layer's own drawing the map takes for granted that nobody has touched them.
 */
export function keepBindings(gl: WebGL2RenderingContext, act: () => void): void {
  const array = gl.getParameter(gl.VERTEX_ARRAY_BINDING) as WebGLVertexArrayObject | null;
  const texture = gl.getParameter(gl.TEXTURE_BINDING_2D) as WebGLTexture | null;
  const alignment = gl.getParameter(gl.UNPACK_ALIGNMENT) as number;
  const isFlipped = gl.getParameter(gl.UNPACK_FLIP_Y_WEBGL) as boolean;
  const isPremultiplied = gl.getParameter(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL) as boolean;
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  act();
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, alignment);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, isFlipped);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, isPremultiplied);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.bindVertexArray(array);
}
