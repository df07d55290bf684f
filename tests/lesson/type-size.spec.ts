/** Whoever sits in the last row can read every slide of this lesson. */
import { test } from 'playwright/test'
import { expectLargeType } from '../type-size.ts'
import { openSlide, slides } from './deck.ts'

const FILES = [...new Set(slides.map(slide => slide.file))]

// In parallel, a page of Markdown each.
for (const file of FILES)
  test(`type is large enough on the slides of ${file}`, ({ page }) => expectLargeType(page, { openSlide }, slides.filter(slide => slide.file === file)))
