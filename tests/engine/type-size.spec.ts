/** Whoever sits in the last row can read every slide of another lesson too. */
import { test } from 'playwright/test'
import { expectLargeType } from '../type-size.ts'
import { openSlide, slides } from './deck.ts'

test('type is large enough on every slide', ({ page }) => expectLargeType(page, { openSlide }, slides))
