/** A slide's canvas in pixels, as Slidev makes it of `canvasWidth` and `aspectRatio` in slides.md; the check holds these to it. */
export const CANVAS = { width: 980, height: 552 } as const

/** The same for styles. */
export const CANVAS_STYLES = `:root { --canvas-width: ${CANVAS.width}px; --canvas-height: ${CANVAS.height}px; }\n`
